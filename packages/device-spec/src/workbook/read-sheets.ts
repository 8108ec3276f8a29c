import type { Sheet } from "@bollard/document/workbook";
import { type Cells, cellsOf, isBlank } from "./cells.js";
import { findLayout } from "./find-layout.js";
import { findIcsHeader } from "./ics/ics-columns.js";
import { readIcsSheet } from "./ics/read-ics-sheet.js";
import { readProductSheet } from "./labels/product-sheet.js";
import { readFlatSheet } from "./labels/read-flat-sheet.js";
import { notUnderstood, type SheetReading } from "./sheet-data.js";
import { kindsOf, type SheetKind } from "./sheet-kind.js";
import { readTableSheet } from "./table/read-table-sheet.js";
import { turnCells, turnReading } from "./table/turn.js";

/** A sheet with what was read from it. */
export interface ReadSheet {
  readonly sheet: Sheet;
  readonly cells: Cells;
  readonly kind: SheetKind;
  readonly reading: SheetReading;
}

/** Reads every sheet as what its name says. */
export function readSheets(sheets: readonly Sheet[]): readonly ReadSheet[] {
  const kinds = kindsOf(sheets.map(({ name }) => name));
  return sheets.map((sheet, at) => {
    const kind = kinds[at] ?? { is: "other" };
    const cells = cellsOf(sheet);
    return { sheet, cells, kind, reading: readKnownSheet(kind, cells) };
  });
}

function readKnownSheet(kind: SheetKind, cells: Cells): SheetReading {
  if ([...cells.values()].every(isBlank)) return { ...notUnderstood(), understood: true };
  if (kind.is === "product") return readProductSheet(cells);
  if (kind.is === "ics") {
    const header = findIcsHeader(cells);
    return header ? readIcsSheet(header, cells) : notUnderstood();
  }
  if (kind.is !== "table") return notUnderstood();
  const layout = findLayout(kind.table, cells);
  if (!layout) return notUnderstood();
  if (layout.kind === "rows") return readTableSheet(kind.table, layout.header, cells, "row");
  if (layout.kind === "labels") return readFlatSheet(kind.table, layout.blocks, cells);
  const turned = turnCells(cells) ?? cells;
  return turnReading(readTableSheet(kind.table, layout.header, turned, "column"));
}
