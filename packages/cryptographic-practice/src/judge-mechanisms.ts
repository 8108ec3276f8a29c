import { toSources } from "./documents.js";
import { findMechanisms } from "./find-mechanisms.js";
import { flagsOf, type Used } from "./judge/flags.js";
import { judgementOf } from "./judge/standing.js";
import { findUnknownWords, questionOf } from "./judge/unknown-words.js";
import type { Judgement } from "./mechanism.js";
import type { JudgedMention, Place, PracticeVerdict, UnknownMention } from "./verdict.js";

/** What a supplier declares in lists. An item names one thing, as in a form. */
export interface DeclaredMechanisms {
  readonly protocols?: readonly string[];
  readonly algorithms?: readonly string[];
  readonly modes?: readonly string[];
  readonly keySizes?: readonly string[];
}

interface Piece extends Place {
  readonly text: string;
}

/**
 * Judges the mechanisms that a text or lists name, by the catalogue and on a day, `YYYY-MM-DD`. It
 * reports and asks; it never says that a device complies.
 */
export function judgeMechanisms(
  input: string | DeclaredMechanisms,
  { today }: { readonly today: string },
): PracticeVerdict {
  const pieces = toPieces(input);
  const mentions = pieces.flatMap(mentionsIn);
  const used = mentions.filter(({ mention }) => !mention.negated);
  const judged = used.map((one) => ({ one, judgement: judgementFor(one, today) }));
  const unknown = [
    ...judged.flatMap(toUnknown),
    ...pieces.flatMap((piece) => unknownIn(piece, used)),
  ];
  const standing = judged.flatMap(({ one, judgement }) =>
    judgement ? [toJudged(one, judgement)] : [],
  );
  const isProtected = used.some(({ mention }) => isChannel(mention.mechanism));
  const by = (...statuses: readonly string[]) =>
    standing.filter(({ status }) => statuses.includes(status));
  return {
    deprecated: by("deprecated", "broken"),
    legacy: by("legacy"),
    recognised: by("recommended", "acceptable"),
    unprotected: by("unprotected").filter((one) => !isProtected || !isCarrier(one)),
    unknown,
    rejected: mentions
      .filter(({ mention }) => mention.negated)
      .map(({ text: _, ...placed }) => placed),
    flags: flagsOf(used, unknown.length > 0 || mentions.length > 0),
  };
}

function toPieces(input: string | DeclaredMechanisms): readonly Piece[] {
  if (typeof input === "string") return [{ text: input }];
  const lists = ["protocols", "algorithms", "modes", "keySizes"] as const;
  return lists.flatMap((list) => (input[list] ?? []).map((text, index) => ({ text, list, index })));
}

function mentionsIn({ text, ...place }: Piece): readonly Used[] {
  return findMechanisms(text).map((mention) => ({ mention, text, ...place }));
}

function judgementFor({ mention }: Used, today: string): Judgement | undefined {
  return judgementOf(mention.mechanism, { purpose: mention.purpose, bits: mention.bits }, today);
}

function toJudged(
  { text: _, ...placed }: Used,
  { status, why, since, until, sources }: Judgement,
): JudgedMention {
  return {
    ...placed,
    status,
    why,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    sources: toSources(sources),
  };
}

function toUnknown({
  one: { mention, text: _, ...place },
  judgement,
}: {
  readonly one: Used;
  readonly judgement: Judgement | undefined;
}): readonly UnknownMention[] {
  if (judgement) return [];
  const { mechanism, quote, start, end } = mention;
  const reason = mechanism.lacks ? "says-too-little" : "not-judged";
  return [{ ...place, quote, start, end, reason, question: questionOf(reason) }];
}

/** Words of no entry; in a list, also every item in which no mechanism was found. */
function unknownIn({ text, ...place }: Piece, used: readonly Used[]): readonly UnknownMention[] {
  const words = findUnknownWords(text).map((word) => ({ ...place, ...word }));
  const isNamed = used.some(({ list, index }) => list === place.list && index === place.index);
  if (place.list === undefined || place.list === "keySizes" || words.length > 0) return words;
  if (isNamed || text.trim() === "" || findMechanisms(text).length > 0) return words;
  const reason = "not-in-catalogue";
  return [
    { ...place, quote: text, start: 0, end: text.length, reason, question: questionOf(reason) },
  ];
}

function isChannel({ family, integrity }: Used["mention"]["mechanism"]): boolean {
  return integrity === true && (family === "transport" || family === "remote-access");
}

/** A protocol that is meant to be carried in a protected one; Telnet and plain HTTP are not. */
function isCarrier({ mention }: JudgedMention): boolean {
  return mention.mechanism.id === "mqtt" || mention.mechanism.id === "coap";
}
