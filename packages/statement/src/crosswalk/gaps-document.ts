import {
  aboutItem,
  editionLabel,
  type Gaps,
  linkNotice,
  linkWords,
  type Shared,
  targetsInWords,
} from "@bollard/crosswalk";
import type { Workbook } from "@bollard/document/workbook";
import { dayInWords, type EditionRef } from "@bollard/model";
import type { Block, Handover, Row } from "../handover/handover.js";

/** How the answer of a journey was found, in words. */
export const throughWords: Readonly<Record<Gaps["through"], string>> = {
  links: "by comparing the texts, item by item",
  lineage: "by what became of each item between the two editions",
  recognition: "by what the target accepts of the source; the texts were not compared",
  nothing: "nothing links the two, so that everything is open",
};

/** A journey from one edition to another as a document: what is answered, in part, not at all, and why. */
export function gapsDocument(journey: Gaps): Handover {
  const { from, to, whole, inPart, accepted, unanswered, withoutCounterpart } = journey;
  const target = editionLabel(to);
  return {
    title: `From ${editionLabel(from)} to ${target}`,
    subtitle: "What is answered and what is left",
    meta: [{ label: "Found", value: throughWords[journey.through] }],
    language: "en-GB",
    blocks: [
      { kind: "note", note: "info", content: linkNotice },
      figures(journey),
      ...recognised(journey),
      ...answered("Asked for by both", whole, journey),
      ...answered("Asked for in part", inPart, journey),
      ...listed(
        "Accepted where the conditions hold",
        `Items of ${target} that law or scheme takes as answered`,
        to,
        accepted,
      ),
      ...listed(
        "Not answered",
        `Items of ${target} that the source does not answer`,
        to,
        unanswered,
      ),
      ...listed(
        "Without counterpart",
        `Items of ${editionLabel(from)} that nothing in ${target} answers to`,
        from,
        withoutCounterpart,
      ),
    ],
  };
}

/** A link of a journey in words, from the side of the source. */
export function wayOf(
  { sources, targets, relation, rationale, by }: Shared,
  { from, through }: Pick<Gaps, "from" | "through">,
): string {
  const own = `${editionLabel(from)} ${sources.join(", ")}`;
  if (through === "lineage" || relation === undefined) return `${own}: ${by}. ${rationale}`;
  return `${own} ${linkWords(relation, sources.length)} ${targetsInWords(targets, relation)}. ${rationale}`;
}

function waysTo(item: string, journey: Gaps): string {
  const links = journey.shared.filter(({ targets }) => targets.includes(item));
  return links.map((link) => wayOf(link, journey)).join("\n");
}

function figures({ whole, inPart, accepted, unanswered, withoutCounterpart }: Gaps): Block {
  return {
    kind: "table",
    caption: "In figures",
    columns: [
      { label: "Items", width: 3 },
      { label: "How many", align: "end" },
    ],
    rows: [
      { cells: ["Of the target, asked for by both", String(whole.length)], tone: "pass" },
      { cells: ["Of the target, asked for in part", String(inPart.length)], tone: "open" },
      {
        cells: ["Of the target, accepted where the conditions hold", String(accepted.length)],
        tone: "open",
      },
      { cells: ["Of the target, not answered", String(unanswered.length)], tone: "fail" },
      {
        cells: ["Of the source, without counterpart", String(withoutCounterpart.length)],
        tone: "na",
      },
    ],
  };
}

function recognised({ recognitions }: Gaps): readonly Block[] {
  if (recognitions.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: "Accepted by law or scheme" },
    {
      kind: "table",
      caption: "What the target accepts of the source, whatever the texts share",
      columns: [
        { label: "For", width: 2 },
        { label: "Accepts", width: 2 },
        { label: "Since" },
        { label: "Only if", width: 4 },
      ],
      rows: recognitions.map(({ granting, recognised: by, validFrom, validTo, conditions }) => ({
        cells: [
          granting.map(({ item }) => item).join("\n"),
          by.map(({ item }) => item).join("\n"),
          dayInWords(validFrom) + (validTo === undefined ? "" : ` until ${dayInWords(validTo)}`),
          conditions.join("\n"),
        ],
      })),
    },
  ];
}

function answered(text: string, items: readonly string[], journey: Gaps): readonly Block[] {
  if (items.length === 0) return [];
  const rows = items.map(
    (id): Row => ({ cells: [id, aboutItem(journey.to, id), waysTo(id, journey)] }),
  );
  const columns = [
    { label: "Item", width: 2 },
    { label: "About", width: 3 },
    { label: "By", width: 5 },
  ];
  return [
    { kind: "heading", level: 1, text },
    {
      kind: "table",
      caption: `Items of ${editionLabel(journey.to)}: ${text.toLowerCase()}`,
      columns,
      rows,
    },
  ];
}

function listed(
  text: string,
  caption: string,
  edition: EditionRef,
  items: readonly string[],
): readonly Block[] {
  if (items.length === 0) return [];
  const columns = [
    { label: "Item", width: 2 },
    { label: "About", width: 6 },
  ];
  const rows = items.map((id) => ({ cells: [id, aboutItem(edition, id)] }));
  return [
    { kind: "heading", level: 1, text },
    { kind: "table", caption, columns, rows },
  ];
}

/** A journey as a workbook: a row an item of the target, and a sheet with what has no counterpart. */
export function gapsWorkbook(journey: Gaps): Workbook {
  const { from, to, whole, inPart, accepted, unanswered, withoutCounterpart } = journey;
  const linked = new Set([...whole, ...inPart]);
  const only = accepted.filter((id) => !linked.has(id));
  const rows = (items: readonly string[], standing: string) =>
    items.map((id) => [id, aboutItem(to, id), standing, waysTo(id, journey)]);
  return {
    sheets: [
      {
        name: "Target",
        header: 0,
        merges: [],
        rows: [
          ["Item", "About", "Standing", "By"],
          ...rows(whole, "asked for by both"),
          ...rows(inPart, "asked for in part"),
          ...rows(only, "accepted where the conditions hold"),
          ...rows(unanswered, "not answered"),
        ],
      },
      {
        name: "Source",
        header: 0,
        merges: [],
        rows: [
          ["Without counterpart", "About"],
          ...withoutCounterpart.map((id) => [id, aboutItem(from, id)]),
        ],
      },
    ],
  };
}
