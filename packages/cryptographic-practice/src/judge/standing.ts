import type { CatalogueEntry } from "../catalogue.js";
import type { Judgement, Purpose } from "../mechanism.js";

/** What is known of one use of a mechanism. */
export interface Use {
  readonly purpose?: Purpose | undefined;
  /** The sizes in bits that were named; the smallest counts. */
  readonly bits?: readonly number[] | undefined;
}

/**
 * The judgement of a mechanism that counts for a use on a day, `YYYY-MM-DD`: the first whose purpose,
 * size and dates fit. Undefined where the catalogue has none, which is for a person to decide.
 */
export function judgementOf(
  entry: CatalogueEntry,
  { purpose, bits = [] }: Use,
  today: string,
): Judgement | undefined {
  const smallest = bits.length > 0 ? Math.min(...bits) : undefined;
  return entry.judgements?.find(
    (judgement) =>
      holdsOn(judgement, today) && holdsAt(judgement, smallest) && holdsFor(judgement, purpose),
  );
}

function holdsOn({ since, until }: Judgement, today: string): boolean {
  return (since === undefined || since <= today) && (until === undefined || today <= until);
}

function holdsAt({ from, below }: Judgement, bits: number | undefined): boolean {
  if (from === undefined && below === undefined) return true;
  if (bits === undefined) return false;
  return (from === undefined || bits >= from) && (below === undefined || bits < below);
}

function holdsFor({ purposes }: Judgement, use: Purpose | undefined): boolean {
  return purposes === undefined || (use !== undefined && purposes.includes(use));
}
