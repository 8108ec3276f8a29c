import { writeWorkbook } from "@bollard/document/workbook";
import { sheetsOf } from "./sheets-of.js";

/**
 * Writes the product, the ICS and the IXIT of a device specification as an Excel workbook, the same bytes for
 * the same data. A specification that came from a workbook gives its sheets again, text by text, with
 * what was changed since in the cells that hold it; numbers, days and truth values are texts then. One that never was a workbook gives a fresh one: a sheet
 * for the product, one for the ICS and one for each table of the edition, each with a row of heads and a row an entry.
 */
export async function exportWorkbook(data: unknown): Promise<Uint8Array> {
  return writeWorkbook({ sheets: sheetsOf(data) });
}
