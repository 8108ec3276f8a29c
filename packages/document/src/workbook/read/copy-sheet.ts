import {
  type CellPlace,
  cellName,
  parseCellName,
  parseRangeName,
  rangeName,
} from "../cell-name.js";
import { workbookLimits } from "../limits.js";
import type { Merge } from "../workbook.js";
import { type Attributes, EnoughRead, parseXml, type XmlHandlers } from "../xml/parse-xml.js";
import { copyCell, type RawCell } from "./copy-cell.js";
import type { DateKind } from "./date-formats.js";
import { type TextReader, textReader } from "./text-reader.js";

/** The cells that may still be copied, counted down as they are. */
export interface Room {
  cells: number;
}

/** A sheet that is safe to read. */
export interface CopiedSheet {
  readonly xml: string;
  /** Where the cells stand that the copy has one below the other. */
  readonly places: readonly CellPlace[];
  /** The first cell that a limit left out. */
  readonly leftOutFrom: string | undefined;
}

type OpenCell = CellPlace & { -readonly [Key in keyof Omit<RawCell, "inline">]: RawCell[Key] };

/** A sheet while it is copied. */
interface Copying {
  readonly dateKinds: readonly (DateKind | undefined)[];
  readonly room: Room;
  readonly inline: TextReader;
  readonly merges: Merge[];
  /** Where the next row and cell stand that leave their names out. */
  readonly next: { row: number; column: number };
  readonly places: CellPlace[];
  cells: string;
  cell: OpenCell | undefined;
  inValue: boolean;
  leftOutFrom: string | undefined;
}

/**
 * Copies the cells and merged ranges of a sheet, and nothing else. The cells stand one below the other: the
 * library makes a rectangle of all, which one stray cell would make huge. Throws an `UnreadableWorkbook`
 * where the sheet is not well formed.
 */
export function copySheet(
  part: string,
  bytes: Uint8Array,
  dateKinds: readonly (DateKind | undefined)[],
  room: Room,
): CopiedSheet {
  const copying: Copying = {
    dateKinds,
    room,
    inline: textReader(),
    merges: [],
    next: { row: -1, column: 0 },
    places: [],
    cells: "",
    cell: undefined,
    inValue: false,
    leftOutFrom: undefined,
  };
  parseXml(part, bytes, handlersOf(copying));
  const { cells, merges, places, leftOutFrom } = copying;
  const ranges = merges.map((merge) => `<mergeCell ref="${rangeName(merge)}"/>`).join("");
  const xml = `<worksheet><sheetData><row r="1">${cells}</row></sheetData><mergeCells>${ranges}</mergeCells></worksheet>`;
  return { xml, places, leftOutFrom };
}

function handlersOf(copying: Copying): XmlHandlers {
  const { inline } = copying;
  return {
    open(name, attributes) {
      const { cell } = copying;
      if (name === "row") startRow(copying.next, attributes());
      else if (name === "c") startCell(copying, attributes());
      else if (name === "mergeCell") addMerge(copying, attributes());
      else if (cell && name === "v") copying.inValue = cell.valued = true;
      else if (cell && name === "f") cell.formula = true;
      else inline.handlers.open(name, attributes);
    },
    close(name) {
      if (name === "v") copying.inValue = false;
      else if (name === "c") finishCell(copying);
      else inline.handlers.close(name);
    },
    text(text) {
      if (copying.cell && copying.inValue) copying.cell.value += text;
      else inline.handlers.text(text);
    },
  };
}

function addMerge({ merges }: Copying, { ref = "" }: Attributes): void {
  const merge = parseRangeName(ref);
  if (!merge || merges.length >= workbookLimits.merges) return;
  // Programs refuse files with ranges of one cell, or with two that overlap.
  const single = merge.top === merge.bottom && merge.left === merge.right;
  if (!single && !merges.some((other) => overlaps(merge, other))) merges.push(merge);
}

function overlaps(a: Merge, b: Merge): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Rows and cells may leave their names out: then they follow the one before. */
function startRow(next: Copying["next"], { r = "" }: Attributes): void {
  next.row = /^[1-9]\d{0,6}$/.test(r) ? Number(r) - 1 : next.row + 1;
  next.column = 0;
}

function startCell(copying: Copying, { r = "", t = "n", s = "0" }: Attributes): void {
  const { next, inline } = copying;
  const { row, column } = parseCellName(r) ?? { row: Math.max(next.row, 0), column: next.column };
  next.column = column + 1;
  const kind = copying.dateKinds[Number(s)];
  copying.cell = { row, column, type: t, kind, value: "", valued: false, formula: false };
  inline.start();
}

function finishCell(copying: Copying): void {
  const { cell, places, room } = copying;
  if (!cell) return;
  copying.cell = undefined;
  const { row, column } = cell;
  const name = cellName({ row: places.length, column: 0 });
  const copied = copyCell(name, { ...cell, inline: copying.inline.end() });
  if (copied === undefined) return;
  if (--room.cells < 0) {
    copying.leftOutFrom = cellName({ row, column });
    throw new EnoughRead();
  }
  places.push({ row, column });
  copying.cells += copied;
}
