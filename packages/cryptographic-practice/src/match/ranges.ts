/** A stretch of text, from `start` to before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Says whether a stretch meets one of others, which stand in order and apart. */
export function meetsAny(ranges: readonly Range[], { start, end }: Range): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.start ?? Number.POSITIVE_INFINITY) < end;
}
