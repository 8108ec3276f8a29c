import type { Edition } from "@bollard/etsi-ts-103-701";
import type { KnownField, KnownTable } from "../../tables/known-tables.js";
import { fieldNamed } from "../../tables/table-named.js";
import type { Cells } from "../cells.js";
import { findHeader, type Header } from "../find-header.js";

/** Finds the header of a sheet with a row an entry: a row with two heads that are surely fields of the table. */
export function findTableHeader(cells: Cells, table: KnownTable): Header | undefined {
  return findHeader(
    cells,
    (text) => {
      const named = fieldNamed(table.key, text);
      return named && { key: named.field.key, sure: named.likeness !== "near" };
    },
    (keys) => keys.size >= 2,
  );
}

/** The field of a table by its key. A key that no edition knows is taken as a field of prose. */
export function fieldOf(table: KnownTable, key: string): KnownField {
  const known = table.fields.find((field) => field.key === key);
  return known ?? { key, name: key, editions: [], value: { kind: "text" }, facets: [] };
}

/** The keys of the fields that a fresh sheet has: those of the edition, then others that the entries hold. */
export function freshFields(
  table: KnownTable,
  entries: readonly Readonly<Record<string, unknown>>[],
  edition: Edition,
): readonly string[] {
  const own = table.fields.filter(({ editions }) => editions.includes(edition));
  // A table of the other edition is written as that has it.
  const fields = own.length > 0 ? own : table.fields;
  return [
    ...new Set([
      ...fields.map(({ key }) => key),
      ...entries.flatMap((entry) => Object.keys(entry)),
    ]),
  ];
}
