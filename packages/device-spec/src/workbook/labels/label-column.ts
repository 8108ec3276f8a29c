import type { KnownTable } from "../../tables/known-tables.js";
import { fieldNamed } from "../../tables/table-named.js";
import { type Cells, placeOf } from "../cells.js";

/**
 * Finds the column in which the names of fields stand below one another without a colon, entry after
 * entry: some name stands there again.
 */
export function stackedColumn(table: KnownTable, cells: Cells): number | undefined {
  const seen = new Map<number, Set<string>>();
  const again = new Set<number>();
  for (const [key, text] of cells) {
    const name = bareName(table, text);
    if (name === undefined) continue;
    const { column } = placeOf(key);
    const names = seen.get(column) ?? new Set();
    if (names.has(name)) again.add(column);
    seen.set(column, names.add(name));
  }
  const stacked = [...again].filter((column) => (seen.get(column)?.size ?? 0) >= 2);
  return stacked.sort((a, b) => a - b)[0];
}

/** The key of the field that a text without a colon surely names. */
export function bareName(table: KnownTable, text: string): string | undefined {
  if (text.length > 120 || /[:\uff1a]\s*$/.test(text)) return undefined;
  const named = fieldNamed(table.key, text);
  return named && named.likeness !== "near" ? named.field.key : undefined;
}
