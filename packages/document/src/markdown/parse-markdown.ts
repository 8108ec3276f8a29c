import { limits, problemOf, tooLarge } from "../limits.js";
import { makeOutline } from "../outline/make-outline.js";
import type { Outline } from "../outline.js";
import type { Problem } from "../tree.js";
import { buildBlocks } from "./build-blocks.js";
import { findFrontMatter } from "./front-matter.js";

/** More lines than a text of the allowed length has that people wrote. */
const lineLimit = 250_000;

/**
 * Reads Markdown (CommonMark with GitHub's tables) as an outline whose parts have their places in the text
 * as given, whatever its line breaks. Never throws, and takes time in proportion to the text; a text that
 * is too large gives an outline with a problem and no blocks.
 */
export function parseMarkdown(text: string): Outline {
  const declined = decline(text);
  if (declined) return declined;
  const frontMatter = findFrontMatter(text);
  try {
    return makeOutline(text, {
      frontMatter,
      blocks: buildBlocks(normalise(text), frontMatter?.end ?? 0),
    });
  } catch (error) {
    return makeOutline(text, { frontMatter, problems: [problemOf(error)] });
  }
}

/** The outline of a text that is too large to read. */
function decline(text: string): Outline | undefined {
  if (text.length > limits.length) return makeOutline("", { problems: [tooLarge(text.length)] });
  return isTooLong(text) ? makeOutline(text, { problems: [tooManyLines] }) : undefined;
}

/** Whether a text has more lines than Bollard reads. */
export function isTooLong(text: string): boolean {
  return text.length >= lineLimit && countLines(text) > lineLimit;
}

/** The parser knows line feeds only; white space of the same width keeps every offset. */
export function normalise(text: string): string {
  const whole = text.startsWith("\ufeff") ? ` ${text.slice(1)}` : text;
  if (!whole.includes("\r")) return whole;
  return whole.replaceAll(/\r\n?/g, ({ length }) => lineBreak(length));
}

function lineBreak(length: number): string {
  return length === 2 ? " \n" : "\n";
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
