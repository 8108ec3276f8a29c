import type { Cell, CellValue, Sheet } from "hucre/xlsx";
import { cellName } from "../cell-name.js";
import type { Merge } from "../workbook.js";
import type { DateKind } from "./date-formats.js";
import { dateText } from "./date-text.js";
import { type Allowance, makeGrid } from "./grid.js";
import type { GuardedSheet } from "./guard-sheet.js";

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
 * `TRUE` and `FALSE`, days as `2031-04-30`, errors such as `#N/A`. A formula that was never calculated stands
 * for itself, so that nothing is lost.
 * @param sheet - what the library read of the guarded sheet
 */
export function readCells(
  sheet: Sheet,
  guarded: GuardedSheet,
  since1904: boolean,
  allowance: Allowance,
): SheetCells {
  const grid = makeGrid(allowance);
  const tallies = { formulas: tally(), notCalculated: tally(), errors: tally() };
  for (const [at, place] of guarded.cells.entries()) {
    const details = sheet.cells?.get(`${at},0`);
    if (details) tell(tallies, details, cellName(place));
    const text =
      place.formula && details && !isCalculated(details)
        ? `=${place.formula}`
        : textOf(sheet.rows[at]?.[0] ?? null, place.kind, since1904);
    if (text === "" || grid.put(place.row, place.column, text)) continue;
    return { rows: grid.rows, merges: [], ...tallies, leftOutFrom: cellName(place) };
  }
  const { merges, leftOutFrom } = guarded;
  return { rows: grid.rows, merges, ...tallies, leftOutFrom };
}

function textOf(value: CellValue, kind: DateKind | undefined, since1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number" && kind !== undefined) return dateText(value, kind, since1904);
  return String(value);
}

function tally(): Tally {
  return { count: 0 };
}

function tell(
  { formulas, notCalculated, errors }: Pick<SheetCells, "formulas" | "notCalculated" | "errors">,
  cell: Cell,
  name: string,
): void {
  if (cell.formula !== undefined) count(isCalculated(cell) ? formulas : notCalculated, name);
  if (cell.type === "error") count(errors, name);
}

/** Only a calculated text may have no length; the library gives its cell the type of the formula. */
function isCalculated({ type, value }: Cell): boolean {
  return value !== null && (value !== "" || type === "formula");
}

function count(tally: Tally, name: string): void {
  tally.count++;
  tally.first ??= name;
}
