import { rangeName, type Sheet } from "@bollard/document/workbook";
import { toPointer } from "@bollard/model";
import { readCell } from "./cell-value.js";
import { type DayOrder, orderOf } from "./day-value.js";
import type { Field } from "./field.js";
import { type Columns, findColumns } from "./find-columns.js";
import type { ImportNotes } from "./import-notes.js";
import { closeGaps, type Draft, placeValue } from "./place-value.js";
import type { SheetPart } from "./sheet-parts.js";

/** The entries of a sheet. */
export interface ReadList {
  readonly entries: readonly Draft[];
  /** Whether a column holds their ids. */
  readonly hasIds: boolean;
}

/**
 * Reads a table with a row an entry.
 * @param first how many entries of the list other sheets gave
 * @returns `undefined` where no row names the fields; then the sheet is to be kept as it is
 */
export function readList(
  part: SheetPart,
  sheet: Sheet,
  first: number,
  notes: ImportNotes,
): ReadList | undefined {
  const columns = findColumns(part, sheet);
  if (columns === undefined) return undefined;
  keepTitles(sheet, columns, notes);
  tellUnknown(part, sheet, columns, notes);
  tellMerges(sheet, columns, notes);
  const orders = ordersOf(sheet, columns);
  const entries: Draft[] = [];
  for (let row = columns.row + 1; row < sheet.rows.length; row++) {
    if ((sheet.rows[row] ?? []).every((text) => text.trim() === "")) continue;
    if (keptAsTotal(sheet, row, notes)) continue;
    const under = toPointer([part.key, first + entries.length]);
    entries.push(readRow(sheet, row, { columns, orders, under }, notes));
  }
  const hasIds = [...columns.fields.values()].some(isId);
  return { entries, hasIds };
}

/** What a row begins with that adds up the rows above it. */
const total = /^(?:grand |sub-?)?totals?(?: (?:of|for|number)\b.*)?:?$|^sum:?$/i;

/** Keeps a row that adds up others as it is: a word for it and numbers, and nothing else. */
function keptAsTotal(sheet: Sheet, row: number, notes: ImportNotes): boolean {
  const cells = [...(sheet.rows[row] ?? []).entries()].filter(([, text]) => text.trim() !== "");
  const [first, ...others] = cells;
  if (first === undefined || !total.test(first[1].trim().slice(0, 80))) return false;
  const isNumber = ([, text]: readonly [number, string]) => /^[\d\s.,%£$€+-]*$/.test(text.trim());
  if (!others.every(isNumber)) return false;
  for (const [column, text] of cells) notes.keep(sheet, { row, column }, text);
  notes.tell(
    "import/total-row",
    sheet,
    { row, column: first[0] },
    {
      what: "This row adds up others, so that it is taken for no entry. It is kept under imported.",
      todo: "Nothing, if that is so; else give the row a name that does not begin with “Total”.",
    },
  );
  return true;
}

interface RowPlace {
  readonly columns: Columns;
  readonly orders: ReadonlyMap<number, DayOrder>;
  readonly under: string;
}

function readRow(
  sheet: Sheet,
  row: number,
  { columns, orders, under }: RowPlace,
  notes: ImportNotes,
): Draft {
  const entry: Draft = {};
  for (const [column, text] of (sheet.rows[row] ?? []).entries()) {
    if (text.trim() === "") continue;
    const place = { row, column };
    const field = columns.fields.get(column);
    const fault = field && placeCell(entry, field, text, orders.get(column) ?? "unknown");
    if (field && fault === undefined) {
      notes.placed += 1;
      notes.saw(entry, field.path, sheet, place);
      continue;
    }
    notes.keep(sheet, place, text, under);
    if (fault !== undefined) notes.tell("import/value-unclear", sheet, place, unclear(text, fault));
  }
  closeGaps(entry);
  return entry;
}

/** Puts the text of a cell where its field is; says why not where it does not. */
export function placeCell(
  entry: Draft,
  field: Field,
  text: string,
  order: DayOrder,
): string | undefined {
  const { path, schema } = field;
  // An id that does not fit is made to fit when all of them are known.
  if (isId(field)) return placeValue(entry, path, text.trim()) ? undefined : saidTwice;
  const read = readCell(schema, text, order);
  if (read.fault !== undefined) return read.fault;
  return placeValue(entry, path, read.value) ? undefined : saidTwice;
}

function isId({ path }: Field): boolean {
  return path.length === 1 && path[0] === "id";
}

const saidTwice = "Another column says it already.";

/** What to tell of a cell that does not say what its field may hold. */
export function unclear(text: string, fault: string) {
  const shown = text.trim().replaceAll(/\s+/g, " ");
  return {
    what: `“${shown.length > 60 ? `${shown.slice(0, 59)}…` : shown}” has no place here. ${fault}`,
    todo: "Correct the cell, or write the value into the register; the text is kept under imported.",
  };
}

/** What stands above the heads, less the heads that belong to the ones below. */
function keepTitles(sheet: Sheet, { row, used }: Columns, notes: ImportNotes): void {
  for (let at = 0; at < row; at++) {
    for (const [column, text] of (sheet.rows[at] ?? []).entries()) {
      if (!used.has(`${at},${column}`)) notes.keep(sheet, { row: at, column }, text);
    }
  }
}

function tellUnknown(part: SheetPart, sheet: Sheet, columns: Columns, notes: ImportNotes): void {
  const { row, fields, heads } = columns;
  for (const [column, head] of heads) {
    if (fields.has(column)) continue;
    const place = { row, column };
    const own = sheet.rows[row]?.[column] ?? "";
    const count = sheet.rows
      .slice(row + 1)
      .filter((texts) => (texts[column] ?? "").trim() !== "").length;
    // A head that is merged over several columns is told for those that hold something.
    if (own.trim() === "" && count === 0) continue;
    notes.keep(sheet, place, own);
    const cells = count === 1 ? "1 cell is" : `${count} cells are`;
    notes.tell("import/column-unknown", sheet, place, {
      what: `“${head}” names no field of ${part.title.toLowerCase()}, or one that another column has. Its ${cells} kept under imported.`,
      todo: "Name the column as the schema does, in words or exactly, such as “Support ends”.",
    });
  }
}

function tellMerges(sheet: Sheet, { row }: Columns, notes: ImportNotes): void {
  const inside = sheet.merges.filter(({ top, left }) => {
    return top > row && (sheet.rows[top]?.[left] ?? "").trim() !== "";
  });
  const [first] = inside;
  if (first === undefined) return;
  const more = inside.length > 1 ? ` and ${inside.length - 1} more` : "";
  notes.tell(
    "import/merged-cells",
    sheet,
    { row: first.top, column: first.left },
    {
      what: `Cells of the table are merged (${rangeName(first)}${more}). Their text counts for the first of them only.`,
      todo: "Undo the merging and write the text into every cell that it is meant for.",
    },
  );
}

/** How days are written in the columns that hold them. */
function ordersOf(sheet: Sheet, { row, fields }: Columns): ReadonlyMap<number, DayOrder> {
  const orders = new Map<number, DayOrder>();
  for (const [column, { schema }] of fields) {
    if (schema.format !== "date") continue;
    const texts = sheet.rows.slice(row + 1).map((cells) => cells[column] ?? "");
    orders.set(column, orderOf(texts));
  }
  return orders;
}
