import type { Table, TableCell } from "@bollard/document";
import type { KnownField, KnownTable } from "../tables/known-tables.js";
import { cellText } from "./cell-text.js";
import { addPart, type EntryDraft, reach } from "./draft.js";
import { type EntryId, firstId, readId } from "./entry-id.js";
import type { IxitState } from "./ixit-state.js";
import { nameSpan } from "./label.js";

interface Row {
  readonly field: KnownField | undefined;
  readonly head: TableCell;
  readonly cells: readonly TableCell[];
}

/**
 * Reads a table that has a row a field: beside the names of the fields one column of values, or a column an
 * entry.
 * @returns whether it is such a table
 */
export function readRecords(state: IxitState, block: Table, table: KnownTable): boolean {
  const all = [block.header, ...block.rows].flatMap(
    ({ cells: [head, ...cells] }): readonly Row[] =>
      head ? [{ field: state.page.names.field(table, head.text), head, cells }] : [],
  );
  const known = all.filter(({ field }) => field && field.key !== "id").length;
  const named = all.filter(({ head }) => head.text !== "").length;
  const enough = state.entry || table.rows === "one" || idsOf(all).length > 0 ? 1 : 2;
  if (known < enough || known * 2 < named - 1) return false;
  if (table.rows === "many" && state.summary !== undefined) return true;
  const columns = valueColumns(all, table, state.entry);
  for (const column of columns) {
    const entry = table.rows === "one" ? state.target(block) : entryOf(state, block, all, column);
    if (entry) readColumn(state, entry, all, column);
    if (columns.length > 1) state.closeEntry();
  }
  markHeader(state, block);
  for (const { field, head } of all.slice(1)) {
    if (!field && head.text !== "") state.page.miss("field", head);
  }
  return true;
}

/** `Field | Value` above the rows is structure. */
function markHeader({ page }: IxitState, { header }: Table): void {
  for (const cell of header.cells.slice(0, 2)) {
    const general =
      /^(?:ixit )?(?:field|attribute|item|property|name|value|content|declaration|answer|entry)s?$/i;
    if (general.test(cell.text)) page.draft.marks.push(page.at(cell));
  }
}

/** The columns that hold values: all of them where each has an id, else the first. */
function valueColumns(
  rows: readonly Row[],
  table: KnownTable,
  entry: EntryDraft | undefined,
): readonly number[] {
  if (table.rows === "one") return [0];
  const ids = idsOf(rows);
  const columns = ids.flatMap((cell, at) => (cell && cell.text !== "" ? [at] : []));
  return columns.length === 0 || (entry && columns.length < 2) ? [columns[0] ?? 0] : columns;
}

/** The cells with the ids of the entries: of the row of the id, or of a header that names no field. */
function idsOf(rows: readonly Row[]): readonly TableCell[] {
  const row = rows.find(({ field }) => field?.key === "id");
  if (row) return row.cells;
  const [header] = rows;
  if (header === undefined || header.field) return [];
  return header.cells.every(({ text }) => firstId(text) !== undefined) ? header.cells : [];
}

/** The entry of a column: the one that is open, unless the column has another id. */
function entryOf(
  state: IxitState,
  block: Table,
  rows: readonly Row[],
  column: number,
): EntryDraft | undefined {
  const { page, entry, table } = state;
  const cell = idsOf(rows)[column];
  const id = cell && readId(page.text, cell);
  const label = rows.find(({ field }) => field?.key === "id")?.head;
  if (label) page.draft.marks.push(page.at(label));
  if (entry && (id === undefined || hasId(entry, id))) {
    if (id) page.draft.marks.push(page.at(id.span));
  } else if (entry && id && state.titled) {
    state.renameEntry(entry, id, id.span);
  } else if (table) {
    state.openEntry(table, id, id?.span ?? block, entry ? state.entryLevel : state.tableLevel);
  }
  return state.entry;
}

function hasId({ parts }: EntryDraft, { id }: EntryId): boolean {
  return parts[0]?.key === "id" && parts[0].data === id;
}

function readColumn(
  state: IxitState,
  entry: EntryDraft,
  rows: readonly Row[],
  column: number,
): void {
  const { page } = state;
  state.titled = false;
  for (const { field, head, cells } of rows) {
    const cell = cells[column];
    if (!field || field.key === "id" || !cell || cell.end === cell.start) continue;
    const value = page.at(cell);
    reach(entry, value);
    const named = page.at(nameSpan(page.text, head));
    const place = { head: named, value, data: cellText(page, cell) };
    addPart(entry, { key: field.key, ...place, marks: [], origin: "table" });
  }
}
