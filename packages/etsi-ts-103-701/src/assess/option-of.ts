import type { Entry } from "./entry.js";
import type { Reading } from "./reading.js";

/**
 * Whether an option of a field with several options holds. Where the field says which do and does
 * not name this one, it does not hold.
 */
export function holds(entry: Entry, field: string, option: string): Reading<boolean> | undefined {
  const said = entry.includes(field, option);
  if (said) return said;
  const value = entry.table.fields.find(({ key }) => key === field)?.value;
  const others = value?.kind === "choice" ? value.of : [];
  const other = others.map((one) => entry.includes(field, one)).find((one) => one?.value);
  return other && { ...other, value: false };
}
