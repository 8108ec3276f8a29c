import type { Entry } from "./entry.js";
import type { Reading } from "./reading.js";

const words = /^\W*(none|no|n\/?a|not applicable|nil|nothing)\b/i;

/** Where a field says that there is none, with the words that say so. */
export function noneSaid(entry: Entry, field: string): Reading<true> | undefined {
  const [prose] = entry.prose(field);
  if (prose === undefined || !entry.saysNone(field)) return undefined;
  const quote = words.exec(prose.text)?.[1];
  return { value: true, origin: "read", at: prose.at, ...(quote !== undefined && { quote }) };
}
