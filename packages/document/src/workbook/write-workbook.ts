import { strToU8, type Zippable, zipSync } from "fflate";
import { sheetNames } from "./sheet-names.js";
import type { Workbook } from "./workbook.js";
import { fixedParts } from "./write/parts.js";
import { writeSheet } from "./write/write-sheet.js";

/**
 * Writes an Excel workbook (`.xlsx`). The same workbook always gives the same bytes: no times are written.
 * Every cell is text and stays text; `readWorkbook` gives back each exactly. Names that programs refuse
 * are replaced as `sheetNames` says, and a workbook without sheets gets an empty one.
 */
export async function writeWorkbook({ sheets }: Workbook): Promise<Uint8Array> {
  const all = sheets.length === 0 ? [{ name: "Sheet1", rows: [], merges: [] }] : sheets;
  const parts: Record<string, string> = { ...fixedParts(sheetNames(all.map(({ name }) => name))) };
  all.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = writeSheet(sheet);
  });
  const zipped: Zippable = {};
  for (const [name, text] of Object.entries(parts)) zipped[name] = strToU8(text);
  // The earliest day that zip files can hold; they hold it as the local day, so it is made as one.
  return zipSync(zipped, { level: 6, mtime: new Date(1980, 0, 1) });
}
