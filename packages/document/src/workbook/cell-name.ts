import type { Merge } from "./workbook.js";

/** Where a cell stands: zero-based row and column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The name of a cell: `B3` for row 2 and column 1. */
export function cellName({ row, column }: CellPlace): string {
  return `${columnName(column)}${row + 1}`;
}

/** The letters of a zero-based column: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The place that a name such as `B3` or `$B$3` means, inside what a sheet can have. */
export function parseCellName(name: string): CellPlace | undefined {
  const [, letters = "", digits = ""] = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i.exec(name) ?? [];
  const row = Number(digits) - 1;
  const column = columnOf(letters);
  return row < 0 || row >= 1_048_576 || column < 0 || column >= 16_384
    ? undefined
    : { row, column };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The name of a range of cells: `A1:C1`. */
export function rangeName({ top, left, bottom, right }: Merge): string {
  return `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;
}

/** The range that a name such as `A1:C1` means. */
export function parseRangeName(name: string): Merge | undefined {
  const [from, to, ...rest] = name.split(":").map(parseCellName);
  if (!from || !to || rest.length > 0 || to.row < from.row || to.column < from.column)
    return undefined;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
