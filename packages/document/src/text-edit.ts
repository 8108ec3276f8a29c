import type { Span } from "./tree.js";

/** A replacement of a span of text. */
export interface TextEdit extends Span {
  readonly newText: string;
}
