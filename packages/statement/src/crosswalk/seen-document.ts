import {
  aboutItem,
  editionLabel,
  linkNotice,
  linkWords,
  type SeenItem,
  type Standing,
  seenUnder,
  targetsInWords,
} from "@bollard/crosswalk";
import type { Workbook } from "@bollard/document/workbook";
import { assessedEdition } from "@bollard/etsi-ts-103-701";
import { type AssessSubject, assess } from "@bollard/etsi-ts-103-701/assess";
import { dayInWords, type EditionRef, type MapEntry } from "@bollard/model";
import { badge, type Handover, type Tone } from "../handover/handover.js";

/** A specification seen under another framework. */
export interface SeenCoverage {
  /** The edition that the specification was assessed by, and the one under which it is seen. */
  readonly from: EditionRef;
  readonly to: EditionRef;
  readonly counts: Readonly<Record<Standing, number>>;
  readonly items: readonly SeenItem[];
}

/** How an item stands, in words that speak of the paper and of no product. */
export const standingUnder: Readonly<
  Record<Standing, { readonly label: string; readonly tone: Tone; readonly means: string }>
> = {
  fails: {
    label: "fails here too",
    tone: "fail",
    means: "It asks for all of something that fails on paper.",
  },
  answered: {
    label: "answered on paper",
    tone: "pass",
    means: "What passes on paper asks for all of it.",
  },
  "in-part": {
    label: "in part",
    tone: "open",
    means: "Something that passes on paper bears on it; the rest is for a person to look at.",
  },
  open: { label: "open", tone: "open", means: "What bears on it is not decided." },
  unlinked: { label: "nothing bears on it", tone: "na", means: "It has to be answered by itself." },
};

/** The standings in the order in which they matter. */
export const seenStandings: readonly Standing[] = [
  "fails",
  "unlinked",
  "open",
  "in-part",
  "answered",
];

/**
 * What a specification comes out as by EN 303 645, on paper, seen under another framework.
 * @returns `undefined` where nothing links the edition that it claims to that framework
 */
export function seenCoverage(
  subject: AssessSubject,
  to: EditionRef,
  today?: string,
): SeenCoverage | undefined {
  const { groups, edition } = assess(subject, today);
  const verdicts = new Map<string, SeenVerdict>(
    groups.map(({ plan, verdict }) => [plan.provision, verdict]),
  );
  const from = { framework: "etsi-en-303-645", edition: assessedEdition[edition] };
  const items = seenUnder(from, to, (item) => verdicts.get(item));
  if (items === undefined) return undefined;
  const count = (standing: Standing) => items.filter((one) => one.standing === standing).length;
  const counts = {
    fails: count("fails"),
    unlinked: count("unlinked"),
    open: count("open"),
    "in-part": count("in-part"),
    answered: count("answered"),
  };
  return { from, to, counts, items };
}

type SeenVerdict = NonNullable<ReturnType<Parameters<typeof seenUnder>[2]>>;

/** The same as a document to hand over. */
export function seenDocument(
  { from, to, counts, items }: SeenCoverage,
  about: { readonly name: string; readonly today: string },
): Handover {
  const label = editionLabel(to);
  return {
    title: `A specification seen under ${label}`,
    subtitle: about.name,
    meta: [
      { label: "Assessed by", value: `${editionLabel(from)}, on paper` },
      { label: "As of", value: dayInWords(about.today) },
    ],
    language: "en-GB",
    blocks: [
      { kind: "note", note: "info", content: linkNotice },
      {
        kind: "table",
        caption: `Items of ${label} by how they stand`,
        columns: [
          { label: "Standing", width: 2 },
          { label: "Items", align: "end" },
          { label: "Means", width: 5 },
        ],
        rows: seenStandings.map((standing) => {
          const { label: words, tone, means } = standingUnder[standing];
          return { cells: [[badge(words, tone)], String(counts[standing]), means] };
        }),
      },
      {
        kind: "table",
        caption: `Each item of ${label}, and what bears on it`,
        columns: [
          { label: "Item", width: 2 },
          { label: "About", width: 3 },
          { label: "Standing", width: 1.5 },
          { label: "By", width: 5 },
        ],
        rows: items.map((seen) => {
          const { label: words, tone } = standingUnder[seen.standing];
          const cells = [seen.item, aboutItem(to, seen.item), [badge(words, tone)], byWords(seen)];
          return { cells, ...(seen.standing !== "answered" && { tone }) };
        }),
      },
    ],
  };
}

/** The same as a workbook: a row an item. */
export function seenWorkbook({ to, items }: SeenCoverage): Workbook {
  const rows = items.map((seen) => [
    seen.item,
    aboutItem(to, seen.item),
    standingUnder[seen.standing].label,
    byWords(seen),
  ]);
  const head = ["Item", "About", "Standing", "By"];
  return { sheets: [{ name: "Items", header: 0, merges: [], rows: [head, ...rows] }] };
}

/** What bears on an item, a link a line, with the provisions that fail and pass. */
export function byWords({ by, failing, passing }: SeenItem): string {
  const found = [
    ...(failing.length > 0 ? [`Fails on paper: ${failing.join(", ")}.`] : []),
    ...(passing.length > 0 ? [`Passes on paper: ${passing.join(", ")}.`] : []),
  ];
  return [...found, ...by.map(linkLine)].join("\n");
}

function linkLine({ sources, targets, relation, rationale }: MapEntry): string {
  return `${sources.join(", ")} ${linkWords(relation, sources.length)} ${targetsInWords(targets, relation)}. ${rationale}`;
}
