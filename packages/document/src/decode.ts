import { indexLines } from "./line-index.js";
import type { Problem } from "./tree.js";

/** A file's bytes as text, with what was wrong with them. */
export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Reads bytes as UTF-8. A byte order mark is dropped; bytes that are not UTF-8 become U+FFFD and
 * one problem that says on which line the first of them stands. Zero bytes are a problem as well.
 */
export function decode(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, problems: bytes.includes(0) ? [nullProblem(text)] : [] };
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    return { text, problems: [encodingProblem(bytes, text)] };
  }
}

/** UTF-16 without a mark reads as UTF-8 with a zero byte beside every letter. */
function nullProblem(text: string): Problem {
  const start = text.indexOf("\0");
  return {
    code: "document/encoding",
    start,
    end: start + 1,
    what: "The file holds zero bytes: it is not text, or it is written in UTF-16.",
    todo: "Save the file as UTF-8.",
  };
}

function encodingProblem(bytes: Uint8Array, text: string): Problem {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = Math.max(text.indexOf("\ufffd"), 0);
  const { line } = indexLines(text).positionAt(start);
  return {
    code: "document/encoding",
    start,
    end: Math.min(start + 1, text.length),
    what: utf16
      ? "The file is written in UTF-16; Bollard reads UTF-8."
      : `The file holds bytes that are not UTF-8, the first on line ${line}.`,
    todo: "Save the file as UTF-8.",
  };
}
