import { isWithin } from "@bollard/model";
import type { Entry } from "./entry.js";
import { type EntryRuling, lookedAt } from "./judge.js";
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

/** What some fields of an entry are searched for, and what it means where it is found. */
export interface Suspect {
  readonly fields: readonly string[];
  readonly signs: readonly Pattern[];
  /** Why it is a fault, as a sentence about the entry of that label. */
  readonly because: (label: string) => string;
  /** What a person has to answer about it. */
  readonly question: (label: string) => string;
}

/** Raises a concern for each suspect that is found, at its first words in each of its fields. */
export function suspectEach(entry: Entry, suspects: readonly Suspect[]): readonly Ruling[] {
  return suspects.flatMap(({ fields, signs, because, question }) =>
    fields.flatMap((field) => {
      const explain = () => ({ because: because(entry.label), question: question(entry.label) });
      return suspect(entry, field, signs, explain) ?? [];
    }),
  );
}

/** The concerns that suspects raise, or else another ruling. */
export function suspectsOr(
  entry: Entry,
  suspects: readonly Suspect[],
  otherwise: () => EntryRuling,
): EntryRuling {
  const found = suspectEach(entry, suspects);
  return found.length > 0 ? found : otherwise();
}
