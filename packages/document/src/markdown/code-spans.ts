import type { Span } from "../tree.js";

/** Finds the code between backticks of equal number, from the left. */
export class CodeSpans {
  /** Where runs of backticks begin, by their length. */
  private readonly runs = new Map<number, { readonly starts: number[]; next: number }>();

  constructor(text: string) {
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
      const known = this.runs.get(run.length);
      if (known) known.starts.push(index);
      else this.runs.set(run.length, { starts: [index], next: 0 });
    }
  }

  /**
   * The code that a run of backticks opens. Ask from the left to the right only.
   * @returns the span between the runs, or `undefined` when no run closes it
   */
  openedBy(run: Span): Span | undefined {
    const length = run.end - run.start;
    const known = this.runs.get(length);
    if (known === undefined) return undefined;
    while ((known.starts[known.next] ?? Number.POSITIVE_INFINITY) < run.end) known.next += 1;
    const close = known.starts[known.next];
    return close === undefined ? undefined : { start: run.end, end: close };
  }
}

/** The run of backticks that begins at an offset. */
export function backticksAt(text: string, start: number): Span {
  let end = start;
  while (text.charAt(end) === "`") end += 1;
  return { start, end };
}
