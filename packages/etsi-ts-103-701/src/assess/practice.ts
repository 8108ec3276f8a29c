import {
  type DeclaredMechanisms,
  type JudgedMention,
  judgeMechanisms,
  type PlacedMention,
  type PracticeVerdict,
  type UnknownMention,
} from "@bollard/cryptographic-practice";
import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { reservedOf } from "./prose/pattern.js";
import type { Reserve } from "./prose/reserve.js";
import { presentOf, type Sentence, sentencesOf } from "./prose/sentences.js";
import type { Origin, Reading } from "./reading.js";
import { RecentTexts } from "./recent-texts.js";

const lists = ["protocols", "algorithms", "modes", "keySizes"] as const;

/** What the catalogue of cryptographic practice says of one source: the facets, or the prose. */
export interface Practice {
  readonly verdict: PracticeVerdict;
  readonly origin: Origin;
  /** What is named as planned, or under a condition, and so counts for nothing; the past is left out. */
  readonly underReserve: readonly JudgedMention[];
  /** Where words of the source stand in the subject. */
  readonly place: (
    found: PlacedMention | UnknownMention,
  ) => Pick<Reading<unknown>, "at" | "quote" | "origin">;
}

/** A mechanism that is named, with the source that names it. */
export interface Named {
  readonly mention: JudgedMention;
  readonly practice: Practice;
}

/** Judges what a field names: the facets where there are any, then the prose. */
export function practicesOf(entry: Entry, field: string, { today }: Desk): readonly Practice[] {
  const declared = lists.flatMap((list) => {
    const words = entry.words(field, list)?.value.split(/[,;\n]/) ?? [];
    return words.length > 0 ? [[list, words.map((one) => one.trim())] as const] : [];
  });
  const text = entry.text(field);
  return [
    ...(declared.length > 0 ? [ofFacets(entry, field, Object.fromEntries(declared), today)] : []),
    ...(text.trim() === "" ? [] : [ofProse(entry, field, text, today)]),
  ];
}

function ofFacets(
  entry: Entry,
  field: string,
  declared: DeclaredMechanisms,
  today: string,
): Practice {
  return {
    verdict: judgeMechanisms(declared, { today }),
    origin: "declared",
    underReserve: [],
    place: ({ list = "algorithms" }) => ({ at: `${entry.at(field)}/${list}`, origin: "declared" }),
  };
}

function ofProse(entry: Entry, field: string, text: string, today: string): Practice {
  return {
    ...judgeText(text, today),
    origin: "read",
    place(found) {
      const { start, quote } = "mention" in found ? found.mention : found;
      let end = 0;
      for (const piece of entry.prose(field)) {
        end += piece.text.length + 1;
        if (start < end) return { at: piece.at, quote, origin: "read" };
      }
      return { at: entry.at(field), quote, origin: "read" };
    },
  };
}

/** The mentions of some kind, of each mechanism the first at each place. */
export function firstOfEach(
  practices: readonly Practice[],
  pick: (verdict: PracticeVerdict) => readonly JudgedMention[],
): readonly Named[] {
  const seen = new Map<string, Named>();
  for (const practice of practices) {
    for (const mention of pick(practice.verdict)) {
      const key = `${practice.place(mention).at} ${mention.mention.mechanism.id}`;
      if (!seen.has(key)) seen.set(key, { mention, practice });
    }
  }
  return [...seen.values()];
}

/** The names of the mechanisms that are used, each once. */
export function namesIn(practices: readonly Practice[]): readonly string[] {
  const names = practices.flatMap(({ verdict }) =>
    [verdict.deprecated, verdict.legacy, verdict.recognised, verdict.unprotected]
      .flat()
      .map(({ mention }) => mention.mechanism.name),
  );
  return [...new Set(names)];
}

/** How many verdicts are kept: on a keystroke all texts but one are those of the version before. */
const most = 1_000;
const keptOfDay = /* @__PURE__ */ new RecentTexts<RecentTexts<ReadText>>(2);

type ReadText = Pick<Practice, "verdict" | "underReserve">;

function judgeText(text: string, today: string): ReadText {
  const kept = keptOfDay.get(today) ?? new RecentTexts<ReadText>(most);
  keptOfDay.set(today, kept);
  const known = kept.get(text);
  if (known) return known;
  const present = presentOf(text);
  const read = setAside(judgeMechanisms(present, { today }), sentencesOf(present));
  kept.set(text, read);
  return read;
}

/** Takes out of a verdict what is past, and what is good under reserve; a fault that is to end is one today. */
function setAside(verdict: PracticeVerdict, sentences: readonly Sentence[]): ReadText {
  const reserve = ({ mention: { start, quote } }: JudgedMention) =>
    reserveAt(sentences, start, start + quote.length);
  const { recognised, deprecated, legacy, unprotected } = verdict;
  const good = recognised.filter((one) => reserve(one) !== undefined);
  const bad = [deprecated, legacy, unprotected].flat().filter((one) => reserve(one) === "past");
  if (good.length === 0 && bad.length === 0) return { verdict, underReserve: [] };
  return {
    verdict: {
      ...verdict,
      recognised: recognised.filter((one) => !good.includes(one)),
      deprecated: deprecated.filter((one) => !bad.includes(one)),
      legacy: legacy.filter((one) => !bad.includes(one)),
      unprotected: unprotected.filter((one) => !bad.includes(one)),
    },
    underReserve: good.filter((one) => reserve(one) !== "past"),
  };
}

function reserveAt(
  sentences: readonly Sentence[],
  start: number,
  end: number,
): Reserve | undefined {
  const sentence = sentences.find(
    (one) => start >= one.start && start < one.start + one.text.length,
  );
  if (sentence === undefined) return undefined;
  if (sentence.takenBack) return "plan";
  const from = start - sentence.start;
  return reservedOf(sentence).find((one) => one.start < end - sentence.start && from < one.end)
    ?.kind;
}
