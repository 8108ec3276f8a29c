import { type Cells, placeOf } from "../cells.js";
import type { CellItem } from "../frame.js";

/** A row that is known to be an entry's. */
export interface KnownRow {
  readonly row: number;
  /** The pointer that the entry had when the workbook was read. */
  readonly pointer: string;
  /** The id that it had. */
  readonly id?: string;
}

/** An entry for which a row is wanted. */
export interface RowWanted {
  readonly pointer: string;
  readonly id: string | undefined;
}

/** The rows that imported cells hold for entries: those that stand beside one. */
export function knownRows(
  items: readonly CellItem[],
  idColumn: number | undefined,
): readonly KnownRow[] {
  const rows = new Map<number, KnownRow>();
  for (const { row, column, under, instead } of items) {
    if (under === undefined) continue;
    const id = column === idColumn ? instead : undefined;
    if (id !== undefined) rows.set(row, { row, pointer: under, id });
    else if (!rows.has(row)) rows.set(row, { row, pointer: under });
  }
  return [...rows.values()];
}

/**
 * Finds a row below a header for each entry: the one that is known to be that of its id, or else of its place
 * in the list, or else the next row that holds nothing but data and is nobody's.
 */
export function entryRows(
  header: number,
  frame: Cells,
  known: readonly KnownRow[],
  wanted: readonly RowWanted[],
): readonly number[] {
  const occupied = new Set([...frame.keys()].map((key) => placeOf(key).row));
  for (const { row } of known) occupied.add(row);
  const held = assignKnown(known, wanted);
  const used = new Set(held.values());
  let row = header;
  return wanted.map((_, at) => {
    const own = held.get(at);
    if (own !== undefined) {
      row = own;
      return own;
    }
    do row++;
    while (occupied.has(row) || used.has(row));
    used.add(row);
    return row;
  });
}

/** Gives known rows to entries, by their index: first by id, then what nobody claims by pointer. */
function assignKnown(
  known: readonly KnownRow[],
  wanted: readonly RowWanted[],
): ReadonlyMap<number, number> {
  const byId = new Map<string, number[]>();
  for (const { id, row } of known) {
    if (id === undefined) continue;
    const rows = byId.get(id) ?? [];
    rows.push(row);
    byId.set(id, rows);
  }
  const held = new Map<number, number>();
  wanted.forEach(({ id }, at) => {
    const row = id === undefined ? undefined : byId.get(id)?.shift();
    if (row !== undefined) held.set(at, row);
  });
  const claimed = new Set(held.values());
  const byPointer = new Map(known.map(({ pointer, row }) => [pointer, row]));
  wanted.forEach(({ pointer }, at) => {
    const row = byPointer.get(pointer);
    if (held.has(at) || row === undefined || claimed.has(row)) return;
    claimed.add(row);
    held.set(at, row);
  });
  return held;
}
