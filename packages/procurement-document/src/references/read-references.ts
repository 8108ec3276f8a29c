import { quotedSpan, type Span } from "@bollard/document";
import type { Placed, PlainStatement } from "../read/draft.js";
import type { Reference } from "../reference.js";
import { findReferences } from "./find-references.js";

/** The references of a document with their places in its source. */
export interface ReadReferences {
  readonly references: readonly Reference[];
  readonly spans: readonly Span[];
}

/**
 * Reads the references of statements, in text order.
 * @param source - the text in which the statements' places stand
 */
export function readReferences(
  statements: readonly Placed<PlainStatement>[],
  source: string,
): ReadReferences {
  const references: Reference[] = [];
  const spans: Span[] = [];
  for (const [statement, { text, span }] of statements.entries()) {
    let rest = span;
    for (const found of findReferences(text)) {
      const place = quotedSpan(source, rest, found.text);
      references.push({ statement, ...found });
      spans.push(place);
      if (place !== rest) rest = { start: place.end, end: span.end };
    }
  }
  return { references, spans };
}
