import type { KnownTable } from "../../tables/known-tables.js";
import { cellKey, heightOf } from "../cells.js";
import { writeFieldText } from "../field-text.js";
import { findLayout } from "../find-layout.js";
import type { FrameSheet } from "../frame.js";
import { freeColumns } from "../free-places.js";
import type { WrittenSheet } from "../sheet-data.js";
import { type Entry, entriesOf, entryPointer } from "../table/entries.js";
import { fieldOf } from "../table/table-columns.js";
import { type Label, placeValues } from "./find-labels.js";
import { assignBlocks, type Block } from "./flat-blocks.js";
import { readFlatSheet } from "./read-flat-sheet.js";

/** A value of an entry, with the label that it stands beside, where there is one. */
interface Value {
  readonly key: string;
  readonly text: string;
  readonly pointer: string;
  /** The index of its entry. */
  readonly entry: number;
  readonly label: Label | undefined;
}

/** What is written into which sheet. */
interface Task {
  readonly table: KnownTable;
  readonly entries: readonly Entry[];
  readonly frame: FrameSheet;
  readonly blocks: readonly Block[];
}

/**
 * Writes the entries of a table beside the labels that a sheet has, and beside new ones where it has none. Where
 * the sheet would then be read otherwise, entries that need new labels are written below as a whole.
 */
export function writeFlatSheet(
  table: KnownTable,
  entries: readonly Entry[],
  frame: FrameSheet,
  blocks: readonly Block[],
): WrittenSheet {
  const task = { table, entries, frame, blocks };
  const given = assignBlocks(table, blocks, frame.anchors, entries.length);
  const beside = writeAll(task, given);
  if (isReadAgain(task, beside)) return { cells: beside };
  const whole = given.map((block, at) => {
    const keys = Object.keys(entries[at] ?? {});
    return block && keys.every((key) => block.has(key)) ? block : undefined;
  });
  return { cells: writeAll(task, whole) };
}

function writeAll(
  { table, entries, frame, blocks }: Task,
  assigned: readonly (Block | undefined)[],
): Map<number, string> {
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
  return cells;
}

/** Whether a sheet is read as the entries that were written into it, in whatever order. */
function isReadAgain({ table, entries, frame }: Task, cells: ReadonlyMap<number, string>): boolean {
  const all = new Map([...frame.cells, ...cells].sort(([a], [b]) => a - b));
  const layout = findLayout(table, all);
  if (layout?.kind !== "labels") return false;
  const { value } = readFlatSheet(table, layout.blocks, all);
  const again = entriesOf(table, { [table.key]: value });
  const [before, after] = [entries, again].map((some) =>
    some.map((entry) => textOf(table, entry)).sort(),
  );
  return JSON.stringify(before) === JSON.stringify(after);
}

/** All that an entry says, in one order of its fields. */
function textOf(table: KnownTable, entry: Entry): string {
  const texts = Object.entries(entry).map(([key, content]) => [
    key,
    writeFieldText(fieldOf(table, key), content).trim(),
  ]);
  return JSON.stringify(texts.filter(([, text]) => text !== "").sort());
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
