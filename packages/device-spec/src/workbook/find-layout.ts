import type { KnownTable } from "../tables/known-tables.js";
import type { Cells } from "./cells.js";
import type { Header } from "./find-header.js";
import type { Label } from "./labels/find-labels.js";
import { type Block, findBlocks, labelsOf } from "./labels/flat-blocks.js";
import { findTableHeader } from "./table/table-columns.js";
import { turnCells } from "./table/turn.js";

/**
 * How a sheet lays out its table: heads over columns, labels one after the other, or the fields below one
 * another with a column an entry.
 */
export type Layout =
  | { readonly kind: "rows"; readonly header: Header }
  | { readonly kind: "labels"; readonly blocks: readonly Block[] }
  | {
      readonly kind: "columns";
      /** The header of the turned sheet. */
      readonly header: Header;
    };

/** Finds the layout of a table in its sheet; `undefined` when nothing in it names the fields. */
export function findLayout(table: KnownTable, cells: Cells): Layout | undefined {
  const header = findTableHeader(cells, table);
  const labels = labelsOf(table, cells);
  if (header && !isFlat(header, labels)) return { kind: "rows", header };
  const turned = turnCells(cells);
  const heads = turned && findTableHeader(turned, table);
  // Some of the names below one another may have a colon.
  const named = heads ? heads.columns.size - heads.guessed.length : 0;
  if (heads && named > labels.length) return { kind: "columns", header: heads };
  return labels.length > 0 ? { kind: "labels", blocks: findBlocks(table, cells) } : undefined;
}

/** Labels may stand beside each other as well, but the first of a sheet stands alone in its row. */
function isFlat({ row, columns }: Header, labels: readonly Label[]): boolean {
  const here = labels.filter((label) => label.row === row).map(({ column }) => column);
  if (![...columns.values()].every((column) => here.includes(column))) return false;
  return labels.filter((label) => label.row === labels[0]?.row).length === 1;
}
