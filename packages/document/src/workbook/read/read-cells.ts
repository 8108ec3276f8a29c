import type { Cell, CellValue, Sheet } from "hucre/xlsx";
import { cellName } from "../cell-name.js";
import type { Merge } from "../workbook.js";
import { durationFormat } from "./copy-cell.js";
import type { CopiedSheet } from "./copy-sheet.js";
import { dateKindOf } from "./date-formats.js";
import { dateText, durationText } from "./date-text.js";
import { type Allowance, makeGrid } from "./grid.js";

/** The cells of a sheet, and the first cell of each kind that a person should know of. */
export interface SheetCells {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
  readonly formulas: Tally;
  readonly notCalculated: Tally;
  readonly errors: Tally;
  /** The first cell that a limit left out. */
  readonly leftOutFrom: string | undefined;
}

/** How many cells of a kind there are, and the first of them. */
export interface Tally {
  count: number;
  first?: string;
}

/**
 * Makes texts of the values of a sheet: strings exactly, numbers in the shortest form that means the same,
 * `TRUE` and `FALSE`, days as `2031-04-30`, errors such as `#N/A`.
 * @param sheet - the copy as the library reads it
 */
export function readCells(
  sheet: Sheet,
  { places, leftOutFrom }: CopiedSheet,
  allowance: Allowance,
): SheetCells {
  const grid = makeGrid(allowance);
  const tallies = { formulas: tally(), notCalculated: tally(), errors: tally() };
  for (const [at, place] of places.entries()) {
    const value = sheet.rows[at]?.[0] ?? null;
    const details = sheet.cells?.get(`${at},0`);
    if (details) tell(tallies, details, cellName(place));
    const text = textOf(value, details?.style?.numFmt);
    if (text === "" || grid.put(place.row, place.column, text)) continue;
    return { rows: grid.rows, merges: [], ...tallies, leftOutFrom: cellName(place) };
  }
  return { rows: grid.rows, merges: mergesOf(sheet), ...tallies, leftOutFrom };
}

function textOf(value: CellValue, format: string | undefined): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return dateText(value, dateKindOf(format ?? ""));
  if (typeof value === "number" && format === durationFormat) return durationText(value);
  return String(value);
}

function mergesOf({ merges = [] }: Sheet): readonly Merge[] {
  return merges.map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
}

function tally(): Tally {
  return { count: 0 };
}

function tell(
  { formulas, notCalculated, errors }: Pick<SheetCells, "formulas" | "notCalculated" | "errors">,
  { formula, type, value }: Cell,
  name: string,
): void {
  // Only a calculated text may have no length; the library gives its cell the type of the formula.
  const calculated = value !== null && (value !== "" || type === "formula");
  if (formula !== undefined) count(calculated ? formulas : notCalculated, name);
  if (type === "error") count(errors, name);
}

function count(tally: Tally, name: string): void {
  tally.count++;
  tally.first ??= name;
}
