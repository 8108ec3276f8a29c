import { writeXlsx } from "hucre/xlsx";
import { sheetNames } from "./sheet-names.js";
import type { Workbook } from "./workbook.js";
import { repack } from "./write/repack.js";
import { toWritten } from "./write/write-sheet.js";

/**
 * Writes an Excel workbook (`.xlsx`). The same workbook always gives the same bytes: no times are written.
 * Every cell is text and stays text; `readWorkbook` gives back each exactly. Names that programs refuse
 * are replaced as `sheetNames` says, and a workbook without sheets gets an empty one.
 */
export async function writeWorkbook({ sheets }: Workbook): Promise<Uint8Array> {
  const all = sheets.length === 0 ? [{ name: "Sheet1", rows: [], merges: [] }] : sheets;
  const names = sheetNames(all.map(({ name }) => name));
  const written = await writeXlsx({
    sheets: all.map((sheet, at) => toWritten(names[at] ?? sheet.name, sheet)),
    // It would ask the clock; the part that says so is left out in any case.
    properties: { modified: new Date(0) },
  });
  return repack(written);
}
