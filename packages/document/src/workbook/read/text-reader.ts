import type { XmlHandlers } from "../xml/parse-xml.js";

/** Collects the text of one cell, in all its pieces of different looks. Escapes `_xHHHH_` stay as they stand. */
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
    end: () => whole,
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
