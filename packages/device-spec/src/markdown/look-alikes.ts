import { plainText, type Span, type Table } from "@bollard/document";
import type { KnownTable } from "../tables/known-tables.js";
import { firstId } from "./entry-id.js";
import type { IxitState } from "./ixit-state.js";
import { tableOfId } from "./known-names.js";

// What stands in an IXIT table in a layout that nobody reads must not pass in silence.

/** The id of an entry of the table with which a text begins. */
export function ownId(table: KnownTable | undefined, plain: string): string | undefined {
  const id = firstId(plain);
  return id !== undefined && table !== undefined && tableOfId(id) === table ? id : undefined;
}

/** Notes a line that looks like an entry, or like a field of one, and has no place. */
export function missLookAlike(state: IxitState, line: Span): void {
  const { page, table } = state;
  if (table === undefined) return;
  const plain = plainText(page.cut({ ...line, end: Math.min(line.end, line.start + 200) }));
  const [name = "", value] = plain.split(":", 2);
  if (ownId(table, plain) !== undefined) page.miss("entry", line);
  else if (value !== undefined || table.rows === "one") missField(state, table, name, line);
}

/** Notes the cells of a table without a place that look like entries or fields. */
export function missTable(state: IxitState, { header, rows }: Table): void {
  for (const { cells } of [header, ...rows]) {
    const [first] = cells;
    if (first && ownId(state.table, first.text) !== undefined) state.page.miss("entry", first);
    else if (first && state.table) missField(state, state.table, first.text, first);
  }
}

/** Notes what looks like an entry or field between the tags of HTML, which is not read. */
export function missHtml(state: IxitState, block: Span): void {
  const { page, table } = state;
  if (table === undefined) return;
  let start = block.start;
  for (const piece of page.cut(block).split(/[<>\r\n]/)) {
    const name = piece.trim();
    const place = { start: start + piece.indexOf(name), end: start + piece.trimEnd().length };
    if (ownId(table, name) !== undefined) page.miss("entry", place);
    else missField(state, table, name, place);
    start += piece.length + 1;
  }
}

function missField({ page }: IxitState, table: KnownTable, name: string, place: Span): void {
  const field = page.names.field(table, name);
  if (field && field.key !== "id") page.miss("field", place);
}
