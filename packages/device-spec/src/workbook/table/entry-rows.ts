import { type Cells, placeOf } from "../cells.js";
import type { FrameSheet } from "../frame.js";

/** Says in which row the next entry stands, one after the other. */
export interface EntryRows {
  /** @param pointer - the pointer of the entry */
  next(pointer: string): number;
}

/**
 * Finds the rows of entries below a header: the row of a cell that stands beside the entry, or else the next
 * row that holds nothing but data.
 */
export function entryRows(
  header: number,
  { cells, anchors, under }: Pick<FrameSheet, "cells" | "anchors" | "under">,
): EntryRows {
  const owners = rowOwners(cells, under);
  let row = header;
  return {
    next(pointer) {
      const anchored = anchors.get(pointer)?.row ?? 0;
      if (anchored > row) {
        row = anchored;
        return row;
      }
      do row++;
      while (owners.has(row) && owners.get(row) !== pointer);
      return row;
    },
  };
}

/** The rows that hold more than data, each with the pointer of the entry beside which all of it stands. */
function rowOwners(
  cells: Cells,
  under: ReadonlyMap<number, string>,
): ReadonlyMap<number, string | undefined> {
  const owners = new Map<number, string | undefined>();
  for (const key of cells.keys()) {
    const { row } = placeOf(key);
    const owner = under.get(key);
    owners.set(row, owners.has(row) && owners.get(row) !== owner ? undefined : owner);
  }
  return owners;
}
