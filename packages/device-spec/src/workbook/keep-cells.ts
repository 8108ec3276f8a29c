import { cellName, rangeName } from "@bollard/document/workbook";
import { cellKey, placeOf } from "./cells.js";
import type { ImportedItem } from "./frame.js";
import type { ReadSheet } from "./read-sheets.js";

/**
 * The imported texts of a sheet, in the order of reading: every cell that the data does not hold, every one
 * whose spelling the data does not give back, and those that hold a place or the merged cells.
 */
export function keepCells({ sheet, cells, reading }: ReadSheet): readonly ImportedItem[] {
  const merges = new Map(sheet.merges.map((merge) => [cellKey(merge.top, merge.left), merge]));
  const keys = [...new Set([...cells.keys(), ...merges.keys()])].sort((a, b) => a - b);
  return keys.flatMap((key) => {
    const merge = merges.get(key);
    const text = cells.get(key) ?? "";
    const instead = reading.placed.get(key);
    const held = reading.anchors.get(key);
    if (instead === text && !merge && held === undefined) return [];
    const under = held ?? reading.under.get(key);
    const place = merge ? rangeName(merge) : cellName(placeOf(key));
    return [
      {
        from: `${sheet.name}!${place}`,
        ...(under !== undefined && { under }),
        text,
        ...(instead !== undefined && { instead }),
      },
    ];
  });
}
