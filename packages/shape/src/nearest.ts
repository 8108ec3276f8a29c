import { distance } from "fastest-levenshtein";

/** The candidate that a person most likely meant, if any is near enough. */
export interface Nearest {
  readonly candidate: string;
  /** True when only case, spaces, hyphens and the like differ: the meaning is certain. */
  readonly same: boolean;
}

/**
 * Finds the candidate nearest to what was written.
 * @returns `undefined` when nothing is near: a wild guess helps nobody
 */
export function nearest(written: string, candidates: readonly string[]): Nearest | undefined {
  if (written.length > 100) return undefined;
  const plain = plainly(written);
  if (plain === "") return undefined;
  const same = candidates.filter((candidate) => plainly(candidate) === plain);
  if (same.length === 1 && same[0] !== undefined) return { candidate: same[0], same: true };
  let best: string | undefined;
  // One letter in three may differ, but never every letter.
  let bestDistance = Math.min(Math.max(1, Math.floor(plain.length / 3)) + 1, plain.length);
  for (const candidate of candidates) {
    const apart = distance(plain, plainly(candidate));
    if (apart < bestDistance) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best === undefined ? undefined : { candidate: best, same: false };
}

/**
 * One spelling for all that mean the same: without case, spaces, hyphens and the like. Between
 * digits they part two numbers and stay as a dot: `5.1-1` is neither `5.11` nor `5.1-11`.
 */
export function plainly(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(
      /(\d?)[\s_/.\u2010-\u2015\u2212-]+(?=(\d?))/g,
      (_, before: string, after: string) => (before !== "" && after !== "" ? `${before}.` : before),
    );
}
