import type { Span } from "@bollard/document";

const farthest = 20_000;

/** What stands between the dashes at the beginning of a text, be it closed or not; `undefined` where there are none. */
export function frontMatterSpan(text: string): Span | undefined {
  const opening = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start, farthest));
  return { start, end: closing === null ? Math.min(text.length, farthest) : start + closing.index };
}
