import type { KnownTable } from "../../tables/known-tables.js";
import type { Cells } from "../cells.js";
import { readFieldText, writeFieldText } from "../field-text.js";
import { type SheetReading, type Told, withoutPlaced } from "../sheet-data.js";
import { type Entry, entryPointer, tableValue } from "../table/entries.js";
import { duplicateId } from "../table/read-table-sheet.js";
import { fieldOf } from "../table/table-columns.js";
import { findValues, type Label, valuesToHold, type Wanted } from "./find-labels.js";
import type { Block } from "./flat-blocks.js";

/** What is gathered while the blocks of a sheet are read. */
interface Gathered {
  readonly placed: Map<number, string>;
  readonly wanted: Wanted[];
  /** Where the values stand, by pointer. */
  readonly actual: Map<string, number>;
}

/** Reads a sheet that has a label with a colon for each field, entry after entry. */
export function readFlatSheet(
  table: KnownTable,
  blocks: readonly Block[],
  cells: Cells,
): SheetReading {
  const values = findValues(
    cells,
    blocks.flatMap((block) => [...block.values()]),
  );
  const gathered: Gathered = { placed: new Map(), wanted: [], actual: new Map() };
  const entries: Entry[] = [];
  const moved = new Map<number, string>();
  let expected = 0;
  blocks.forEach((block, at) => {
    const start = entryPointer(table, entries.length);
    const entry = readBlock(table, block, cells, values, start, gathered);
    const [first] = Object.keys(entry);
    if (first === undefined) return;
    entries.push(entry);
    const place = gathered.actual.get(`${start}/${first}`);
    if (at !== expected && place !== undefined) moved.set(place, `${start}/${first}`);
    expected = at + 1;
  });
  const { placed, wanted, actual } = gathered;
  const held = valuesToHold(withoutPlaced(cells, placed), wanted, actual);
  return {
    value: tableValue(table, entries),
    placed,
    anchors: new Map([...moved, ...held]),
    under: new Map(),
    told: twiceTold(table, entries, actual),
    understood: true,
  };
}

function readBlock(
  table: KnownTable,
  block: Block,
  cells: Cells,
  values: ReadonlyMap<Label, number>,
  start: string,
  { placed, wanted, actual }: Gathered,
): Entry {
  const entry: Record<string, unknown> = {};
  for (const [key, label] of block) {
    const place = values.get(label);
    if (place === undefined) continue;
    const text = cells.get(place) ?? "";
    const field = fieldOf(table, key);
    const content = key === "id" ? text.trim() : readFieldText(field, text);
    entry[key] = content;
    placed.set(place, writeFieldText(field, content));
    wanted.push({ label, pointer: `${start}/${key}` });
    actual.set(`${start}/${key}`, place);
  }
  return entry;
}

function twiceTold(
  table: KnownTable,
  entries: readonly Entry[],
  actual: ReadonlyMap<string, number>,
): readonly Told[] {
  const seen = new Set<unknown>();
  return entries.flatMap(({ id }, at) => {
    const twice = id !== undefined && seen.has(id);
    seen.add(id);
    return twice ? [duplicateId(String(id), actual.get(`${entryPointer(table, at)}/id`) ?? 0)] : [];
  });
}
