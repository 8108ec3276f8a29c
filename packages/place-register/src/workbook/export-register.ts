import { isPlainObject } from "@bollard/document";
import { type Sheet, writeWorkbook } from "@bollard/document/workbook";
import type { Segment } from "@bollard/model";
import { memberSchema, type Schema } from "@bollard/shape";
import { hasColumns, writeCell } from "./cell-value.js";
import { headOf } from "./column-head.js";
import { objectOf } from "./field.js";
import { orderPaths } from "./order-paths.js";
import { fieldHeads } from "./read-fields.js";
import { registerPart, type SheetPart, sheetParts } from "./sheet-parts.js";

/**
 * Writes a place register as an Excel workbook: a sheet a list, a row an entry, a column a field. The same data
 * gives the same bytes, and importing them gives the same register. What does not fit the schema is written as
 * well as it can be.
 */
export function exportRegister(data: unknown): Promise<Uint8Array> {
  return writeWorkbook({ sheets: registerSheets(data) });
}

/** The sheets of a register. */
export function registerSheets(data: unknown): readonly Sheet[] {
  if (!isPlainObject(data)) return [];
  const written = new Set(["bollard"]);
  const sheets = sheetParts.flatMap((part) => {
    const value = data[part.key];
    if (!hasSheet(part, value)) return [];
    written.add(part.key);
    return [part.isList ? listSheet(part, value as readonly unknown[]) : fieldSheet(part, value)];
  });
  const rest = Object.entries(data).filter(([key]) => !written.has(key));
  if (rest.length === 0) return sheets;
  return [...sheets, fieldSheet(registerPart, Object.fromEntries(rest))];
}

function hasSheet({ isList }: SheetPart, value: unknown): boolean {
  if (isList) return Array.isArray(value) && value.length > 0;
  return isPlainObject(value) && Object.keys(value).length > 0;
}

/** A value with its place in an entry. */
type Leaf = readonly [path: readonly Segment[], text: string];

function listSheet(part: SheetPart, entries: readonly unknown[]): Sheet {
  const rows = entries.map((entry) => leavesOf(part.schema, entry, []));
  const paths = orderPaths(
    part.schema,
    rows.flatMap((leaves) => leaves.map(([path]) => path)),
  );
  const columns = new Map(paths.map((path, column) => [JSON.stringify(path), column]));
  // Without this column, entries would get ids that they have not.
  const heads = paths.map((path) => headOf(part, path));
  const needsIds = part.schema.properties?.["id"] !== undefined && !columns.has('["id"]');
  return {
    name: part.title,
    rows: [
      needsIds ? [...heads, headOf(part, ["id"])] : heads,
      ...rows.map((leaves) => rowOf(leaves, columns)),
    ],
    merges: [],
    header: 0,
  };
}

function rowOf(leaves: readonly Leaf[], columns: ReadonlyMap<string, number>): readonly string[] {
  const row: string[] = [];
  for (const [path, text] of leaves) {
    const column = columns.get(JSON.stringify(path)) ?? 0;
    while (row.length < column) row.push("");
    row[column] = text;
  }
  return row;
}

function fieldSheet(part: SheetPart, value: unknown): Sheet {
  const leaves = leavesOf(part.schema, value, []);
  const texts = new Map(leaves.map(([path, text]) => [JSON.stringify(path), text]));
  const paths = orderPaths(
    part.schema,
    leaves.map(([path]) => path),
  );
  const rows = paths.map((path) => [headOf(part, path), texts.get(JSON.stringify(path)) ?? ""]);
  return { name: part.title, rows: [[...fieldHeads], ...rows], merges: [], header: 0 };
}

/** What gets a column of its own in an entry. */
function leavesOf(schema: Schema, value: unknown, path: readonly Segment[]): readonly Leaf[] {
  if (value === undefined || value === null) return [];
  if (!hasColumns(schema, value)) return [[path, writeCell(schema, value)]];
  if (Array.isArray(value)) {
    return value.flatMap((member, at) => leavesOf(schema.items ?? {}, member, [...path, at]));
  }
  const own = objectOf(schema) ?? {};
  return Object.entries(value).flatMap(([key, member]) =>
    leavesOf(memberSchema(own, key) ?? {}, member, [...path, key]),
  );
}
