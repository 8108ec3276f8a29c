import type { Duration } from "@bollard/procurement-document";

/** The shortest and the longest that a length of time can be, in days. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

interface Parts {
  readonly months: number;
  readonly days: number;
}

/** The parts of a duration in ISO 8601 without a time of day; `undefined` for other texts. */
function partsOf(duration: string): Parts | undefined {
  const found = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/.exec(duration);
  if (!found || duration === "P") return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = found
    .slice(1)
    .map((one) => Number(one ?? 0));
  return { months: years * 12 + months, days: weeks * 7 + days };
}

/** The days of a declared duration such as `P5D`; `undefined` where it is none of days, weeks, months, years. */
export function spanOfIso(duration: string): Span | undefined {
  const hours = /^PT(\d{1,5})H$/.exec(duration)?.[1];
  if (hours !== undefined) return { least: Number(hours) / 24, most: Number(hours) / 24 };
  const parts = partsOf(duration);
  return parts && { least: parts.months * 28 + parts.days, most: parts.months * 31 + parts.days };
}

/**
 * The days of a length of time. Working days are at least as many days, and at most those with weekends and four
 * bank holidays between.
 */
export function spanOf({ amount, unit }: Pick<Duration, "amount" | "unit">): Span {
  if (unit === "working-day")
    return { least: amount, most: amount + 2 * Math.ceil(amount / 5) + 4 };
  const [least, most] = days[unit];
  return { least: amount * least, most: amount * most };
}

const days: Readonly<Record<Exclude<Duration["unit"], "working-day">, readonly [number, number]>> =
  {
    minute: [1 / 1440, 1 / 1440],
    hour: [1 / 24, 1 / 24],
    day: [1, 1],
    week: [7, 7],
    month: [28, 31],
    year: [365, 366],
  };

/** The last day of a period in ISO 8601 that begins on a day; `undefined` where it cannot be counted. */
export function lastDayOf(first: string, ...durations: readonly string[]): string | undefined {
  let end: string | undefined = first;
  for (const duration of durations) {
    const parts = partsOf(duration);
    end = parts && end && move(end, parts);
  }
  return end && move(end, { months: 0, days: -1 });
}

/** The last day of a period of whole years or months that begins on a day; `undefined` for other lengths. */
export function lastDayAfter(first: string, { amount, unit }: Duration): string | undefined {
  if (unit === "year") return lastDayOf(first, `P${amount}Y`);
  return unit === "month" ? lastDayOf(first, `P${amount}M`) : undefined;
}

/** A day moved by months, at most to the end of the month, and then by days. */
function move(day: string, { months, days: count }: Parts): string | undefined {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last) + count));
  return Number.isNaN(moved.getTime()) || moved.getUTCFullYear() > 9999
    ? undefined
    : moved.toISOString().slice(0, 10);
}
