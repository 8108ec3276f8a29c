import { clauseNumber, headingNumber } from "../outline/clause-number.js";
import { sourceSpan } from "../outline/source-offset.js";
import type { CodeBlock, Heading, Paragraph, Words } from "../outline.js";
import type { Span } from "../tree.js";
import type { CodeFrame, HeadingFrame } from "./frames.js";

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

/** Makes a heading of its words. */
export function makeHeading({ tag, level }: HeadingFrame, words: Words, end: number): Heading {
  const number = headingNumber(words.text);
  return {
    kind: "heading",
    start: tag.start,
    end,
    level,
    content: spanOfWords(words),
    ...words,
    ...(number !== undefined && { number }),
  };
}

/** Makes a block of code of its words. */
export function makeCode({ tag, info }: CodeFrame, words: Words, end: number): CodeBlock {
  return { kind: "code", start: tag.start, end, info, content: spanOfWords(words), ...words };
}
