import type { Edition } from "@bollard/etsi-ts-103-701";
import type { KnownTable } from "../../tables/known-tables.js";
import { cellKey } from "../cells.js";
import { writeFieldText } from "../field-text.js";
import type { Header } from "../find-header.js";
import type { FrameSheet } from "../frame.js";
import { freeColumns, freeRow } from "../free-places.js";
import type { WrittenSheet } from "../sheet-data.js";
import { type Entry, entryPointer } from "./entries.js";
import { entryRows, knownRows } from "./entry-rows.js";
import { fieldOf, freshFields } from "./table-columns.js";

/** Writes the entries of a table into a sheet with a row an entry: a fresh one, or below the header that it has. */
export function writeTableSheet(
  table: KnownTable,
  entries: readonly Entry[],
  frame: FrameSheet,
  header: Header | undefined,
  edition: Edition,
): WrittenSheet {
  const cells = new Map<number, string>();
  const row = header?.row ?? freeRow(frame.cells);
  const columns = new Map(header?.columns);
  const free = freeColumns(header ? frame.cells : new Map(), columns.values());
  const head = (key: string): number => {
    const column = columns.get(key) ?? free();
    if (!columns.has(key)) cells.set(cellKey(row, column), fieldOf(table, key).name);
    columns.set(key, column);
    return column;
  };
  if (!header) for (const key of freshFields(table, entries, edition)) head(key);
  const known = knownRows(frame.items, columns.get("id"));
  const wanted = entries.map(({ id }, at) => ({
    pointer: entryPointer(table, at),
    id: typeof id === "string" ? id.trim() : undefined,
  }));
  const rows = entryRows(row, frame.cells, known, wanted);
  entries.forEach((entry, at) => {
    for (const [key, content] of Object.entries(entry)) {
      const text = writeFieldText(fieldOf(table, key), content);
      if (text !== "") cells.set(cellKey(rows[at] ?? row, head(key)), text);
    }
  });
  return { cells, header: row };
}
