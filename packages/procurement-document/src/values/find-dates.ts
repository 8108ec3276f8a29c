import type { Day } from "../value.js";
import { mayMatch } from "../words/remember.js";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A month begins with a capital: `may` and `march` are words. */
const month =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\b/g;
const dayBefore = /(?<![\d.])(\d{1,2})(?:st|nd|rd|th)?(?:\sday)?\s(?:of\s)?$/;
const yearBehind = /\.?,?\s(\d{4})(?!\d)/y;
const dayAndYearBehind = /\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/y;
const numeric =
  /(?<![\d/.-])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})([/.-])(\d{1,2})\5(\d{4}|\d{2}))(?![\d/-]|\.\d)/g;

const mayNameMonth = /* @__PURE__ */ mayMatch(month);

/** The days and months that a text names with their year, in no order. Takes time in proportion to the text. */
export function findDates(text: string): readonly Day[] {
  if (!mayNameMonth(text)) return numericDates(text);
  return [...namedDates(text), ...numericDates(text)];
}

function namedDates(text: string): readonly Day[] {
  const found: Day[] = [];
  for (const { 0: name, index } of text.matchAll(month)) {
    const number = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    const day = namedDate(text, index, index + name.length, number);
    if (day) found.push(day);
  }
  return found;
}

function namedDate(text: string, start: number, end: number, number: number): Day | undefined {
  dayAndYearBehind.lastIndex = end;
  const american = dayAndYearBehind.exec(text);
  if (american)
    return dayAt(text, start, dayAndYearBehind.lastIndex, american[2], number, american[1]);
  yearBehind.lastIndex = end;
  const year = yearBehind.exec(text);
  if (!year) return undefined;
  const before = dayBefore.exec(text.slice(Math.max(0, start - 16), start));
  const from = start - (before?.[0].length ?? 0);
  return dayAt(text, from, yearBehind.lastIndex, year[1], number, before?.[1]);
}

function numericDates(text: string): readonly Day[] {
  const found: Day[] = [];
  for (const match of text.matchAll(numeric)) {
    const { 0: whole, index } = match;
    const end = index + whole.length;
    const [, year, monthOf, dayOf, first, separator, second, last] = match;
    const day =
      year === undefined
        ? slashed(text, index, end, [Number(first), Number(second)], last, separator)
        : dayAt(text, index, end, year, Number(monthOf), dayOf);
    if (day) found.push(day);
  }
  return found;
}

/** Day first, as in Britain, unless that gives no day. */
function slashed(
  text: string,
  start: number,
  end: number,
  [first, second]: readonly [number, number],
  last: string | undefined,
  separator: string | undefined,
): Day | undefined {
  if (last === undefined || (last.length === 2 && separator !== "/")) return undefined;
  const year = last.length === 2 ? `20${last}` : last;
  const [day, number] = second > 12 ? [second, first] : [first, second];
  return dayAt(text, start, end, year, number, String(day));
}

function dayAt(
  text: string,
  start: number,
  end: number,
  year: string | undefined,
  number: number,
  day: string | undefined,
): Day | undefined {
  const ordinal = day === undefined ? 1 : Number(day);
  if (year === undefined || !isDay(Number(year), number, ordinal)) return undefined;
  const inMonth = `${year}-${twoDigits(number)}`;
  const date = day === undefined ? inMonth : `${inMonth}-${twoDigits(ordinal)}`;
  return { kind: "date", date, text: text.slice(start, end), start };
}

function isDay(year: number, number: number, day: number): boolean {
  if (year < 1900 || year > 2199 || number < 1 || number > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, number, 0)).getUTCDate();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
