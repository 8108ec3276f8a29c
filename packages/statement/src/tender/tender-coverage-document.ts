import { dayInWords } from "@bollard/model";
import {
  type Block,
  badge,
  type Handover,
  type MetaEntry,
  type Note,
  type Row,
} from "../handover/handover.js";
import type { TenderPlace } from "./place.js";
import { standings, standingWords } from "./standing-words.js";
import type { TenderCoverage, TopicCoverage } from "./tender-coverage.js";

/** What a document on a tender is about. */
export interface TenderAbout {
  /** The tender as it is to be named, such as the name of its file. */
  readonly tender: string;
  /** The day for which it is made, `YYYY-MM-DD`. */
  readonly today?: string;
}

/** What a document about a tender is not. */
export const onWords: Note = {
  kind: "note",
  note: "info",
  content:
    "This is no legal advice and no approval. Software read the words of the tender and found these places; a person decides whether what they ask is enough.",
};

/** Which security topics a tender covers and how, what is missing, and which items each topic serves. */
export function tenderCoverageDocument(coverage: TenderCoverage, about: TenderAbout): Handover {
  return {
    title: "Security topics of a tender",
    subtitle: about.tender,
    meta: metaOfTender(about),
    language: "en-GB",
    blocks: [
      onWords,
      ...undeclared(coverage),
      { kind: "heading", level: 1, text: "In figures" },
      figures(coverage),
      { kind: "heading", level: 1, text: "Topics" },
      matrix(coverage),
      ...absent(coverage),
      ...weak(coverage),
      { kind: "heading", level: 1, text: "What each topic serves" },
      served(coverage),
    ],
  };
}

/** The tender and the day, as lines under the title. */
export function metaOfTender({ tender, today }: TenderAbout): readonly MetaEntry[] {
  return [
    { label: "Tender", value: tender },
    ...(today === undefined ? [] : [{ label: "As of", value: dayInWords(today) }]),
  ];
}

/** Places in a cell: `5.3 (line 104), 5.4 (line 106)`, each once. */
export function placesInWords(places: readonly TenderPlace[]): string {
  const names = places.map(({ place, line }) =>
    line === undefined ? place : `${place} (line ${line})`,
  );
  return [...new Set(names)].join(", ");
}

function undeclared({ declared }: TenderCoverage): readonly Block[] {
  if (declared) return [];
  const content =
    "The tender does not declare what is bought, so nothing is called missing. Declare devices, personal data and use cases under “purchase” in its front matter.";
  return [{ kind: "note", note: "question", content }];
}

function figures({ counts }: TenderCoverage): Block {
  return {
    kind: "table",
    caption: "Topics by how the tender covers them",
    columns: [
      { label: "Standing", width: 2 },
      { label: "Topics", align: "end" },
      { label: "Means", width: 6 },
    ],
    rows: standings.map((standing) => {
      const { label, tone, means } = standingWords[standing];
      return { cells: [[badge(label, tone)], String(counts[standing]), means] };
    }),
  };
}

function matrix({ topics }: TenderCoverage): Block {
  return {
    kind: "table",
    caption: "Topics, and the clauses that speak of them",
    columns: [
      { label: "Topic", width: 3 },
      { label: "Standing", width: 2 },
      { label: "Obliges", width: 3 },
      { label: "Weak", width: 2.5 },
      { label: "Asks bidders", width: 2.5 },
    ],
    rows: topics.map(topicRow),
  };
}

function topicRow({ title, standing, obligations, weak: weakly, questions }: TopicCoverage): Row {
  const { label, tone } = standingWords[standing];
  return {
    cells: [title, [badge(label, tone)], ...[obligations, weakly, questions].map(placesInWords)],
    ...(tone !== "pass" && { tone }),
  };
}

function absent({ topics }: TenderCoverage): readonly Block[] {
  const rows = topics.filter(({ reason }) => reason !== undefined);
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: "Not covered" },
    {
      kind: "table",
      caption: "Topics that nothing covers, and why that matters or not",
      columns: [
        { label: "Topic", width: 3 },
        { label: "Standing", width: 2 },
        { label: "Reason", width: 6 },
      ],
      rows: rows.map(({ title, standing, reason = "" }) => {
        const { label, tone } = standingWords[standing];
        return { cells: [title, [badge(label, tone)], reason], tone };
      }),
    },
  ];
}

function weak({ topics }: TenderCoverage): readonly Block[] {
  const rows = topics.flatMap(({ title, weak: places }) =>
    places.map(({ weakness, ...place }) => ({
      cells: [title, placesInWords([place]), `“${place.text}”`, weakness],
    })),
  );
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: "Weak places" },
    {
      kind: "table",
      caption: "Places that speak of a topic and do not bind",
      columns: [
        { label: "Topic", width: 2 },
        { label: "Place", width: 1.5 },
        { label: "Words", width: 4 },
        { label: "Why it is weak", width: 3 },
      ],
      rows,
    },
  ];
}

function served({ topics }: TenderCoverage): Block {
  return {
    kind: "table",
    caption: "Items that a requirement on the topic serves, with their editions",
    columns: [
      { label: "Topic", width: 2 },
      { label: "Items", width: 6 },
    ],
    rows: topics.map(({ title, serves }) => ({ cells: [title, serves.join("\n")] })),
  };
}
