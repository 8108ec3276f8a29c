import { sentencesOf } from "./sentences.js";

/** A length of time that a text names. */
export interface Duration {
  readonly days: number;
  /** The words, exactly as they stand. */
  readonly quote: string;
  /** Offset of the first character. */
  readonly start: number;
  /** The sentence or list item that it stands in, as plain text, and its offset. */
  readonly sentence: string;
  readonly sentenceStart: number;
}

const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

const units: readonly (readonly [RegExp, number])[] = [
  [/^min/i, 1 / 1440],
  [/^h/i, 1 / 24],
  [/^(?:d|day|business|working|calendar)/i, 1],
  [/^w/i, 7],
  [/^m/i, 30],
  [/^q/i, 91],
  [/^y/i, 365],
];

const duration =
  /\b(\d{1,4}(?=[\s-]*[a-z])|(?:an?|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|thirty|sixty|ninety)(?=[\s-]))(?:\s+|-)?((?:(?:business|working|calendar)\s+)?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?)|[hd])\b/gi;

/** The lengths of time that a text names, in order: `90 days`, `two weeks`, `72 h`. Working days count as days. */
export function durationsIn(text: string): readonly Duration[] {
  return sentencesOf(text).flatMap(({ plain, start, text: own }) =>
    [...plain.matchAll(duration)].flatMap(({ 0: whole, 1: amount = "", 2: unit = "", index }) => {
      const count = words[amount.toLowerCase()] ?? Number(amount);
      const days = units.find(([pattern]) => pattern.test(unit))?.[1];
      if (days === undefined || !Number.isFinite(count)) return [];
      const quote = own.slice(index, index + whole.length);
      return [
        { days: count * days, quote, start: start + index, sentence: plain, sentenceStart: start },
      ];
    }),
  );
}
