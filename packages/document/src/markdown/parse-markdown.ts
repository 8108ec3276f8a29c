import { inOrder, limits, problemOf, tooLarge } from "../limits.js";
import type { Block, FrontMatter, Heading, Outline } from "../outline.js";
import type { Problem } from "../tree.js";
import { buildBlocks } from "./build-blocks.js";
import { findFrontMatter } from "./front-matter.js";
import { nestSections } from "./sections.js";

/** More lines than a text of the allowed length has that people wrote. */
const lineLimit = 250_000;

/**
 * Reads Markdown (CommonMark with GitHub's tables) as an outline whose parts have their places in the text
 * as given, whatever its line breaks. Never throws, and takes time in proportion to the text; a text that
 * is too large gives an outline with a problem and no blocks.
 */
export function parseMarkdown(text: string): Outline {
  if (text.length > limits.length) return outlineOf("", undefined, [], [tooLarge(text.length)]);
  if (countLines(text) > lineLimit) return outlineOf(text, undefined, [], [tooManyLines]);
  // The parser knows line feeds only; white space of the same width keeps every offset.
  const source = text
    .replace(/^\ufeff/, " ")
    .replaceAll(/\r\n?/g, ({ length }) => lineBreak(length));
  const frontMatter = findFrontMatter(text);
  try {
    return outlineOf(text, frontMatter, buildBlocks(source, frontMatter?.end ?? 0), []);
  } catch (error) {
    return outlineOf(text, frontMatter, [], [problemOf(error)]);
  }
}

function lineBreak(length: number): string {
  return length === 2 ? " \n" : "\n";
}

function outlineOf(
  text: string,
  frontMatter: FrontMatter | undefined,
  blocks: readonly Block[],
  problems: readonly Problem[],
): Outline {
  return {
    text,
    frontMatter,
    blocks,
    headings: blocks.filter((block): block is Heading => block.kind === "heading"),
    root: nestSections(blocks, text.length),
    problems: inOrder(problems, text.length),
  };
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
  if (!text.includes("\r")) return lines;
  return lines + (text.match(/\r(?!\n)/g)?.length ?? 0);
}

const tooManyLines: Problem = {
  code: "document/too-large",
  start: 0,
  end: 0,
  what: `The file holds more than ${lineLimit / 1000} thousand lines.`,
  todo: "Split the file, or check that it is the right one.",
};
