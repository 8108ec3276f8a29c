import type { Archive } from "../archive/open-archive.js";
import { encrypted } from "../archive/open-archive.js";
import type { WorkbookProblem } from "../problem.js";

const again = "In a spreadsheet program, save it as an Excel workbook (.xlsx) and use that.";

/** Says what bytes are that are no zip file and so no workbook of the kind that Bollard reads. */
export function recogniseBytes(bytes: Uint8Array): WorkbookProblem | undefined {
  if (begins(bytes, [0x50, 0x4b])) return undefined;
  if (bytes.length === 0) return no("The file is empty.", "Choose the workbook itself.");
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (holds(bytes, "EncryptedPackage")) return encrypted;
    return other(
      "The file is in the binary format of Excel 2003 and before (.xls), or of another old program.",
    );
  }
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46]))
    return no("The file is a PDF, no workbook.", "Use the workbook that it was printed from.");
  if (isText(bytes)) return other("The file is text, such as CSV, no workbook.");
  return no("The file is no workbook.", "Choose an Excel workbook (.xlsx).");
}

/** Says what a zip file is that holds no workbook of the kind that Bollard reads. */
export function recogniseArchive({ names }: Archive): WorkbookProblem {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has("word/"))
    return no(
      "The file is a Word document, no workbook.",
      "Use the workbook, or copy its tables into one.",
    );
  if (has("ppt/"))
    return no("The file is a presentation, no workbook.", "Choose an Excel workbook (.xlsx).");
  if (has("xl/workbook.bin")) return other("The file is a binary Excel workbook (.xlsb).");
  if (has("content.xml") && has("mimetype"))
    return other("The file is an OpenDocument file (such as .ods).");
  if (has("index/") || has("index.zip"))
    return other("The file is an Apple Numbers document or the like.");
  return no("The file is a zip file that holds no workbook.", "Choose an Excel workbook (.xlsx).");
}

function no(what: string, todo: string): WorkbookProblem {
  return { code: "workbook/not-a-workbook", what, todo };
}

function other(what: string): WorkbookProblem {
  return { code: "workbook/other-format", what, todo: again };
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Looks for the name of a stream, which old formats write in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wide[0] ?? 0;
  const end = Math.min(bytes.length, 10_000_000);
  for (let at = bytes.indexOf(first); at !== -1 && at < end; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

function isText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4_096);
  const control = start.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  return !control || begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff]);
}
