/** What repeated measurements of one thing gave. */
export interface Sample {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Sums up measurements; there must be at least one. */
export function summarise(values: readonly number[]): Sample {
  return {
    median: percentile(values, 0.5),
    least: Math.min(...values),
    most: Math.max(...values),
  };
}

/**
 * The value that `share` of the measurements do not exceed (nearest rank).
 * @param share from 0 to 1
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(sorted.length * share));
  const found = sorted[rank - 1];
  if (found === undefined) throw new RangeError("There is nothing to sum up.");
  return found;
}
