import type { Count, Duration, Percentage, Value } from "../value.js";
import { boundAround } from "./bounds.js";
import { countBehind } from "./count-behind.js";
import { findDates } from "./find-dates.js";
import { findProtocols, mayNameProtocol } from "./find-protocols.js";
import { type FoundNumber, findNumbers } from "./numbers.js";

const unit =
  /[\s-]?(?:(working|business|calendar|clear|consecutive|full|elapsed|clock|whole|complete)[\s-])?(minute|min|hour|hr|h|day|week|wk|month|year|yr)s?\b(?!-)/iy;
const share = /\s?(?:%|per\s?cent\b)/iy;
const iso = /\bP(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(\d{1,4})H)?\b/g;

const unitNames: Readonly<Record<string, Duration["unit"]>> = {
  minute: "minute",
  min: "minute",
  hour: "hour",
  hr: "hour",
  h: "hour",
  day: "day",
  week: "week",
  wk: "week",
  month: "month",
  year: "year",
  yr: "year",
};

/** The first part of a range, such as `5 to 10 days`: it fixes no one value. */
const ranged =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve))(?:\s?[–—-]|\s(?:to|or))\s?$/i;

const nothing: readonly Value[] = [];

/**
 * The values that a text fixes, in text order: times, days, shares, versions of protocols and counts. The words
 * that bound a value, such as `within`, belong to it. Takes time in proportion to the text.
 */
export function findValues(text: string): readonly Value[] {
  const numbers = findNumbers(text);
  const withDigits = /\d/.test(text);
  if (numbers.length === 0 && !withDigits) return nothing;
  const found: Value[] = withDigits
    ? [
        ...(mayNameProtocol(text) ? findProtocols(text) : []),
        ...findDates(text),
        ...(/P[\dT]/.test(text) ? isoDurations(text) : []),
      ]
    : [];
  const taken = found.map(({ start, text: own }) => ({ start, end: start + own.length }));
  taken.sort((one, other) => one.start - other.start);
  let at = 0;
  for (const number of numbers) {
    while ((taken[at]?.end ?? Number.POSITIVE_INFINITY) <= number.start) at++;
    if ((taken[at]?.start ?? Number.POSITIVE_INFINITY) < number.end) continue;
    if (ranged.test(text.slice(Math.max(0, number.start - 24), number.start))) continue;
    const value = valueAt(text, number);
    if (value) found.push(value);
  }
  return found.sort((one, other) => one.start - other.start);
}

function valueAt(text: string, number: FoundNumber): Value | undefined {
  return (
    durationOf(text, number) ??
    (number.article ? undefined : (percentageOf(text, number) ?? countOf(text, number)))
  );
}

function durationOf(text: string, { amount, start, end, article }: FoundNumber) {
  unit.lastIndex = end;
  const match = unit.exec(text);
  if (!match) return undefined;
  const [, kind = "", name = ""] = match;
  const found = unitOf(kind.toLowerCase(), name.toLowerCase());
  if (found === undefined) return undefined;
  const around = boundAround(text, start, unit.lastIndex);
  if (article && around.bound === "exact") return undefined;
  const duration: Duration = {
    kind: "duration",
    bound: around.bound,
    amount,
    unit: found,
    text: text.slice(around.start, around.end),
    start: around.start,
  };
  return duration;
}

/** Working hours are no length of time that can be compared. */
function unitOf(kind: string, name: string): Duration["unit"] | undefined {
  if (kind !== "working" && kind !== "business") return unitNames[name];
  return name === "day" ? "working-day" : undefined;
}

function percentageOf(text: string, { amount, start, end }: FoundNumber): Percentage | undefined {
  share.lastIndex = end;
  if (!share.test(text)) return undefined;
  const around = boundAround(text, start, share.lastIndex);
  return {
    kind: "percentage",
    bound: around.bound,
    percent: amount,
    text: text.slice(around.start, around.end),
    start: around.start,
  };
}

function countOf(text: string, { amount, start, end }: FoundNumber): Count | undefined {
  const noun = countBehind(text, start, end, amount);
  if (noun === undefined) return undefined;
  const around = boundAround(text, start, noun.end);
  const before = around.bound === "exact" ? boundAround(text, start, end) : around;
  return {
    kind: "count",
    bound: before.bound,
    amount,
    of: noun.of,
    text: text.slice(before.start, Math.max(before.end, noun.end)),
    start: before.start,
  };
}

function isoDurations(text: string): readonly Duration[] {
  const found: Duration[] = [];
  for (const { 0: whole, 1: years, 2: months, 3: weeks, 4: days, 5: hours, index } of text.matchAll(
    iso,
  )) {
    const length = lengthOf([years, months, weeks, days, hours].map((part) => Number(part ?? 0)));
    if (length)
      found.push({ kind: "duration", bound: "exact", ...length, text: whole, start: index });
  }
  return found;
}

/** In one unit; a length of two kinds that have no common measure, such as `P1M3D`, is none. */
function lengthOf(parts: readonly number[]): Pick<Duration, "amount" | "unit"> | undefined {
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0] = parts;
  const kinds = [years + months, weeks, days, hours].filter((part) => part > 0).length;
  if (kinds !== 1) return undefined;
  if (months > 0) return { amount: years * 12 + months, unit: "month" };
  if (years > 0) return { amount: years, unit: "year" };
  if (weeks > 0) return { amount: weeks, unit: "week" };
  return days > 0 ? { amount: days, unit: "day" } : { amount: hours, unit: "hour" };
}
