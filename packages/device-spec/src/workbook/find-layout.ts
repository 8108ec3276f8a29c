import type { KnownTable } from "../tables/known-tables.js";
import { type Cells, placeOf, textAt } from "./cells.js";
import type { Header } from "./find-header.js";
import { type Block, findBlocks, isLabel } from "./labels/flat-blocks.js";
import { findTableHeader } from "./table/table-columns.js";

/** How a sheet lays out its table: heads over columns, or labels one after the other. */
export type Layout =
  | { readonly header: Header; readonly blocks?: never }
  | { readonly blocks: readonly Block[]; readonly header?: never };

/** Finds the layout of a table in its sheet; `undefined` when nothing in it names the fields. */
export function findLayout(table: KnownTable, cells: Cells): Layout | undefined {
  const header = findTableHeader(cells, table);
  if (header && !isFlat(table, header, cells)) return { header };
  const blocks = findBlocks(table, cells);
  return blocks.length > 0 ? { blocks } : undefined;
}

/** Labels may stand beside each other as well, but the first of a sheet stands alone in its row. */
function isFlat(table: KnownTable, { row, columns }: Header, cells: Cells): boolean {
  const heads = [...columns.values()].map((column) => textAt(cells, row, column));
  if (!heads.every((text) => isLabel(table, text))) return false;
  const rows = [...cells]
    .filter(([, text]) => isLabel(table, text))
    .map(([key]) => placeOf(key).row);
  const first = Math.min(...rows.slice(0, 10_000));
  return rows.filter((one) => one === first).length === 1;
}
