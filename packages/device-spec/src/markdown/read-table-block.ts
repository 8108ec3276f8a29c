import type { Table, TableCell, TableRow } from "@bollard/document";
import type { KnownField, KnownTable } from "../tables/known-tables.js";
import { cellText } from "./cell-text.js";
import { addPart, type EntryDraft, newEntry, reach } from "./draft.js";
import { readId } from "./entry-id.js";
import { type IxitState, idPart } from "./ixit-state.js";
import { isIdName, tableOfId } from "./known-names.js";
import { nameSpan } from "./label.js";
import { missTable } from "./look-alikes.js";
import { readRecords } from "./read-records.js";

type Columns = readonly (KnownField | undefined)[];

/** Reads a Markdown table as entries of an IXIT table, a row an entry or a row a field. */
export function readTableBlock(state: IxitState, block: Table): void {
  const table = state.table ?? tableOfIds(block);
  if (table === undefined) return;
  const columns = block.header.cells.map(({ text }) => state.page.names.nearField(table, text));
  if (holdsEntries(table, columns)) {
    state.closeField();
    readEntries(state, block, table, columns);
  } else if (state.table === undefined) {
    return;
  } else if (!readRecords(state, block, table)) {
    if (state.field) state.touch(block, state.summary === undefined);
    else if (state.summary === undefined) missTable(state, block);
  }
}

/** The table that all ids of a column say. */
function tableOfIds({ header, rows }: Table): KnownTable | undefined {
  const column = header.cells.findIndex(({ text }) => isIdName(text));
  if (column === -1) return undefined;
  const tables = new Set(rows.map(({ cells }) => tableOfId(cells[column]?.text ?? "")));
  return tables.size === 1 ? [...tables][0] : undefined;
}

/** Whether the columns are the fields of the table: the id with most of the others, or fields alone. */
function holdsEntries({ rows }: KnownTable, columns: Columns): boolean {
  const id = columns.some((field) => field?.key === "id");
  const fields = new Set(columns.filter((field) => field && field.key !== "id")).size;
  const others = columns.length - (id ? 1 : 0);
  if (rows === "one" || !id) return fields > 1 && fields * 2 > others;
  return others === 0 || (fields > 0 && fields * 2 >= others);
}

function readEntries(state: IxitState, block: Table, table: KnownTable, columns: Columns): void {
  const { page } = state;
  if (state.table === undefined) state.openTable(table, 6, undefined);
  for (const [at, row] of block.rows.entries()) {
    if (table.rows === "one" && at > 0) {
      state.page.miss("entry", row);
      continue;
    }
    const entry =
      table.rows === "one" ? state.target(row) : rowEntry(state, block, row, columns, table);
    if (entry === undefined) return;
    reach(entry, page.at(row));
    for (const [column, cell] of row.cells.entries()) {
      const head = block.header.cells[column];
      const field = columns[column];
      if (field && head && cell.end > cell.start) addCell(state, entry, field, head, cell);
    }
    if (entry.parts.length > 0 && table.rows === "many") page.draft.entries.push(entry);
  }
}

function rowEntry(
  { page, summary }: IxitState,
  block: Table,
  row: TableRow,
  columns: Columns,
  table: KnownTable,
): EntryDraft {
  const cell = row.cells[columns.findIndex((field) => field?.key === "id")];
  const id = cell && readId(page.text, cell);
  const head = page.at(id?.span ?? row.cells[0] ?? row);
  const place = { table, origin: "row" as const, source: page.source, block, head, marks: [] };
  return newEntry({ ...place, summary: summary !== undefined }, page.at(row));
}

function addCell(
  { page }: IxitState,
  entry: EntryDraft,
  field: KnownField,
  head: TableCell,
  cell: TableCell,
): void {
  const named = page.at(nameSpan(page.text, head));
  if (field.key !== "id") {
    const place = { head: named, value: page.at(cell) };
    addPart(entry, {
      key: field.key,
      ...place,
      data: cellText(page, cell),
      marks: [],
      origin: "table",
    });
    return;
  }
  const id = readId(page.text, cell);
  if (id) addPart(entry, { ...idPart(id, page.at(id.span)), head: named, origin: "table" });
}
