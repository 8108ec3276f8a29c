import { type Cells, heightOf, widthOf } from "./cells.js";

/** Hands out the columns to the right of everything that a sheet holds, one after the other. */
export function freeColumns(cells: Cells, taken: Iterable<number>): () => number {
  let next = widthOf(cells);
  for (const column of taken) next = Math.max(next, column + 1);
  return () => next++;
}

/** The first row for something new: the first of all, or one row below everything that a sheet holds. */
export function freeRow(cells: Cells): number {
  return cells.size === 0 ? 0 : heightOf(cells) + 1;
}
