import { isWithin } from "@bollard/model";
import type { Entry } from "./entry.js";
import { lookedAt } from "./judge.js";
import type { Pattern } from "./prose/pattern.js";
import { type Ruling, raisesConcern } from "./ruling.js";

/** What a sign of a fault means: why it is one, and what a person has to answer. */
export interface Suspicion {
  readonly because: string;
  readonly question: string;
}

/**
 * Raises a concern at the first words of a field that show a sign of a fault. What the field says by
 * reference to another entry is that entry's concern.
 */
export function suspect(
  entry: Entry,
  field: string,
  signs: readonly Pattern[],
  explain: (sign: string) => Suspicion,
): Ruling | undefined {
  const found = entry.says(field, signs);
  if (found === undefined || !isWithin(found.at, entry.pointer)) return undefined;
  return raisesConcern({
    at: found.at,
    entry: entry.pointer,
    ...(found.quote !== undefined && { quote: found.quote }),
    origin: found.origin,
    looked: lookedAt(entry, [field]),
    ...explain(found.value),
  });
}
