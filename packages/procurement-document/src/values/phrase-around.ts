import type { Value } from "../value.js";

/** The words around a value in a statement: those before it with those that bound it left out. */
export interface Phrase {
  readonly before: string;
  readonly after: string;
}

/** How many letters before and behind a value belong to its phrase. */
const reach = { before: 160, after: 90 };

/** The words of its sentence that stand around a value. */
export function phraseAround(text: string, { start, text: own }: Value): Phrase {
  const end = start + own.length;
  const before = text.slice(Math.max(0, start - reach.before), start);
  const after = text.slice(end, end + reach.after);
  const stop = Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "));
  const [rest = ""] = after.split(/[;]|\.(?:\s|$)/, 1);
  return { before: stop === -1 ? before : before.slice(stop + 2), after: rest };
}
