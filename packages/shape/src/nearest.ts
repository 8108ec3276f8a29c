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
  const plain = normalise(written);
  if (plain === "" || written.length > 100) return undefined;
  const same = candidates.filter((candidate) => normalise(candidate) === plain);
  if (same.length === 1 && same[0] !== undefined) return { candidate: same[0], same: true };
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const candidate of candidates) {
    const apart = distance(plain, normalise(candidate));
    if (apart < bestDistance) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best === undefined ? undefined : { candidate: best, same: false };
}

function normalise(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_/.-]/g, "");
}
