import type { Entry } from "./entry.js";
import { type EntryRuling, lookedAt, nameOf, notSaid } from "./judge.js";
import type { Reading } from "./reading.js";
import { type Ruling, staysOpen } from "./ruling.js";

/** What decides whether a unit concerns an entry, and what it decides: `whether it is …`. */
export interface Deciding {
  readonly field: string;
  /** The facet, or several, that declares it; without one, the value of the field. */
  readonly facet?: string;
  readonly what: string;
}

/**
 * Judges an entry unless it is known that the unit does not concern it. What does not say whether it
 * does stays open, as what nobody has said is no ground for a pass.
 */
export function unlessUnconcerned(
  entry: Entry,
  known: Reading<boolean> | undefined,
  deciding: Deciding,
  rule: () => EntryRuling,
): EntryRuling {
  if (known === undefined) return unsaid(entry, deciding);
  return known.value ? rule() : undefined;
}

/** An entry does not say what decides whether a unit concerns it. */
export function unsaid(entry: Entry, { field, facet, what }: Deciding): Ruling {
  if (entry.isBlank(field)) return { ...notSaid(entry, field), perhaps: true };
  const name = nameOf(entry, field);
  return staysOpen({
    at: entry.at(field),
    entry: entry.pointer,
    because: `${entry.label} does not say ${what}.`,
    todo: `Say under ${name} of ${entry.label} ${what}${facet === undefined ? "" : ` (${facet})`}.`,
    looked: lookedAt(entry, [field]),
    perhaps: true,
  });
}
