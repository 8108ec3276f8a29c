import {
  type Format,
  isProse,
  minimalEdit,
  type Outline,
  type Problem,
  parse,
  parseHtml,
  parseMarkdown,
  parsePlainText,
  reparseMarkdown,
  type Tree,
} from "@bollard/document";
import { readOcds } from "../ocds/read-ocds.js";
import { type ReadProcurement, readProcurementDocument } from "./read-procurement-document.js";

/**
 * Reads a text as a procurement document: prose, or data as a notice. Never throws.
 * @param before - the tree of the same document before it was changed, so that Markdown that stayed the same is
 * not read again
 */
export function readProcurement(text: string, format: Format, before?: Tree): ReadProcurement {
  if (!isProse(format)) return readOcds(parse(text, format));
  const outline = outlineOf(text, format, before);
  const read = readProcurementDocument(withUnclosed(outline, format), format);
  if (format === "markdown") outlines.set(read.tree, outline);
  return read;
}

/** Front matter that marks a document and that nothing closes would pass for text, and what it declares for nothing. */
function withUnclosed(outline: Outline, format: Format): Outline {
  const { text, frontMatter, problems } = outline;
  if (format !== "markdown" || frontMatter !== undefined || !isMarkedProcurement(text)) {
    return outline;
  }
  const start = text.indexOf("---");
  const unclosed: Problem = {
    code: "document/syntax",
    start,
    end: start + 3,
    what: "The front matter begins here and does not end.",
    todo: "Write --- in a line of its own behind its last field.",
  };
  return { ...outline, problems: [unclosed, ...problems] };
}

/** The outlines that trees of Markdown were made from. */
const outlines = /* @__PURE__ */ new WeakMap<Tree, Outline>();

function outlineOf(text: string, format: Format, before: Tree | undefined): Outline {
  if (format === "html") return parseHtml(text);
  if (format === "text") return parsePlainText(text);
  const known = before && outlines.get(before);
  return known ? reparseMarkdown(known, text, minimalEdit(known.text, text)) : parseMarkdown(text);
}

/** The value of the field `bollard` in the front matter that marks a procurement document. */
export const procurementMarker = "procurement";

const marked =
  /^\ufeff?---[ \t]*\r?\n(?:(?!---|\.\.\.)[^\n]*\n){0,200}?bollard:[ \t]*["']?procurement\b/;

/** Says whether the front matter of a text marks it as a procurement document. */
export function isMarkedProcurement(text: string): boolean {
  return marked.test(text.slice(0, 20_000));
}
