import { mayMatch } from "../words/remember.js";

const units = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
] as const;
const tens = [
  "twenty",
  "thirty",
  "forty",
  "fifty",
  "sixty",
  "seventy",
  "eighty",
  "ninety",
] as const;

const amounts: ReadonlyMap<string, number> = /* @__PURE__ */ new Map<string, number>([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, at) => [word, (at + 2) * 10] as const),
  ["hundred", 100],
  ["a", 1],
  ["an", 1],
]);

const words = String.raw`(?:one hundred(?: and)? )?(?:(?:${tens.join("|")})(?:[- ](?:${units.slice(1, 10).join("|")}))?|${[...units].reverse().join("|")})\b|one hundred\b`;
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,9}(?:\.\d{1,6})?`;
/** `within a month`: an article counts only in front of a time, and only where a bound stands before it. */
const article = String.raw`an? (?=(?:working |business |calendar )?(?:hour|day|week|month|year)\b)`;

const number = /* @__PURE__ */ new RegExp(
  String.raw`(?<![\w.])(?:(${digits})|\b(?:(${words})|(${article})))`,
  "gi",
);
const repeated = /* @__PURE__ */ new RegExp(String.raw`\s?\((?:${digits}|${words})\)`, "iy");
/** What makes a number part of something longer, such as `5.1.2`, `2nd` or `27001:2022`. */
const goesOn = /[\p{L}\d_]|[.,:/]\d/uy;
/** What may follow a number without a space. */
const attached = /(?:hrs?|hours?|h|mins?|days?|yrs?|years?|months?|weeks?)\b/iy;

/** Digits and words for numbers, and the times that make a number of an article. */
const mayHoldNumber = /* @__PURE__ */ mayMatch(
  /\b\d/,
  /* @__PURE__ */ new RegExp(String.raw`\b(?:${words})`, "i"),
  /\b(?:working|business|calendar|hour|day|week|month|year)/i,
);

/** A number in a text, as digits or in words, with its repetition in brackets, such as `five (5)`. */
export interface FoundNumber {
  readonly amount: number;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Whether it is an article: `a month`. */
  readonly article: boolean;
}

/** The numbers of a text, in text order. Takes time in proportion to the text. */
export function findNumbers(text: string): readonly FoundNumber[] {
  if (!mayHoldNumber(text)) return [];
  const found: FoundNumber[] = [];
  number.lastIndex = 0;
  for (let next = number.exec(text); next !== null; next = number.exec(text)) {
    const { 0: whole, 1: inDigits, 2: inWords, 3: asArticle, index } = next;
    const end = index + whole.trimEnd().length;
    if (inDigits !== undefined && isPart(text, end)) continue;
    const amount = inDigits === undefined ? ofWords(inWords ?? "one") : ofDigits(inDigits);
    found.push({ amount, start: index, end: endOf(text, end), article: asArticle !== undefined });
  }
  return found;
}

function isPart(text: string, end: number): boolean {
  goesOn.lastIndex = end;
  attached.lastIndex = end;
  return goesOn.test(text) && !attached.test(text);
}

function endOf(text: string, end: number): number {
  repeated.lastIndex = end;
  return end + (repeated.exec(text)?.[0].length ?? 0);
}

function ofDigits(written: string): number {
  return Number(written.replaceAll(",", ""));
}

function ofWords(written: string): number {
  const parts = written.toLowerCase().split(/[- ]/);
  const hundreds = parts.indexOf("hundred");
  const rest = hundreds === -1 ? parts : parts.slice(hundreds);
  return rest.reduce((sum, part) => sum + (amounts.get(part) ?? 0), 0);
}
