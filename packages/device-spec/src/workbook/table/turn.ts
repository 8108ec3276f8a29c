import type { Merge } from "@bollard/document/workbook";
import { type Cells, cellKey, placeOf } from "../cells.js";
import { type FrameSheet, makeFrameSheet } from "../frame.js";
import type { SheetReading, WrittenSheet } from "../sheet-data.js";

// A sheet whose fields stand below one another and whose entries stand beside one another is read and
// written like any other, turned over its diagonal.

/** A row further down is no column of a turned sheet. */
const columns = 16_384;

/** The key of a cell after rows and columns changed places. */
function turnKey(key: number): number {
  const { row, column } = placeOf(key);
  return cellKey(column, row);
}

function turnMap<T>(map: ReadonlyMap<number, T>): Map<number, T> {
  return new Map([...map].map(([key, value]) => [turnKey(key), value]));
}

/** The cells of a turned sheet, in the order of reading; `undefined` for a sheet too long to be turned. */
export function turnCells(cells: Cells): Cells | undefined {
  for (const key of cells.keys()) if (placeOf(key).row >= columns) return undefined;
  return new Map([...turnMap(cells)].sort(([a], [b]) => a - b));
}

/** A reading of a turned sheet as one of the sheet. */
export function turnReading(reading: SheetReading): SheetReading {
  const { placed, anchors, under, told } = reading;
  return {
    ...reading,
    placed: turnMap(placed),
    anchors: turnMap(anchors),
    under: turnMap(under),
    told: told.map((one) => (one.at === undefined ? one : { ...one, at: turnKey(one.at) })),
  };
}

/** The frame of a turned sheet. */
export function turnFrame({ name, items, merges }: FrameSheet): FrameSheet {
  const turned = items.map((item) => ({ ...item, row: item.column, column: item.row }));
  return makeFrameSheet(name, turned, merges.map(turnMerge));
}

function turnMerge({ top, left, bottom, right }: Merge): Merge {
  return { top: left, left: top, bottom: right, right: bottom };
}

/** What was written for a turned sheet, as the sheet holds it. No row of it holds the heads. */
export function turnWritten({ cells }: WrittenSheet): WrittenSheet {
  return { cells: turnMap(cells) };
}
