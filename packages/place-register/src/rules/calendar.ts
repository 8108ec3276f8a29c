const lastDay = "9999-12-31";
const period = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/;

/** So many years and days a period counts at most; what is longer ends beyond the calendar anyhow. */
const mostMonths = 12 * 10_000;
const mostDays = 366 * 10_000;

/**
 * The day some period later, both as the register writes them: `YYYY-MM-DD` and `P3M`. Hours are left out.
 * Months end with the month: a month after 31 January is the last day of February. Nothing is later than
 * 9999-12-31.
 */
export function addPeriod(day: string, length: string): string {
  const [years, months, weeks, days] = (period.exec(length) ?? []).slice(1).map(toNumber);
  const more = Math.min((years ?? 0) * 12 + (months ?? 0), mostMonths);
  const month = Number(day.slice(5, 7)) - 1 + more;
  const year = Number(day.slice(0, 4)) + Math.floor(month / 12);
  if (year > 9999) return lastDay;
  const first = new Date(0);
  first.setUTCFullYear(year, month % 12, 1);
  const inMonth = Math.min(Number(day.slice(8, 10)), daysOfMonth(year, month % 12));
  const further = Math.min((weeks ?? 0) * 7 + (days ?? 0), mostDays);
  first.setUTCDate(inMonth + further);
  const written = first.toISOString();
  return written.startsWith("+") ? lastDay : written.slice(0, 10);
}

/** Whether more than a period has passed since a day. */
export function isOlderThan(day: string, length: string, today: string): boolean {
  return addPeriod(day, length) < today;
}

function toNumber(digits: string | undefined): number {
  return Number(digits ?? 0);
}

function daysOfMonth(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month + 1, 0);
  return last.getUTCDate();
}
