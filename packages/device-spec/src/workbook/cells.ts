import type { CellPlace, Sheet } from "@bollard/document/workbook";

/** The cells of a sheet that hold something, by `cellKey`. */
export type Cells = ReadonlyMap<number, string>;

const columns = 16_384;

/** One number for a place in a sheet. Numbers rise in the order of reading. */
export function cellKey(row: number, column: number): number {
  return row * columns + column;
}

/** The place that a key stands for. */
export function placeOf(key: number): CellPlace {
  return { row: Math.floor(key / columns), column: key % columns };
}

/** The text at a place, empty where there is none. */
export function textAt(cells: Cells, row: number, column: number): string {
  return cells.get(cellKey(row, column)) ?? "";
}

/** Says whether a text is nothing but white space. */
export function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** The cells of a sheet in the order of reading. */
export function cellsOf({ rows }: Pick<Sheet, "rows">): Map<number, string> {
  const cells = new Map<number, string>();
  rows.forEach((texts, row) => {
    texts.forEach((text, column) => {
      if (text !== "") cells.set(cellKey(row, column), text);
    });
  });
  return cells;
}

/** The rows of a sheet that hold cells, each with its cells by column, from top to bottom. */
export function rowsOf(cells: Cells): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  for (const key of [...cells.keys()].sort((a, b) => a - b)) {
    const { row, column } = placeOf(key);
    const texts = rows.get(row) ?? new Map<number, string>();
    texts.set(column, cells.get(key) ?? "");
    rows.set(row, texts);
  }
  return rows;
}

/** The number of rows down to the last that holds something. */
export function heightOf(cells: Cells): number {
  let height = 0;
  for (const key of cells.keys()) height = Math.max(height, placeOf(key).row + 1);
  return height;
}

/** The number of columns up to the last that holds something. */
export function widthOf(cells: Cells): number {
  let width = 0;
  for (const key of cells.keys()) width = Math.max(width, placeOf(key).column + 1);
  return width;
}

/** The cells as rows of text. */
export function toRows(cells: Cells): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const key of [...cells.keys()].sort((a, b) => a - b)) {
    const { row, column } = placeOf(key);
    while (rows.length <= row) rows.push([]);
    const texts = rows[row] ?? [];
    while (texts.length < column) texts.push("");
    texts[column] = cells.get(key) ?? "";
  }
  return rows;
}
