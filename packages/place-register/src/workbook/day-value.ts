/** How the days of a column are written, as far as its texts show it. */
export type DayOrder = "day-first" | "month-first" | "unknown";

const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Finds out whether days such as 04/03/2031 begin with the day: one whose first or second number is over 12 shows it. */
export function orderOf(texts: Iterable<string>): DayOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const [, first, second] = numeric.exec(text.trim()) ?? [];
    if (first === undefined) continue;
    dayFirst ||= Number(first) > 12;
    monthFirst ||= Number(second) > 12;
  }
  if (dayFirst === monthFirst) return "unknown";
  return dayFirst ? "day-first" : "month-first";
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * Reads a day: `2031-04-30`, also with a time; `30 April 2031`; `30/04/2031` where no other day can be meant
 * or the column shows its order.
 * @returns `YYYY-MM-DD`, or `undefined` where the text is no day for certain
 */
export function readDay(text: string, order: DayOrder): string | undefined {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/.exec(text) ?? [];
  if (iso !== undefined) return iso;
  const [, one, month, other] = /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4})$/i.exec(text) ?? [];
  if (month !== undefined) {
    const at = months.indexOf(month.toLowerCase());
    return at === -1 ? undefined : dayOf(Number(other), at + 1, Number(one));
  }
  const [, a, b, year] = numeric.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = order === "day-first" || first > 12 || first === second;
  if (!dayFirst && order === "unknown" && second <= 12) return undefined;
  return dayFirst ? dayOf(Number(year), second, first) : dayOf(Number(year), first, second);
}

function dayOf(year: number, month: number, day: number): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
}

const units: Readonly<Record<string, readonly [string, string]>> = {
  year: ["P", "Y"],
  month: ["P", "M"],
  week: ["P", "W"],
  day: ["P", "D"],
  hour: ["PT", "H"],
  minute: ["PT", "M"],
};

/** Reads a length of time: `PT4H`, or a number with its unit, such as `30 days`. */
export function readDuration(text: string): string {
  const [, count, unit = ""] =
    /^(\d{1,6})\s*(year|month|week|day|hour|minute)s?$/i.exec(text) ?? [];
  const [before, after] = units[unit.toLowerCase()] ?? [];
  return before === undefined ? text.toUpperCase() : `${before}${count}${after}`;
}
