/** The months of a duration in ISO 8601 that has years and months alone. */
export function monthsOf(duration: string | undefined): number | undefined {
  const [, years, months] = /^P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?$/.exec(duration ?? "") ?? [];
  if (years === undefined && months === undefined) return undefined;
  return Number(years ?? 0) * 12 + Number(months ?? 0);
}

/** A number of months in words: `5 years`, `18 months`. */
export function monthsInWords(months: number): string {
  if (months % 12 !== 0) return `${months} months`;
  return months === 12 ? "1 year" : `${months / 12} years`;
}

/** A duration in ISO 8601 in words, where it has years and months or days alone; else as it is. */
export function lengthInWords(duration: string): string {
  const months = monthsOf(duration);
  if (months !== undefined) return monthsInWords(months);
  const days = /^P(\d{1,5})D$/.exec(duration)?.[1];
  return days === undefined ? duration : `${days} days`;
}
