import type { CellPlace } from "@bollard/document/workbook";
import type { KnownTable } from "../../tables/known-tables.js";
import { fieldNamed } from "../../tables/table-named.js";
import type { Cells } from "../cells.js";
import { entryPointer } from "../table/entries.js";
import { findLabels, type Label } from "./find-labels.js";
import { bareName, stackedColumn } from "./label-column.js";

/** The labels of one entry by the keys of their fields. */
export type Block = ReadonlyMap<string, Label>;

/**
 * Finds the labels of a table in a sheet without columns: names of its fields, each with a colon, or
 * without one where they stand below one another, entry after entry.
 */
export function findBlocks(table: KnownTable, cells: Cells): readonly Block[] {
  const labels = labelsOf(table, cells);
  const blocks: Map<string, Label>[] = [];
  for (const label of labels) {
    let block = blocks.at(-1);
    const begins = table.rows === "many" && (label.key === "id" || block?.has(label.key));
    if (!block || begins) {
      block = new Map();
      blocks.push(block);
    }
    // A second label of one field is text like any other.
    if (!block.has(label.key)) block.set(label.key, label);
  }
  return blocks;
}

/** The cells of a sheet without columns that name fields of the table, in the order of reading. */
export function labelsOf(table: KnownTable, cells: Cells): readonly Label[] {
  const stacked = stackedColumn(table, cells);
  return findLabels(
    cells,
    (text, column) =>
      keyOf(table, text) ?? (column === stacked ? bareName(table, text) : undefined),
  );
}

function keyOf(table: KnownTable, text: string): string | undefined {
  if (!/[:\uff1a]\s*$/.test(text)) return undefined;
  const named = fieldNamed(table.key, text.replace(/\uff1a\s*$/, ":"));
  return named && named.likeness !== "near" ? named.field.key : undefined;
}

/**
 * Gives each entry its block: the one with a label beside which a value of the entry is known to stand, or
 * else the next. Entries for which no block is left get none.
 */
export function assignBlocks(
  table: KnownTable,
  blocks: readonly Block[],
  anchors: ReadonlyMap<string, CellPlace>,
  count: number,
): readonly (Block | undefined)[] {
  let next = 0;
  return Array.from({ length: count }, (_, entry) => {
    const start = entryPointer(table, entry);
    const held = table.fields.flatMap(({ key }) => anchors.get(`${start}/${key}`) ?? []);
    const found =
      held.length === 0 ? -1 : blocks.findIndex((block, at) => at >= next && holds(block, held));
    const at = found === -1 ? next : found;
    next = at + 1;
    return blocks[at];
  });
}

function holds(block: Block, places: readonly CellPlace[]): boolean {
  return [...block.values()].some(({ row, column }) =>
    places.some(
      (place) =>
        (place.row === row && place.column === column + 1) ||
        (place.row === row + 1 && place.column === column),
    ),
  );
}
