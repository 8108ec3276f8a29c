import { isPlainObject } from "@bollard/document";
import { toPointer } from "@bollard/model";
import type { KnownTable } from "../../tables/known-tables.js";

/** An entry of a table as plain data. */
export type Entry = Readonly<Record<string, unknown>>;

/** The entries that the data holds for a table; a table with one value a field has at most one. */
export function entriesOf({ key }: KnownTable, ixit: unknown): readonly Entry[] {
  const value = isPlainObject(ixit) ? ixit[key] : undefined;
  const entries = Array.isArray(value)
    ? value.filter(isPlainObject)
    : [value].filter(isPlainObject);
  return entries.filter((entry) => Object.keys(entry).length > 0);
}

/** The entries as a table holds them; nothing where there are none. */
export function tableValue({ rows }: KnownTable, entries: readonly Entry[]): unknown {
  if (entries.length === 0) return undefined;
  return rows === "many" ? entries : entries[0];
}

/** The pointer of an entry. */
export function entryPointer({ key, rows }: KnownTable, at: number): string {
  return toPointer(rows === "many" ? ["ixit", key, at] : ["ixit", key]);
}
