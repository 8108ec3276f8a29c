import type { Archive } from "../workbook/archive/open-archive.js";
import { encrypted, type WordProblem } from "./word-problem.js";

/** Says what bytes are that are no zip file and so no document of the kind that Bollard reads. */
export function recogniseBytes(bytes: Uint8Array): WordProblem | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 512));
  if (start.startsWith("PK")) return undefined;
  if (bytes.length === 0) return no("The file is empty.");
  if (start.startsWith("\xd0\xcf\x11\xe0")) {
    if (holdsPackage(bytes)) return encrypted;
    return other("The file is in the binary format of Word 2003 and before (.doc).");
  }
  if (start.startsWith("%PDF")) return no("The file is a PDF, no Word document.");
  if (start.startsWith("{\\rtf")) return other("The file is in the Rich Text Format (.rtf).");
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html)/i.test(start)) return other("The file is HTML.");
  return no("The file is no Word document.");
}

/** Says what a zip file is that holds no document of the kind that Bollard reads. */
export function recogniseArchive({ names }: Archive): WordProblem {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has("xl/")) return no("The file is an Excel workbook, no Word document.");
  if (has("ppt/")) return no("The file is a presentation, no Word document.");
  if (has("content.xml")) return other("The file is an OpenDocument text (such as .odt).");
  return no("The file is a zip file that holds no Word document.");
}

function no(what: string): WordProblem {
  return { code: "word/not-a-document", what, todo: "Choose a Word document (.docx)." };
}

function other(what: string): WordProblem {
  const todo = "In a word processor, save it as a Word document (.docx) and use that.";
  return { code: "word/other-format", what, todo };
}

/** Whether the directory of a compound file names the stream in which a protected document lies. */
function holdsPackage(bytes: Uint8Array): boolean {
  const wide = [..."EncryptedPackage"].flatMap((char) => [char.charCodeAt(0), 0]);
  const end = Math.min(bytes.length, 10_000_000);
  for (let at = bytes.indexOf(0x45); at !== -1 && at < end; at = bytes.indexOf(0x45, at + 1)) {
    if (wide.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
