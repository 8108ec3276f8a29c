import { Parser } from "saxen";
import { workbookLimits } from "../limits.js";
import { damaged, UnreadableWorkbook } from "../problem.js";
import { decodeXml } from "./xml-text.js";

/** The attributes of an element by name, prefixes of namespaces left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is done with the pieces of a document as they come. Names have no prefix. */
export interface XmlHandlers {
  /** @param attributes - reads the attributes, for the elements that need them */
  open?(name: string, attributes: () => Attributes): void;
  close?(name: string): void;
  /** Text may come in several pieces. */
  text?(text: string): void;
}

/** Ends the parsing of a document from inside a handler, when what follows is not wanted. */
export class EnoughRead extends Error {}

/**
 * Parses a document. Nothing outside is read, and no entity is declared: a document that declares a type
 * or entities is refused, as the format of workbooks demands. Throws an `UnreadableWorkbook` for that
 * and for what is not well formed.
 * @param part - the name of the part, for the problem
 */
export function parseXml(part: string, bytes: Uint8Array, handlers: XmlHandlers): void {
  try {
    readDocument(part, decodeDocument(bytes), handlers);
  } catch (error) {
    if (error instanceof EnoughRead) return;
    if (error instanceof UnreadableWorkbook) throw error;
    throw malformed(part);
  }
}

function malformed(part: string): UnreadableWorkbook {
  return damaged(`Its part “${part}” is not well formed.`);
}

function readDocument(part: string, xml: string, handlers: XmlHandlers): void {
  let depth = 0;
  let rooted = false;
  const parser = new Parser();
  parser.on("openTag", (name, attributes) => {
    if (depth === 0 && rooted) throw malformed(part);
    rooted = true;
    if (depth >= workbookLimits.depth)
      throw damaged(`Elements in its part “${part}” are nested too deep.`);
    depth++;
    // They are parsed even where nobody asks, so that all of them are well formed.
    const raw = attributes();
    handlers.open?.(withoutPrefix(name), () => readAttributes(raw));
  });
  parser.on("closeTag", (name) => {
    depth--;
    handlers.close?.(withoutPrefix(name));
  });
  parser.on("text", (text) => handlers.text?.(decodeXml(text)));
  parser.on("cdata", (text) => {
    if (depth === 0) throw malformed(part);
    handlers.text?.(text);
  });
  parser.on("attention", () => {
    const what = `Its part “${part}” declares a document type, which no workbook has: it may be an attack.`;
    throw damaged(what);
  });
  parser.on("warn", () => {
    throw malformed(part);
  });
  parser.parse(xml);
  if (!rooted) throw malformed(part);
}

function readAttributes(raw: Readonly<Record<string, string>>): Attributes {
  const attributes: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(raw)) {
    if (!name.startsWith("xmlns")) attributes[withoutPrefix(name)] = decodeXml(value);
  }
  return attributes;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Parts are UTF-8, or UTF-16 with its mark. All ends of lines become line feeds. */
function decodeDocument(bytes: Uint8Array): string {
  const xml = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return xml.includes("\r") ? xml.replaceAll(/\r\n?/g, "\n") : xml;
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
