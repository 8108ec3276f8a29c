import { icsWorkbook } from "@bollard/etsi-ts-103-701";
import type { KnownTable } from "../../tables/known-tables.js";
import { fieldNamed } from "../../tables/table-named.js";
import { type Cells, cellKey, isBlank, rowsOf, textAt } from "../cells.js";
import { readFieldText, writeFieldText } from "../field-text.js";
import type { Header } from "../find-header.js";
import { type SheetReading, type Told, withoutPlaced } from "../sheet-data.js";
import { type Entry, entryPointer, tableValue } from "./entries.js";
import { entryRows } from "./entry-rows.js";
import { fieldOf } from "./table-columns.js";

type Texts = ReadonlyMap<number, string>;

/**
 * Reads a sheet with a row an entry, below its header.
 * @param line - what an entry is in the sheet as people see it; of a turned sheet the rows are columns, and
 * beside one of values there may be one of remarks
 */
export function readTableSheet(
  table: KnownTable,
  header: Header,
  cells: Cells,
  line: "row" | "column",
): SheetReading {
  const entries: Entry[] = [];
  const rows: number[] = [];
  const placed = new Map<number, string>();
  const under = new Map<number, string>();
  const told: Told[] = [...guessesTold(table, header, cells)];
  for (const [row, texts] of rowsOf(cells)) {
    if (row <= header.row || !isEntry(header, texts, cells)) continue;
    const named = header.columns.get("id");
    if (line === "column" && named !== undefined && isBlank(texts.get(named) ?? "")) continue;
    const onlyOne = table.rows === "one" || (line === "column" && named === undefined);
    if (onlyOne && entries.length === 1) {
      told.push(moreThanOne(table, cellKey(row, 0), line));
      break;
    }
    const pointer = entryPointer(table, entries.length);
    entries.push(readEntry(table, header, row, texts, placed));
    rows.push(row);
    for (const column of texts.keys()) {
      const key = cellKey(row, column);
      if (!placed.has(key)) under.set(key, pointer);
    }
  }
  const frame = withoutPlaced(cells, placed);
  const anchors = findAnchors(table, header, frame, under.size > 0, rows, placed);
  told.push(...twiceTold(entries, header, rows));
  return { value: tableValue(table, entries), placed, anchors, under, told, understood: true };
}

/** A row is an entry when it has text under a head and is neither the template nor a header again. */
function isEntry({ row, columns }: Header, texts: Texts, cells: Cells): boolean {
  const all = [...texts.values()].map((text) => text.trim());
  if (all.some((text) => text.startsWith(icsWorkbook().templateRow))) return false;
  if (all[0] === "Applicability") return false;
  const heads = [...columns.values()].filter((column) => {
    const text = texts.get(column)?.trim() ?? "";
    return text !== "" && text === textAt(cells, row, column).trim();
  });
  if (heads.length >= 2) return false;
  return [...columns.values()].some((column) => !isBlank(texts.get(column) ?? ""));
}

function readEntry(
  table: KnownTable,
  { columns }: Header,
  row: number,
  texts: Texts,
  placed: Map<number, string>,
): Entry {
  const entry: Record<string, unknown> = {};
  for (const { key } of table.fields) {
    const column = columns.get(key);
    const text = column === undefined ? "" : (texts.get(column) ?? "");
    if (column === undefined || isBlank(text)) continue;
    const field = fieldOf(table, key);
    const content = key === "id" ? text.trim() : readFieldText(field, text);
    entry[key] = content;
    placed.set(cellKey(row, column), writeFieldText(field, content));
  }
  return entry;
}

/**
 * Finds the cells that hold the entries in their rows, their ids where they have one: of all entries as soon
 * as something stands beside one, or a row is not the next.
 */
function findAnchors(
  table: KnownTable,
  { row: headerRow, columns }: Header,
  frame: Cells,
  isBeside: boolean,
  rows: readonly number[],
  placed: Texts,
): ReadonlyMap<number, string> {
  const anchors = new Map<number, string>();
  const wanted = rows.map((_, at) => ({ pointer: entryPointer(table, at), id: undefined }));
  const expected = entryRows(headerRow, frame, [], wanted);
  if (!isBeside && rows.every((row, at) => row === expected[at])) return anchors;
  const others = [...columns.values()].sort((a, b) => a - b);
  const ordered = [...(columns.has("id") ? [columns.get("id") ?? 0] : []), ...others];
  rows.forEach((row, at) => {
    const first = ordered.map((column) => cellKey(row, column)).find((key) => placed.has(key));
    if (first !== undefined) anchors.set(first, entryPointer(table, at));
  });
  return anchors;
}

function guessesTold(table: KnownTable, { row, guessed }: Header, cells: Cells): readonly Told[] {
  return guessed.map((column) => {
    const at = cellKey(row, column);
    const text = cells.get(at)?.trim() ?? "";
    const name = fieldNamed(table.key, text)?.field.name ?? "";
    return {
      code: "import/guessed-field",
      at,
      what: `The head “${text}” is taken for the field ${name} of ${table.name}.`,
      todo: `If that is what it means, write ${name}.`,
    };
  });
}

function moreThanOne({ name, rows }: KnownTable, at: number, line: "row" | "column"): Told {
  const code = "import/more-entries";
  const taken = "The first is taken; the others are kept as they are.";
  if (rows === "many") {
    return {
      code,
      at,
      what: `More than one column of ${name} holds values, but no row holds ids. ${taken}`,
      todo: "Write a row ID above the others, with an id for each column that is an entry.",
    };
  }
  return {
    code,
    at,
    what: `${name} has one value a field, but more than one ${line} here holds values. ${taken}`,
    todo: `Leave one ${line}, or move the others to where they belong.`,
  };
}

function twiceTold(
  entries: readonly Entry[],
  { columns }: Header,
  rows: readonly number[],
): readonly Told[] {
  const seen = new Set<unknown>();
  return entries.flatMap(({ id }, at) => {
    const twice = id !== undefined && seen.has(id);
    seen.add(id);
    if (!twice) return [];
    return [duplicateId(String(id), cellKey(rows[at] ?? 0, columns.get("id") ?? 0))];
  });
}

/** What to tell of an entry whose id another has before it. */
export function duplicateId(id: string, at: number): Told {
  return {
    code: "import/duplicate-id",
    at,
    what: `A second entry has the id ${id}. Both are taken over.`,
    todo: "Give every entry of a table an id of its own.",
  };
}
