const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** Writes `2025-02-24` as `24 February 2025` and `2025-02` as `February 2025`; another text as it is. */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined) return day;
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}
