import type { Sheet } from "@bollard/document/workbook";
import { fieldOf } from "./column-head.js";
import { findColumns } from "./find-columns.js";
import type { ImportNotes } from "./import-notes.js";
import { closeGaps, type Draft } from "./place-value.js";
import { placeCell, readList, unclear } from "./read-list.js";
import type { SheetPart } from "./sheet-parts.js";

/** The heads over the fields of a part and what is said of them. */
export const fieldHeads = ["Field", "Value"] as const;

/**
 * Reads the fields of one part: below one another with what is said beside each, or as a table with one row.
 * @returns `undefined` where nothing names a field; then the sheet is to be kept as it is
 */
export function readFields(part: SheetPart, sheet: Sheet, notes: ImportNotes): Draft | undefined {
  const named = sheet.rows.filter((row) => labelIn(part, row) !== undefined).length;
  const columns = findColumns(part, sheet)?.fields.size ?? 0;
  if (columns > named) return readList(part, sheet, 0, notes)?.entries[0];
  if (named === 0) return undefined;
  const draft: Draft = {};
  for (const [row, texts] of sheet.rows.entries()) {
    if (isHead(texts)) continue;
    const label = labelIn(part, texts);
    for (const [column, text] of texts.entries()) {
      if (text.trim() === "" || column === label?.column) continue;
      const place = { row, column };
      const fault =
        label && column === label.value
          ? placeCell(draft, label.field, text, "unknown")
          : "It stands beside no field.";
      if (fault === undefined) {
        notes.placed += 1;
        continue;
      }
      notes.keep(sheet, place, text);
      if (label) notes.tell("import/value-unclear", sheet, place, unclear(text, fault));
    }
  }
  closeGaps(draft);
  return draft;
}

function labelIn(part: SheetPart, texts: readonly string[]) {
  const column = texts.findIndex((text) => text.trim() !== "");
  const value = texts.findIndex((text, at) => at > column && text.trim() !== "");
  if (column === -1 || value === -1 || isHead(texts)) return undefined;
  const field = fieldOf(part, texts[column] ?? "");
  return field && { column, value, field };
}

function isHead(texts: readonly string[]): boolean {
  const said = texts.filter((text) => text.trim() !== "");
  return said.length === 2 && fieldHeads.every((head, at) => said[at]?.trim() === head);
}
