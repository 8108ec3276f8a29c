import type { Workbook } from "@bollard/document/workbook";
import type { TenderPlace } from "./place.js";
import { standingWords } from "./standing-words.js";
import type { TenderCoverage, TopicCoverage } from "./tender-coverage.js";
import { placesInWords } from "./tender-coverage-document.js";

/** The coverage of a tender as a workbook: a sheet with a row a topic, and one with a row a place. */
export function tenderCoverageWorkbook({ topics }: TenderCoverage): Workbook {
  return {
    sheets: [
      {
        name: "Topics",
        header: 0,
        merges: [],
        rows: [
          ["Topic", "Standing", "Obliges", "Weak", "Asks bidders", "Reason", "Serves"],
          ...topics.map(topicRow),
        ],
      },
      {
        name: "Places",
        header: 0,
        merges: [],
        rows: [
          ["Topic", "Says it by", "Place", "Line", "Words", "Why it is weak"],
          ...topics.flatMap(placeRows),
        ],
      },
    ],
  };
}

function topicRow(topic: TopicCoverage): readonly string[] {
  const { title, standing, obligations, weak, questions, reason = "", serves } = topic;
  const places = [obligations, weak, questions].map(placesInWords);
  return [title, standingWords[standing].label, ...places, reason, serves.join("\n")];
}

function placeRows({
  title,
  obligations,
  weak,
  questions,
}: TopicCoverage): readonly (readonly string[])[] {
  const row = (by: string, { place, line, text }: TenderPlace, weakness = "") => [
    title,
    by,
    place,
    line === undefined ? "" : String(line),
    text,
    weakness,
  ];
  return [
    ...obligations.map((place) => row("an obligation", place)),
    ...weak.map((place) => row("weak words", place, place.weakness)),
    ...questions.map((place) => row("a question to bidders", place)),
  ];
}
