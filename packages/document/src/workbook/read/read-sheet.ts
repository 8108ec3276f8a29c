import { cellName, parseCellName, parseRangeName } from "../cell-name.js";
import { workbookLimits } from "../limits.js";
import type { Merge } from "../workbook.js";
import { type Attributes, EnoughRead, parseXml, type XmlHandlers } from "../xml/parse-xml.js";
import { type CellContext, cellText } from "./cell-text.js";
import { type Allowance, type Grid, makeGrid } from "./grid.js";
import { type TextReader, textReader } from "./read-strings.js";

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

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly look: number;
  value: string;
  valued: boolean;
  formula: boolean;
}

/** A sheet while it is read. */
interface Reading {
  readonly context: CellContext;
  readonly grid: Grid;
  readonly inline: TextReader;
  readonly merges: Merge[];
  readonly formulas: Tally;
  readonly notCalculated: Tally;
  readonly errors: Tally;
  /** Where the next row and cell stand that leave their names out. */
  readonly next: { row: number; column: number };
  cell: OpenCell | undefined;
  inValue: boolean;
  leftOutFrom: string | undefined;
}

/** Reads a sheet. Throws an `UnreadableWorkbook` where it is not well formed. */
export function readSheet(
  part: string,
  bytes: Uint8Array,
  context: CellContext,
  allowance: Allowance,
): SheetCells {
  const reading: Reading = {
    context,
    grid: makeGrid(allowance),
    inline: textReader(),
    merges: [],
    formulas: tally(),
    notCalculated: tally(),
    errors: tally(),
    next: { row: -1, column: 0 },
    cell: undefined,
    inValue: false,
    leftOutFrom: undefined,
  };
  parseXml(part, bytes, handlersOf(reading));
  const { grid, merges, formulas, notCalculated, errors, leftOutFrom } = reading;
  return { rows: grid.rows, merges, formulas, notCalculated, errors, leftOutFrom };
}

function handlersOf(reading: Reading): XmlHandlers {
  const { inline } = reading;
  return {
    open(name, attributes) {
      const { cell } = reading;
      if (name === "row") startRow(reading.next, attributes());
      else if (name === "c") startCell(reading, attributes());
      else if (name === "mergeCell") addMerge(reading, attributes());
      else if (cell && name === "v") reading.inValue = cell.valued = true;
      else if (cell && name === "f") cell.formula = true;
      else inline.handlers.open(name, attributes);
    },
    close(name) {
      if (name === "v") reading.inValue = false;
      else if (name === "c") finishCell(reading);
      else inline.handlers.close(name);
    },
    text(text) {
      if (reading.cell && reading.inValue) reading.cell.value += text;
      else inline.handlers.text(text);
    },
  };
}

function addMerge({ merges }: Reading, { ref = "" }: Attributes): void {
  const merge = parseRangeName(ref);
  if (!merge || merges.length >= workbookLimits.merges) return;
  // Programs refuse files with ranges of one cell, or with two that overlap.
  const single = merge.top === merge.bottom && merge.left === merge.right;
  if (!single && !merges.some((other) => overlaps(merge, other))) merges.push(merge);
}

function overlaps(a: Merge, b: Merge): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function finishCell(reading: Reading): void {
  const { cell, grid } = reading;
  if (!cell) return;
  reading.cell = undefined;
  const text = cellText({ ...cell, inline: reading.inline.end() }, reading.context);
  const name = cellName(cell);
  const calculated = text !== "" || (cell.valued && cell.type === "str");
  if (cell.formula) count(calculated ? reading.formulas : reading.notCalculated, name);
  if (cell.type === "e") count(reading.errors, name);
  if (text === "" || grid.put(cell.row, cell.column, text)) return;
  reading.leftOutFrom = name;
  throw new EnoughRead();
}

function tally(): Tally {
  return { count: 0 };
}

function count(tally: Tally, name: string): void {
  tally.count++;
  tally.first ??= name;
}

/** Rows and cells may leave their names out: then they follow the one before. */
function startRow(next: Reading["next"], { r = "" }: Attributes): void {
  next.row = /^[1-9]\d{0,6}$/.test(r) ? Number(r) - 1 : next.row + 1;
  next.column = 0;
}

function startCell(reading: Reading, { r = "", t = "n", s = "0" }: Attributes): void {
  const { next, inline } = reading;
  const { row, column } = parseCellName(r) ?? { row: Math.max(next.row, 0), column: next.column };
  next.column = column + 1;
  const look = Number(s);
  reading.cell = { row, column, type: t, look, value: "", valued: false, formula: false };
  inline.start();
}
