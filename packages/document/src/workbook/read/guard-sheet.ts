import { type CellPlace, cellName, parseCellName, parseRangeName } from "../cell-name.js";
import { workbookLimits } from "../limits.js";
import type { Merge } from "../workbook.js";
import { type Attributes, EnoughRead, parseXml, type XmlHandlers } from "../xml/parse-xml.js";
import { encodeXml } from "../xml/xml-text.js";
import type { DateKind } from "./date-formats.js";
import { textElement } from "./guard-strings.js";
import { type TextReader, textReader } from "./text-reader.js";

/** The cells that may still be read, counted down as they are. */
export interface Room {
  cells: number;
}

/** Where a cell stands, how it shows a number that is a day or a time, and what it is calculated by. */
export interface GuardedCell extends CellPlace {
  readonly kind: DateKind | undefined;
  /** Without the equals sign; empty where a formula is shared and stands in another cell. */
  readonly formula: string | undefined;
}

/** A sheet that is safe to read. */
export interface GuardedSheet {
  readonly xml: string;
  /** What the cells are that the sheet has one below the other. */
  readonly cells: readonly GuardedCell[];
  readonly merges: readonly Merge[];
  /** The first cell that a limit left out. */
  readonly leftOutFrom: string | undefined;
}

interface OpenCell extends GuardedCell {
  readonly type: string;
  value: string | undefined;
  formula: string | undefined;
}

/** A sheet while it is guarded. */
interface Guarding {
  readonly dateKinds: readonly (DateKind | undefined)[];
  readonly room: Room;
  readonly inline: TextReader;
  readonly merges: Merge[];
  mergesLeft: number;
  /** Where the next row and cell stand that leave their names out. */
  readonly next: { row: number; column: number };
  readonly cells: GuardedCell[];
  xml: string;
  cell: OpenCell | undefined;
  /** What the text at hand is part of. */
  within: "value" | "formula" | undefined;
  leftOutFrom: string | undefined;
}

/**
 * Lets through the cells of a sheet that hold something, and nothing else. They are named one below the
 * other: the library makes a rectangle of all, which one stray cell would make huge. Throws an
 * `UnreadableWorkbook` where the sheet is not well formed.
 */
export function guardSheet(
  part: string,
  bytes: Uint8Array,
  dateKinds: readonly (DateKind | undefined)[],
  room: Room,
): GuardedSheet {
  const guarding: Guarding = {
    dateKinds,
    room,
    inline: textReader(),
    merges: [],
    mergesLeft: workbookLimits.merges,
    next: { row: -1, column: 0 },
    cells: [],
    xml: "",
    cell: undefined,
    within: undefined,
    leftOutFrom: undefined,
  };
  parseXml(part, bytes, handlersOf(guarding));
  const { cells, merges, leftOutFrom } = guarding;
  const xml = `<worksheet><sheetData><row r="1">${guarding.xml}</row></sheetData></worksheet>`;
  return { xml, cells, merges, leftOutFrom };
}

function handlersOf(guarding: Guarding): XmlHandlers {
  const { inline } = guarding;
  return {
    open(name, attributes) {
      const { cell } = guarding;
      if (name === "row") startRow(guarding.next, attributes());
      else if (name === "c") startCell(guarding, attributes());
      else if (name === "mergeCell") addMerge(guarding, attributes());
      else if (cell && name === "v") startValue(guarding, cell);
      else if (cell && name === "f") startFormula(guarding, cell);
      else inline.handlers.open(name, attributes);
    },
    close(name) {
      if (name === "v" || name === "f") guarding.within = undefined;
      else if (name === "c") finishCell(guarding);
      else inline.handlers.close(name);
    },
    text(text) {
      const { cell, within } = guarding;
      if (cell && within) cell[within] += text;
      else inline.handlers.text(text);
    },
  };
}

function addMerge(guarding: Guarding, { ref = "" }: Attributes): void {
  const { merges } = guarding;
  const merge = parseRangeName(ref);
  if (!merge || --guarding.mergesLeft < 0) return;
  // Programs refuse files with ranges of one cell, or with two that overlap.
  const single = merge.top === merge.bottom && merge.left === merge.right;
  if (!single && !merges.some((other) => overlaps(merge, other))) merges.push(merge);
}

function overlaps(a: Merge, b: Merge): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Rows and cells may leave their names out: then they follow the one before. */
function startRow(next: Guarding["next"], { r = "" }: Attributes): void {
  next.row = /^[1-9]\d{0,6}$/.test(r) ? Number(r) - 1 : next.row + 1;
  next.column = 0;
}

function startCell(guarding: Guarding, { r = "", t = "n", s = "0" }: Attributes): void {
  const { next, inline } = guarding;
  const { row, column } = parseCellName(r) ?? { row: Math.max(next.row, 0), column: next.column };
  next.column = column + 1;
  const kind = t === "n" ? guarding.dateKinds[Number(s)] : undefined;
  guarding.cell = { row, column, kind, type: t, value: undefined, formula: undefined };
  inline.start();
}

function startValue(guarding: Guarding, cell: OpenCell): void {
  cell.value ??= "";
  guarding.within = "value";
}

function startFormula(guarding: Guarding, cell: OpenCell): void {
  cell.formula ??= "";
  guarding.within = "formula";
}

function finishCell(guarding: Guarding): void {
  const { cell, cells, room, inline } = guarding;
  if (!cell) return;
  guarding.cell = undefined;
  const content = contentOf(cell, inline.end());
  if (content === undefined) return;
  const { row, column, kind, formula } = cell;
  if (--room.cells < 0 || row >= workbookLimits.rows) {
    guarding.leftOutFrom = cellName({ row, column });
    throw new EnoughRead();
  }
  guarding.xml += `<c r="A${cells.length + 1}"${content}</c>`;
  cells.push({ row, column, kind, formula });
}

/** What stands behind the name of a cell, or `undefined` for a cell that holds nothing. */
function contentOf({ type, value, formula }: OpenCell, inline: string): string | undefined {
  if (!value && inline === "" && formula === undefined) return undefined;
  const before = formula === undefined ? "" : "<f>0</f>";
  if (type === "inlineStr") return ` t="inlineStr">${before}<is>${textElement(inline)}</is>`;
  if (value === undefined) return `>${before}`;
  const plain = type === "str" ? value : value.trim();
  // The library takes what is no truth value for FALSE.
  const odd = type === "b" && !/^(?:[01]|true|false)$/i.test(plain);
  return ` t="${odd ? "str" : encodeXml(type)}">${before}<v>${encodeXml(plain)}</v>`;
}
