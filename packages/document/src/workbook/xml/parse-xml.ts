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

/** A document while it is read: the elements that are open, and whether one was. */
interface Reading {
  readonly part: string;
  readonly xml: string;
  readonly handlers: XmlHandlers;
  readonly open: string[];
  rooted: boolean;
}

function readDocument(part: string, xml: string, handlers: XmlHandlers): void {
  const reading: Reading = { part, xml, handlers, open: [], rooted: false };
  for (let at = 0; at < xml.length; ) {
    const next = xml.indexOf("<", at);
    const end = next === -1 ? xml.length : next;
    if (end > at) readText(reading, decodeXml(withLineFeeds(xml.slice(at, end))));
    at = next === -1 ? end : readMarkup(reading, next);
  }
  if (!reading.rooted || reading.open.length > 0) throw malformed(part);
}

function readText({ part, handlers, open }: Reading, text: string): void {
  if (open.length > 0) handlers.text?.(text);
  else if (text.trim() !== "") throw malformed(part);
}

/** @returns where the text behind the markup begins */
function readMarkup(reading: Reading, at: number): number {
  const { part, xml } = reading;
  if (xml.startsWith("<!--", at)) return endOf(reading, "-->", at + 4);
  if (xml.startsWith("<?", at)) return endOf(reading, "?>", at + 2);
  if (xml.startsWith("</", at)) return readEnd(reading, at);
  if (xml.startsWith("<![CDATA[", at)) {
    const end = endOf(reading, "]]>", at + 9);
    readText(reading, withLineFeeds(xml.slice(at + 9, end - 3)));
    return end;
  }
  if (!xml.startsWith("<!", at)) return readStart(reading, at);
  throw damaged(
    `Its part “${part}” declares a document type, which no workbook has: it may be an attack.`,
  );
}

function endOf({ part, xml }: Reading, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw malformed(part);
  return at + mark.length;
}

function readEnd(reading: Reading, at: number): number {
  const end = endOf(reading, ">", at);
  const name = reading.xml.slice(at + 2, end - 1).trimEnd();
  if (reading.open.pop() !== name) throw malformed(reading.part);
  reading.handlers.close?.(withoutPrefix(name));
  return end;
}

const start = /<([^\s<>/="'&]+)((?:\s+[^\s<>/="'&]+\s*=\s*(?:"[^<"]*"|'[^<']*'))*)\s*(\/?)>/y;

function readStart(reading: Reading, at: number): number {
  const { part, xml, handlers, open } = reading;
  start.lastIndex = at;
  const [whole, name = "", attributes = "", closed = ""] = start.exec(xml) ?? [];
  if (whole === undefined || (open.length === 0 && reading.rooted)) throw malformed(part);
  reading.rooted = true;
  if (open.length >= workbookLimits.depth)
    throw damaged(`Elements in its part “${part}” are nested too deep.`);
  const plain = withoutPrefix(name);
  handlers.open?.(plain, () => readAttributes(attributes));
  if (closed === "") open.push(name);
  else handlers.close?.(plain);
  return at + whole.length;
}

function readAttributes(raw: string): Attributes {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name = "", quoted, single = ""] of raw.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (!name.startsWith("xmlns")) attributes[withoutPrefix(name)] = decodeXml(quoted ?? single);
  }
  return attributes;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}

/** Parts are UTF-8, or UTF-16 with its mark. */
function decodeDocument(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
