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

/**
 * Gives known rows to entries, by their index: first to those whose id and place are as they were, then by
 * id, then what nobody claims by pointer.
 */
function assignKnown(
  known: readonly KnownRow[],
  wanted: readonly RowWanted[],
): ReadonlyMap<number, number> {
  const byPointer = new Map(known.map((one) => [one.pointer, one]));
  const held = new Map<number, number>();
  const claimed = new Set<number>();
  const claim = (at: number, row: number | undefined) => {
    if (row === undefined || held.has(at) || claimed.has(row)) return;
    claimed.add(row);
    held.set(at, row);
  };
  wanted.forEach(({ pointer, id }, at) => {
    const own = byPointer.get(pointer);
    if (id !== undefined && own?.id === id) claim(at, own.row);
  });
  const byId = rowsById(known.filter(({ row }) => !claimed.has(row)));
  wanted.forEach(({ id }, at) => {
    if (id !== undefined && !held.has(at)) claim(at, byId.get(id)?.shift());
  });
  wanted.forEach(({ pointer }, at) => {
    claim(at, byPointer.get(pointer)?.row);
  });
  return held;
}

function rowsById(known: readonly KnownRow[]): ReadonlyMap<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const { id, row } of known) {
    if (id === undefined) continue;
    const own = rows.get(id) ?? [];
    own.push(row);
    rows.set(id, own);
  }
  return rows;
}
