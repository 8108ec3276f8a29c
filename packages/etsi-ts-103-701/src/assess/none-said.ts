import type { Entry } from "./entry.js";
import { noneIn } from "./prose/none.js";
import type { Reading } from "./reading.js";

/** Where a field says that there is none, with the words that say so. */
export function noneSaid(entry: Entry, field: string): Reading<true> | undefined {
  const [prose] = entry.prose(field);
  if (prose === undefined) return undefined;
  const quote = noneIn(prose.text);
  if (quote === undefined && !entry.saysNone(field)) return undefined;
  return { value: true, origin: "read", at: prose.at, ...(quote !== undefined && { quote }) };
}
