import { isPlainObject } from "@bollard/document";
import type { Edition } from "@bollard/etsi-ts-103-701";
import type { KnownTable } from "../tables/known-tables.js";
import { findLayout } from "./find-layout.js";
import type { FrameSheet } from "./frame.js";
import { findIcsHeader } from "./ics/ics-columns.js";
import { writeIcsSheet } from "./ics/write-ics-sheet.js";
import { productFacts } from "./labels/product-labels.js";
import { writeProductSheet } from "./labels/product-sheet.js";
import { writeFlatSheet } from "./labels/write-flat-sheet.js";
import type { WrittenSheet } from "./sheet-data.js";
import type { SheetKind } from "./sheet-kind.js";
import { entriesOf } from "./table/entries.js";
import { turnFrame, turnWritten } from "./table/turn.js";
import { writeTableSheet } from "./table/write-table-sheet.js";

/** The parts of a specification that sheets hold. */
export interface Parts {
  readonly product?: unknown;
  readonly ics?: unknown;
  readonly ixit?: unknown;
}

/** Says whether the data has anything for a sheet. */
export function hasData(kind: SheetKind, { product, ics, ixit }: Parts): boolean {
  if (kind.is === "table") return entriesOf(kind.table, ixit).length > 0;
  if (kind.is === "ics") return isPlainObject(ics) && Object.keys(ics).length > 0;
  if (kind.is !== "product" || !isPlainObject(product)) return false;
  return productFacts.some(({ key }) => typeof product[key] === "string" && product[key] !== "");
}

/** Writes the cells of a sheet from the data into its frame. */
export function writeKnownSheet(
  kind: SheetKind,
  parts: Parts,
  frame: FrameSheet,
  edition: Edition,
): WrittenSheet {
  if (kind.is === "product") return writeProductSheet(parts.product, frame);
  if (kind.is === "ics")
    return writeIcsSheet(parts.ics, frame, findIcsHeader(frame.cells), edition);
  if (kind.is === "table") return writeTable(kind.table, parts.ixit, frame, edition);
  return { cells: new Map() };
}

function writeTable(
  table: KnownTable,
  ixit: unknown,
  frame: FrameSheet,
  edition: Edition,
): WrittenSheet {
  const entries = entriesOf(table, ixit);
  const layout = findLayout(table, frame.cells);
  if (layout?.kind === "labels") return writeFlatSheet(table, entries, frame, layout.blocks);
  if (layout?.kind !== "columns") {
    return writeTableSheet(table, entries, frame, layout?.header, edition);
  }
  const turned = turnFrame(frame);
  return turnWritten(writeTableSheet(table, entries, turned, layout.header, edition));
}
