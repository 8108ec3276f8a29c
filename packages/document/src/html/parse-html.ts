import { limits, problemOf, tooLarge } from "../limits.js";
import { makeOutline } from "../outline/make-outline.js";
import type { Outline } from "../outline.js";
import { HtmlReader } from "./html-reader.js";
import { readTags } from "./read-tags.js";

/**
 * Reads HTML as an outline whose parts have their places in the source. Never throws, runs nothing, and
 * takes time in proportion to the text, however it is nested; a text that is too large gives an outline
 * with a problem and no blocks. Scripts, styles, templates, menus and what is hidden are no text. A table
 * with one cell is read as what it holds, and blocks inside the cells of others as lines of text.
 */
export function parseHtml(text: string): Outline {
  if (text.length > limits.length) return makeOutline("", { problems: [tooLarge(text.length)] });
  const reader = new HtmlReader();
  try {
    readTags(text, reader);
    const { blocks, title } = reader.finish(text.length);
    return makeOutline(text, { blocks, title });
  } catch (error) {
    return makeOutline(text, { problems: [problemOf(error)] });
  }
}
