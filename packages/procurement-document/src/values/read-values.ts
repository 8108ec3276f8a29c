import type { Block, Outline, Section, TableRow } from "@bollard/document";
import type { Placed, PlainStatement } from "../read/draft.js";
import type { Value } from "../value.js";
import { findValues } from "./find-values.js";

/** A row of a table with the cells above its columns. */
interface HeadedRow {
  readonly row: TableRow;
  readonly heads: readonly string[];
}

/** The values of statements, in their order; those of a row know the head of their column. */
export function readValues(
  statements: readonly Placed<PlainStatement>[],
  outline: Outline,
): readonly (readonly Value[])[] {
  const rows = new Map<number, HeadedRow>();
  if (statements.some(({ form }) => form === "row")) addRowsOf(outline.root, rows);
  return statements.map(({ text, form, span }) => {
    const values = findValues(text);
    const row = form === "row" && values.length > 0 ? rows.get(span.start) : undefined;
    return row ? withHeads(values, row) : values;
  });
}

function addRowsOf({ blocks, sections }: Section, rows: Map<number, HeadedRow>): void {
  addRows(blocks, rows);
  for (const section of sections) addRowsOf(section, rows);
}

function addRows(blocks: readonly Block[], rows: Map<number, HeadedRow>): void {
  for (const block of blocks) {
    if (block.kind === "list") for (const item of block.items) addRows(item.blocks, rows);
    if (block.kind !== "table") continue;
    const heads = block.header.cells.map(({ text }) => oneLine(text));
    for (const row of block.rows) rows.set(row.start, { row, heads });
  }
}

/** The values of a row, in the order of the text, with the heads above them. */
function withHeads(values: readonly Value[], row: HeadedRow): readonly Value[] {
  const columns = columnsOf(row);
  let next = 0;
  return values.map((value) => {
    while (next < columns.length && value.start >= (columns[next]?.end ?? 0)) next += 1;
    const head = columns[next]?.head;
    return head ? { ...value, head } : value;
  });
}

/** The text of a row is that of its cells with ` | ` between them, less the empty ones. */
function columnsOf({
  row,
  heads,
}: HeadedRow): readonly { end: number; head: string | undefined }[] {
  let start = 0;
  return row.cells.flatMap(({ text }, column) => {
    const cell = oneLine(text);
    if (cell === "") return [];
    const end = start + cell.length;
    start = end + " | ".length;
    return [{ end, head: heads[column] }];
  });
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
