const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** A day such as `2026-11-25` as `25 November 2026`; another text as it is. */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}
