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
  let depth = 0;
  const parser = new Parser()
    .on("openTag", (name, attributes) => {
      depth++;
      if (depth > workbookLimits.depth)
        throw damaged(`Elements in its part “${part}” are nested too deep.`);
      handlers.open?.(withoutPrefix(name), () => readAttributes(attributes()));
    })
    .on("closeTag", (name) => {
      depth--;
      handlers.close?.(withoutPrefix(name));
    })
    .on("text", (text) => handlers.text?.(decodeXml(withLineFeeds(text))))
    .on("cdata", (text) => handlers.text?.(withLineFeeds(text)))
    .on("attention", () => {
      throw damaged(
        `Its part “${part}” declares a document type, which no workbook has: it may be an attack.`,
      );
    });
  try {
    parser.parse(decodeDocument(bytes));
  } catch (error) {
    if (error instanceof EnoughRead) return;
    if (error instanceof UnreadableWorkbook) throw error;
    throw damaged(`Its part “${part}” is not well formed.`);
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}

function readAttributes(raw: Attributes): Attributes {
  const attributes: Record<string, string> = Object.create(null);
  for (const [name, value = ""] of Object.entries(raw)) {
    attributes[withoutPrefix(name)] = decodeXml(value);
  }
  return attributes;
}

/** Parts are UTF-8, or UTF-16 with its mark. */
function decodeDocument(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
