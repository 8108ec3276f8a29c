import { workbookLimits } from "../limits.js";
import { tooLargeInside } from "../problem.js";
import { parseXml, type XmlHandlers } from "../xml/parse-xml.js";
import { decodeCellEscapes } from "../xml/xml-text.js";

/** Reads the strings that cells share, in the order of their numbers. */
export function readStrings(part: string, bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  const reader = textReader();
  parseXml(part, bytes, {
    ...reader.handlers,
    open(name, attributes) {
      if (name === "si") reader.start();
      else reader.handlers.open(name, attributes);
    },
    close(name) {
      reader.handlers.close(name);
      if (name === "si") strings.push(reader.end());
      if (strings.length > workbookLimits.cells)
        throw tooLargeInside("The workbook has more than a million texts.");
    },
  });
  return strings;
}

/** Collects the text of one cell, in all its pieces of different looks. */
export interface TextReader {
  readonly handlers: Required<XmlHandlers>;
  /** Begins with no text. */
  start(): void;
  /** The text collected. */
  end(): string;
}

/** Makes a reader of text. Phonetic guides, which stand over the text, are not part of it. */
export function textReader(): TextReader {
  let whole = "";
  let piece: string | undefined;
  let exact = false;
  let guides = 0;
  return {
    start() {
      whole = "";
    },
    end: () => decodeCellEscapes(whole),
    handlers: {
      open(name, attributes) {
        if (name === "rPh") guides++;
        if (name !== "t" || guides > 0) return;
        piece = "";
        exact = attributes()["space"] === "preserve";
      },
      close(name) {
        if (name === "rPh") guides--;
        if (name !== "t" || piece === undefined) return;
        whole += exact ? piece : trimmed(piece);
        piece = undefined;
      },
      text(text) {
        if (piece !== undefined) piece += text;
      },
    },
  };
}

// Without xml:space the programs that show workbooks drop white space at both ends.
function trimmed(text: string): string {
  return text.replace(/^[ \t\n]+/, "").replace(/[ \t\n]+$/, "");
}
