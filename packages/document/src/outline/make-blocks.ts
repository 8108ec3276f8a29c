import type { Heading, Paragraph, Words } from "../outline.js";
import type { Span } from "../tree.js";
import { clauseNumber, headingNumber } from "./clause-number.js";
import { sourceSpan } from "./source-offset.js";

/** The span of the source that words come from. */
export function spanOfWords(words: Words): Span {
  return sourceSpan(words, { start: 0, end: words.text.length });
}

/** Makes a paragraph of words. */
export function makeParagraph(words: Words): Paragraph {
  const number = clauseNumber(words.text);
  const lines: Span[] = [];
  let start = 0;
  for (const line of words.text.split("\n")) {
    const end = start + line.length;
    if (end > start) lines.push(sourceSpan(words, { start, end }));
    start = end + 1;
  }
  return {
    kind: "paragraph",
    ...spanOfWords(words),
    ...words,
    lines,
    ...(number !== undefined && { number }),
  };
}

/**
 * Makes a heading of its words.
 * @param span - the heading with its marks
 */
export function makeHeading({ start, end }: Span, level: number, words: Words): Heading {
  const number = headingNumber(words.text);
  return {
    kind: "heading",
    start,
    end,
    level,
    content: spanOfWords(words),
    ...words,
    ...(number !== undefined && { number }),
  };
}
