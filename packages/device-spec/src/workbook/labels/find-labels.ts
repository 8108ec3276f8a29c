import type { CellPlace } from "@bollard/document/workbook";
import { type Cells, cellKey, isBlank, placeOf } from "../cells.js";

/** A cell that names what stands beside it. */
export interface Label extends CellPlace {
  /** The key of what it names. */
  readonly key: string;
}

/** Finds the labels of a sheet in the order of reading. */
export function findLabels(
  cells: Cells,
  keyOf: (text: string, column: number) => string | undefined,
): readonly Label[] {
  const labels: Label[] = [];
  for (const cell of [...cells.keys()].sort((a, b) => a - b)) {
    const place = placeOf(cell);
    const key = keyOf(cells.get(cell) ?? "", place.column);
    if (key !== undefined) labels.push({ ...place, key });
  }
  return labels;
}

/** The values of labels, each with its place: the cell to the right, or else the one below. */
export function findValues(cells: Cells, labels: readonly Label[]): ReadonlyMap<Label, number> {
  const taken = new Set(labels.map(({ row, column }) => cellKey(row, column)));
  const values = new Map<Label, number>();
  for (const label of labels) {
    const place = [right(label), below(label)].find(
      (key) => !taken.has(key) && !isBlank(cells.get(key) ?? ""),
    );
    if (place === undefined) continue;
    values.set(label, place);
    taken.add(place);
  }
  return values;
}

/** A label whose value has a place to be found. */
export interface Wanted {
  readonly label: Label;
  /** The pointer of the value. */
  readonly pointer: string;
}

/**
 * Finds the places of values in a sheet that holds none of them: the cell that is known to stand beside the
 * part, or else the one below the label, or else the one to its right, whichever is free.
 * @returns places by pointer; those are missing for which nothing is free
 */
export function placeValues(
  frame: Cells,
  anchors: ReadonlyMap<string, CellPlace>,
  wanted: readonly Wanted[],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const taken = new Set<number>();
  const give = (pointer: string, key: number) => {
    places.set(pointer, key);
    taken.add(key);
  };
  for (const { pointer } of wanted) {
    const anchor = anchors.get(pointer);
    const key = anchor && cellKey(anchor.row, anchor.column);
    if (key !== undefined && !taken.has(key) && !frame.has(key)) give(pointer, key);
  }
  for (const { label, pointer } of wanted) {
    if (places.has(pointer)) continue;
    const free = [below(label), right(label)].find((key) => !taken.has(key) && !frame.has(key));
    if (free !== undefined) give(pointer, free);
  }
  return places;
}

/** How often places are looked for again before every value is held in place. */
const rounds = 5;

/** The places, by pointer, that `placeValues` would not find by itself: each has to be held. */
export function valuesToHold(
  frame: Cells,
  wanted: readonly Wanted[],
  actual: ReadonlyMap<string, number>,
): ReadonlyMap<number, string> {
  const held = new Map<string, CellPlace>();
  for (let round = 0; ; round++) {
    const places = placeValues(frame, held, wanted);
    const wrong = [...actual].filter(([pointer, key]) => places.get(pointer) !== key);
    if (wrong.length === 0) break;
    for (const [pointer, key] of round < rounds ? wrong : actual) held.set(pointer, placeOf(key));
    if (round > rounds) break;
  }
  return new Map([...held].map(([pointer, { row, column }]) => [cellKey(row, column), pointer]));
}

function right({ row, column }: Label): number {
  return cellKey(row, column + 1);
}

function below({ row, column }: Label): number {
  return cellKey(row + 1, column);
}
