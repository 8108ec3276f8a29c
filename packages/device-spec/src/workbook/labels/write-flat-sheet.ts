import type { KnownTable } from "../../tables/known-tables.js";
import { cellKey, heightOf } from "../cells.js";
import { writeFieldText } from "../field-text.js";
import type { FrameSheet } from "../frame.js";
import { freeColumns } from "../free-places.js";
import type { WrittenSheet } from "../sheet-data.js";
import { type Entry, entryPointer } from "../table/entries.js";
import { fieldOf } from "../table/table-columns.js";
import { type Label, placeValues } from "./find-labels.js";
import { assignBlocks, type Block } from "./flat-blocks.js";

/** A value of an entry, with the label that it stands beside, where there is one. */
interface Value {
  readonly key: string;
  readonly text: string;
  readonly pointer: string;
  /** The index of its entry. */
  readonly entry: number;
  readonly label: Label | undefined;
}

/** Writes the entries of a table beside the labels that a sheet has, and beside new ones where it has none. */
export function writeFlatSheet(
  table: KnownTable,
  entries: readonly Entry[],
  frame: FrameSheet,
  blocks: readonly Block[],
): WrittenSheet {
  const given = assignBlocks(table, blocks, frame.anchors, entries.length);
  const assigned = given.map((block, at) =>
    takesAll(block, blocks, entries[at] ?? {}) ? block : undefined,
  );
  const values = entries.flatMap((entry, at) => valuesOf(table, entry, at, assigned[at]));
  const wanted = values.flatMap(({ label, pointer }) => (label ? [{ label, pointer }] : []));
  const places = placeValues(frame.cells, frame.anchors, wanted);
  const cells = new Map<number, string>();
  const left: Value[] = [];
  for (const value of values) {
    const place = places.get(value.pointer);
    if (place === undefined) left.push(value);
    else cells.set(place, value.text);
  }
  const inBlocks = table.rows === "many" ? left.filter(({ entry }) => assigned[entry]) : [];
  writeBeside(table, inBlocks, assigned, blocks, frame, cells);
  writeBelow(
    table,
    left.filter((value) => !inBlocks.includes(value)),
    frame,
    cells,
  );
  return { cells };
}

/**
 * Whether all values of an entry can stand in its block: where another block begins behind it in the same row,
 * a new label would be read as part of that one, so that such an entry is written below as a whole.
 */
function takesAll(block: Block | undefined, blocks: readonly Block[], entry: Entry): boolean {
  if (block === undefined) return false;
  const next = blocks[blocks.indexOf(block) + 1];
  if (next === undefined || rowOf(next) !== rowOf(block)) return true;
  return Object.keys(entry).every((key) => block.has(key));
}

function rowOf(block: Block): number | undefined {
  return [...block.values()][0]?.row;
}

function valuesOf(
  table: KnownTable,
  entry: Entry,
  at: number,
  block: Block | undefined,
): readonly Value[] {
  return Object.entries(entry).flatMap(([key, content]) => {
    const text = writeFieldText(fieldOf(table, key), content);
    const pointer = `${entryPointer(table, at)}/${key}`;
    return text === "" ? [] : [{ key, text, pointer, entry: at, label: block?.get(key) }];
  });
}

/**
 * Writes new labels in the row behind the first label of their entry, to the right of everything, each with
 * its value to its right: there they are read as part of the entry.
 */
function writeBeside(
  table: KnownTable,
  values: readonly Value[],
  assigned: readonly (Block | undefined)[],
  blocks: readonly Block[],
  frame: FrameSheet,
  cells: Map<number, string>,
): void {
  const free = freeColumns(new Map([...frame.cells, ...cells]), []);
  const begins = new Set(blocks.map(rowOf));
  for (const { key, text, entry } of values) {
    const [first] = assigned[entry]?.values() ?? [];
    if (!first) continue;
    const row = begins.has(first.row + 1) ? first.row : first.row + 1;
    cells.set(cellKey(row, free()), `${fieldOf(table, key).name}:`);
    cells.set(cellKey(row, free()), text);
  }
}

/** Writes new labels below everything else, each with its value below it. */
function writeBelow(
  table: KnownTable,
  values: readonly Value[],
  frame: FrameSheet,
  cells: Map<number, string>,
): void {
  let row = heightOf(new Map([...frame.cells, ...cells])) + 1;
  let begun: number | undefined;
  const write = (name: string, text: string) => {
    cells.set(cellKey(row, 0), `${name}:`);
    if (text !== "") cells.set(cellKey(row + 1, 0), text);
    row += 3;
  };
  for (const { key, text, entry } of values) {
    // The label of the id begins an entry, even where it has none.
    if (table.rows === "many" && begun !== entry && key !== "id") write("ID", "");
    begun = entry;
    write(fieldOf(table, key).name, text);
  }
}
