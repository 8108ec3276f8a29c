import { isPlainObject } from "@bollard/document";
import { edition as standardEdition } from "@bollard/etsi-en-303-645";
import { assessedEdition, type Edition, icsColumns } from "@bollard/etsi-ts-103-701";
import { type Cells, cellKey, heightOf, rowsOf } from "../cells.js";
import type { Header } from "../find-header.js";
import type { FrameSheet } from "../frame.js";
import { freeColumns, freeRow } from "../free-places.js";
import type { WrittenSheet } from "../sheet-data.js";
import { hasMarks, type IcsColumnKey, readReference } from "./ics-columns.js";
import { mark } from "./support-text.js";

/** Writes the ICS: into the rows of the provisions that it has, and into new ones. */
export function writeIcsSheet(
  ics: unknown,
  frame: FrameSheet,
  header: Header | undefined,
  edition: Edition,
): WrittenSheet {
  const answers = isPlainObject(ics) ? ics : {};
  const cells = new Map<number, string>();
  const row = header?.row ?? freeRow(frame.cells);
  const head = columnsFor(header, row, frame.cells, cells);
  const rows = header ? rowsByReference(frame.cells, header) : new Map<string, number>();
  let next = header ? Math.max(heightOf(frame.cells), row + 1) : row + 1;
  const ids = header ? Object.keys(answers) : freshIds(answers, edition);
  for (const id of ids) {
    const place = rows.get(id) ?? next++;
    if (!rows.has(id)) cells.set(cellKey(place, head("reference")), id);
    for (const [key, text] of textsOf(answers[id], head.marks)) {
      if (text !== "") cells.set(cellKey(place, head(key)), text);
    }
  }
  return { cells, header: row };
}

/** Gives each head its column, a new one where it has none. */
interface Columns {
  (key: IcsColumnKey): number;
  /** True when each support has a column to be marked. */
  readonly marks: boolean;
}

const names: Readonly<Record<string, string>> = Object.fromEntries(
  icsColumns.map(({ name }) => [name.toLowerCase(), name]),
);

function columnsFor(
  header: Header | undefined,
  row: number,
  frame: Cells,
  cells: Map<number, string>,
): Columns {
  const columns = new Map(header?.columns);
  const free = freeColumns(header ? frame : new Map(), columns.values());
  const head = (key: IcsColumnKey): number => {
    const column = columns.get(key) ?? free();
    if (!columns.has(key)) cells.set(cellKey(row, column), names[key] ?? key);
    columns.set(key, column);
    return column;
  };
  if (!header) for (const { name } of icsColumns) head(name.toLowerCase() as IcsColumnKey);
  return Object.assign(head, { marks: hasMarks(columns) });
}

function textsOf(answer: unknown, marks: boolean): readonly (readonly [IcsColumnKey, string])[] {
  if (!isPlainObject(answer)) return [];
  const { status, support, detail } = answer;
  const known = support === "Y" || support === "N" || support === "N/A";
  return [
    ["status", textOf(status)],
    marks && known ? [support, mark] : ["support", textOf(support)],
    ["detail", textOf(detail)],
  ];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function rowsByReference(
  frame: Cells,
  { row: headerRow, columns }: Header,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [row, texts] of rowsOf(frame)) {
    if (row <= headerRow) continue;
    const id = readReference(texts.get(columns.get("reference") ?? 0) ?? "");
    if (id !== undefined && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

/** The provisions of the edition in their order, and then what else is answered. */
function freshIds(answers: Readonly<Record<string, unknown>>, edition: Edition): readonly string[] {
  const provisions: readonly { readonly id: string }[] = standardEdition(
    assessedEdition[edition],
  ).items;
  return [...new Set([...provisions.map(({ id }) => id), ...Object.keys(answers)])];
}
