import type { Cells } from "./cells.js";

/** What the reading of a sheet gives. */
export interface SheetReading {
  /** The data that the sheet holds, in the shape that its part of a specification has. */
  readonly value: unknown;
  /** The cells that the data holds, with the text that would be written there, by `cellKey`. */
  readonly placed: ReadonlyMap<number, string>;
  /** The placed cells whose place cannot be found again by itself, with the pointer of their part. */
  readonly anchors: ReadonlyMap<number, string>;
  /** The part of the specification beside which a cell stands that is no data, by `cellKey`. */
  readonly under: ReadonlyMap<number, string>;
  readonly told: readonly Told[];
  /** True when the sheet was understood. */
  readonly understood: boolean;
}

/** Something to tell about a cell of a sheet. */
export interface Told {
  readonly code: string;
  /** The cell, by `cellKey`. */
  readonly at?: number;
  readonly what: string;
  readonly todo: string;
}

/** The cells that a sheet gets from the data, before what was imported is put over them. */
export interface WrittenSheet {
  readonly cells: Map<number, string>;
  /** The zero-based row with the heads of the columns. */
  readonly header?: number;
}

/** A reading that understood nothing: every cell is kept as it is. */
export function notUnderstood(told: readonly Told[] = []): SheetReading {
  const none = new Map<number, string>();
  return { value: undefined, placed: none, anchors: none, under: none, told, understood: false };
}

/** The cells without those that the data holds. */
export function withoutPlaced(cells: Cells, placed: ReadonlyMap<number, string>): Cells {
  return new Map([...cells].filter(([key]) => !placed.has(key)));
}
