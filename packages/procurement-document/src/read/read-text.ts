import {
  type Format,
  isProse,
  type Outline,
  parse,
  parseHtml,
  parseMarkdown,
  parsePlainText,
} from "@bollard/document";
import { readOcds } from "../ocds/read-ocds.js";
import { type ReadProcurement, readProcurementDocument } from "./read-procurement-document.js";

/** Reads a text as a procurement document: prose, or data as a notice. Never throws. */
export function readProcurement(text: string, format: Format): ReadProcurement {
  if (!isProse(format)) return readOcds(parse(text, format));
  return readProcurementDocument(outlineOf(text, format), format);
}

function outlineOf(text: string, format: Format): Outline {
  if (format === "html") return parseHtml(text);
  return format === "text" ? parsePlainText(text) : parseMarkdown(text);
}

/** The value of the field `bollard` in the front matter that marks a procurement document. */
export const procurementMarker = "procurement";

const marked =
  /^\ufeff?---[ \t]*\r?\n(?:(?!---|\.\.\.)[^\n]*\n){0,200}?bollard:[ \t]*["']?procurement\b/;

/** Says whether the front matter of a text marks it as a procurement document. */
export function isMarkedProcurement(text: string): boolean {
  return marked.test(text.slice(0, 20_000));
}
