import { quotedSpan, type Span } from "@bollard/document";
import type { Draft } from "../read/draft.js";
import type { Reference } from "../reference.js";

/** References with their places in the text, in the same order. */
export interface ReadReferences {
  readonly references: readonly Reference[];
  readonly spans: readonly Span[];
}

/**
 * The references of a document, in text order.
 * @param source - the text in which the statements' places stand
 */
export function readReferences({ cited, statementSpans }: Draft, source: string): ReadReferences {
  const references: Reference[] = [];
  const spans: Span[] = [];
  for (const [statement, own] of cited.entries()) {
    let rest = statementSpans[statement];
    for (const found of own) {
      if (rest === undefined) break;
      const place = quotedSpan(source, rest, found.text);
      references.push({ statement, ...found });
      spans.push(place);
      if (place !== rest) rest = { start: place.end, end: rest.end };
    }
  }
  return { references, spans };
}
