import type { Span } from "./tree.js";

/** Letters between the words of a quote that the text may hold and the value does not: line breaks, quotes. */
const between = /[\s\\]+/;

/**
 * Narrows the span of a value to some words of it. The text may wrap, indent or escape what the
 * value holds in one line; where the words cannot be found, the whole span stays.
 */
export function quotedSpan(text: string, span: Span, quote: string | undefined): Span {
  const plain = quote === undefined ? undefined : plainSpan(text, span, quote);
  if (plain !== undefined) return plain;
  const words = quote?.split(between).filter((word) => word !== "") ?? [];
  if (words.length === 0) return span;
  const source = text.slice(span.start, span.end);
  const pattern = words.map(escapeWord).join("(?:\\\\[nrt]|[\\s>*`#|\\\\-]){1,80}");
  const found = new RegExp(pattern).exec(source);
  if (found === null) return span;
  const start = span.start + found.index;
  return { start, end: start + found[0].length };
}

/** What in a quote may stand otherwise in the text, or looks like what stands between its words. */
const special = /["'\\>*`#|]|\s-|\s\s|[^\S ]|^\s|\s$/;

/** Finds a quote where the first place of its first word holds it letter for letter, as most texts do. */
function plainSpan(text: string, span: Span, quote: string): Span | undefined {
  if (quote === "" || special.test(quote)) return undefined;
  const end = quote.indexOf(" ");
  const source = text.slice(span.start, span.end);
  const at = source.indexOf(end === -1 ? quote : quote.slice(0, end));
  if (at === -1) return span;
  const start = span.start + at;
  return source.startsWith(quote, at) ? { start, end: start + quote.length } : undefined;
}

function escapeWord(word: string): string {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return escaped.replaceAll('"', '\\\\?"').replaceAll("'", "'{1,2}");
}
