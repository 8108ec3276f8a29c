const lastDay = "9999-12-31";

/** The first day on which the regime binds (SI 2023/1007 regulation 1(2)). */
export const regimeStart = "2024-04-29";

/** The first day on which the labels of Japan and Singapore count (SI 2025/1267). */
export const labelsCountFrom = "2025-12-04";

/**
 * The same day some years later, `YYYY-MM-DD`. From 29 February to a year that has none it is
 * 1 March. Nothing is later than 9999-12-31.
 */
export function addYears(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  if (year > 9999) return lastDay;
  const day = date.slice(4) === "-02-29" && !isLeapYear(year) ? "-03-01" : date.slice(4);
  return `${String(year).padStart(4, "0")}${day}`;
}

/**
 * A day some days later, or earlier for a negative count. Nothing is later than 9999-12-31; what
 * is no day of the calendar stays as it is.
 */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(moved.getTime())) return date;
  moved.setUTCDate(moved.getUTCDate() + days);
  const written = moved.toISOString();
  return written.startsWith("+") ? lastDay : written.slice(0, 10);
}

/** The last day of a period of whole years that begins with the day given. */
export function lastDayOfYears(firstDay: string, years: number): string {
  return addDays(addYears(firstDay, years), -1);
}

/** The latest of some days; `undefined` where none is given. */
export function latestOf(days: readonly (string | undefined)[]): string | undefined {
  return days.reduce((latest, day) => ((day ?? "") > (latest ?? "") ? day : latest), undefined);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
