import type { Pointer } from "@bollard/model";
import { dayInWords } from "@bollard/model";
import { type Day, type Duration, findValues } from "@bollard/procurement-document";
import { contradicted, met, person, quoted } from "../answers.js";
import { lastDayAfter, lastDayOf } from "../calendar.js";
import type { Product } from "../product.js";
import type { TraceAnswer } from "../trace-model.js";
import type { Asked } from "./asked.js";

/** The last day until which a tender asks for updates. */
interface Needed {
  /** Updates that end before this day are certainly too short. */
  readonly least: string;
  /** Updates that reach this day are certainly long enough; absent where that cannot be counted. */
  readonly enough?: string;
  /** What the days are, behind “the”. */
  readonly what: string;
}

/** The last day of updates that a specification declares. */
interface Until {
  readonly day: string;
  readonly at: Pointer;
}

const wholeContract =
  /\bcontract(?:ual)? (?:period|term|duration|life(?:time)?)\b|\b(?:term|duration|life(?:time)?|whole|end|expiry|remainder) of (?:the |this |each )?(?:contract|agreement|framework)\b|\bthroughout the (?:contract|term|agreement)\b/i;
const withExtension = /\bextensions?\b|\bextended\b/i;
const fromDelivery =
  /\b(?:from|after|of|following) (?:the )?(?:\w+ )?(?:delivery|supply|installation|purchase|acceptance|commissioning|hand-?over)\b/i;
const supports = /\b(?:support\w*|updates?|patch\w*|maintain\w*)\b/i;

/** Compares the day until which updates are declared with the end of the contract, or with what the tender fixes. */
export function supportPeriod(asked: Asked, product: Product): TraceAnswer | undefined {
  const needed = neededBy(asked);
  if (needed === undefined) return undefined;
  const untils = declaredUntil(product);
  const [first] = untils;
  if (first === undefined) return undatedSupport(product);
  if (untils.some(({ day }) => day !== first.day)) {
    const days = untils.map(({ day }) => dayInWords(day)).join(" and ");
    return person(
      `Different ends of support are declared: ${days}.`,
      ...untils.map(({ at }) => at),
    );
  }
  return compare(first, needed, product);
}

function compare({ day, at }: Until, needed: Needed, { today }: Product): TraceAnswer {
  const until = `Updates are declared until ${dayInWords(day)}`;
  const { least, enough, what } = needed;
  if (day < today) return contradicted(`${until}, which is past.`, at);
  if (day < least) {
    return contradicted(
      `${until}; the tender asks for them until ${dayInWords(least)}, ${what}.`,
      at,
    );
  }
  if (enough === undefined || day < enough) {
    const end = enough === undefined ? "" : ` With all extensions it is ${dayInWords(enough)}.`;
    return person(`${until}; ${what} is ${dayInWords(least)} at the earliest.${end}`, at);
  }
  return met(`${until}, which reaches ${dayInWords(enough)}, ${what}.`, at);
}

/** Until when the tender asks for updates; `undefined` where it fixes no end. */
function neededBy({ document, statement, words }: Asked): Needed | undefined {
  if (!supports.test(words)) return undefined;
  const { start, length, extension } = document.purchase.contract ?? {};
  const day = statement.values.find((value): value is Day => value.kind === "date");
  if (day?.date.length === 10 && /\buntil\b|\bto\b|\bbefore\b/i.test(words)) {
    return { least: day.date, enough: day.date, what: "the day that it fixes" };
  }
  const period = statement.values.find((one): one is Duration => isPeriod(one, statement.text));
  if (period && !wholeContract.test(words)) return neededFor(period, words, document.purchase);
  if (!wholeContract.test(words) || start === undefined || length === undefined) return undefined;
  const first = lastDayOf(start, length);
  const all = extension === undefined ? first : lastDayOf(start, length, extension);
  if (first === undefined || all === undefined) return undefined;
  const extended = withExtension.test(words) || document.definitions.some(isExtended);
  if (extended)
    return { least: all, enough: all, what: "the end of the contract with its extensions" };
  return { least: first, enough: all, what: "the end of the contract" };
}

function isExtended({ term, meaning }: Asked["document"]["definitions"][number]): boolean {
  return /\b(?:contract period|term)\b/i.test(term) && withExtension.test(meaning);
}

/** A length of time for which support lasts, rather than one within which something is done. */
function isPeriod(value: Asked["statement"]["values"][number], text: string): boolean {
  if (value.kind !== "duration" || value.bound === "most") return false;
  const behind = text.slice(value.start + value.text.length, value.start + value.text.length + 20);
  return (value.unit === "year" || value.unit === "month") && !/\bnotice\b/i.test(behind);
}

/** A period that begins with the contract, or with a delivery that cannot be before it. */
function neededFor(
  period: Duration,
  words: string,
  { contract, commenced }: Asked["document"]["purchase"],
): Needed | undefined {
  const begin = contract?.start ?? commenced;
  const least = begin === undefined ? undefined : lastDayAfter(begin, period);
  if (begin === undefined || least === undefined) return undefined;
  const counted = contract?.start !== undefined && !fromDelivery.test(words);
  const what = `${period.text.trim()} from ${dayInWords(begin)}`;
  const atOnce = counted && /\bcontract\b|\bagreement\b/i.test(words);
  return { least, what, ...(atOnce && { enough: least }) };
}

/** The declared end of updates, with the end that the user information names. */
function declaredUntil({ spec }: Product): readonly Until[] {
  const { until } = spec.psti?.supportPeriod ?? {};
  const told = spec.ixit?.["UserInfo"];
  const field =
    told !== undefined && !Array.isArray(told)
      ? (told as Readonly<Record<string, unknown>>)["supportPeriod"]
      : undefined;
  const text = typeof field === "string" ? field : textOf(field);
  const [named, ...more] = findValues(text ?? "").filter(
    (one): one is Day => one.kind === "date" && one.date.length === 10,
  );
  return [
    ...(until === undefined ? [] : [{ day: until, at: "/psti/supportPeriod/until" }]),
    ...(named && more.length === 0
      ? [{ day: named.date, at: "/ixit/UserInfo/supportPeriod" }]
      : []),
  ];
}

function textOf(field: unknown): string | undefined {
  const { text } = (field ?? {}) as { readonly text?: unknown };
  return typeof text === "string" ? text : undefined;
}

/** What is said of support without a day; `undefined` where nothing is. */
function undatedSupport({ spec }: Product): TraceAnswer | undefined {
  const { text } = spec.psti?.supportPeriod ?? {};
  if (text === undefined) return undefined;
  return person(
    `The support period is declared without a last day: ${quoted(text)}`,
    "/psti/supportPeriod/text",
  );
}
