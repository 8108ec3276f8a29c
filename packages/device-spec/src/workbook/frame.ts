import { isPlainObject } from "@bollard/document";
import {
  type CellPlace,
  type Merge,
  parseCellName,
  parseRangeName,
} from "@bollard/document/workbook";
import { cellKey } from "./cells.js";

/** One imported text that stood in a cell. */
export interface CellItem extends CellPlace {
  readonly text: string;
  /** What this project itself would write there, where it would write anything. */
  readonly instead?: string;
  /** The part of the specification beside which it stood. */
  readonly under?: string;
}

/**
 * What is known of a sheet beside the data: the cells that are no data, in whose frame the data stands, and
 * those whose spelling or place differs from what would be written.
 */
export interface FrameSheet {
  readonly name: string;
  readonly items: readonly CellItem[];
  /** The cells that are no data, by `cellKey`. */
  readonly cells: ReadonlyMap<number, string>;
  /** The first cell that stands beside a part of the specification, by the pointer of the part. */
  readonly anchors: ReadonlyMap<string, CellPlace>;
  readonly merges: readonly Merge[];
}

/** The frame of a workbook: its sheets in their order. */
export interface Frame {
  /** True when the order of the sheets is recorded. */
  readonly ordered: boolean;
  readonly sheets: readonly FrameSheet[];
}

/** An imported text as a device specification holds it. */
export interface ImportedItem {
  readonly from: string;
  readonly under?: string;
  readonly text: string;
  readonly instead?: string;
}

/** A frame sheet that knows nothing. */
export function emptyFrame(name: string): FrameSheet {
  return makeFrameSheet(name, [], []);
}

/** Makes the frame of a sheet from its items and merged cells. */
export function makeFrameSheet(
  name: string,
  items: readonly CellItem[],
  merges: readonly Merge[],
): FrameSheet {
  const cells = new Map<number, string>();
  const anchors = new Map<string, CellPlace>();
  for (const item of items) {
    const key = cellKey(item.row, item.column);
    if (item.under !== undefined && !anchors.has(item.under)) anchors.set(item.under, item);
    if (item.instead !== undefined || item.text === "") continue;
    cells.set(key, item.text);
  }
  return { name, items, cells, anchors, merges };
}

/** What separates the names of sheets in the item that holds their order; no name may contain it. */
const between = "/";

/** The item that holds which sheets a workbook has, in their order. */
export function orderItem(file: string, names: readonly string[]): ImportedItem {
  return { from: `${file.replaceAll("!", "")}!`, text: names.join(between) };
}

/** Reads the frame that the imported texts of a specification make. What did not stand in a cell is ignored. */
export function readFrame(imported: unknown): Frame {
  const items = Array.isArray(imported) ? imported.filter(isItem) : [];
  const order = items.find(({ from }) => from.endsWith("!"));
  const names = order ? order.text.split(between).filter((name) => name !== "") : [];
  const sheets = new Map<string, { items: CellItem[]; merges: Merge[] }>();
  for (const name of names) sheets.set(name, { items: [], merges: [] });
  for (const item of items) {
    const place = parseFrom(item.from, names);
    if (!place) continue;
    const sheet = sheets.get(place.sheet) ?? { items: [], merges: [] };
    sheets.set(place.sheet, sheet);
    sheet.items.push({ ...itemOf(item), row: place.top, column: place.left });
    if (place.top !== place.bottom || place.left !== place.right) sheet.merges.push(mergeOf(place));
  }
  return {
    ordered: order !== undefined,
    sheets: [...sheets].map(([name, sheet]) => makeFrameSheet(name, sheet.items, sheet.merges)),
  };
}

function isItem(item: unknown): item is ImportedItem {
  return (
    isPlainObject(item) && typeof item["from"] === "string" && typeof item["text"] === "string"
  );
}

function itemOf({ text, instead, under }: ImportedItem): Omit<CellItem, "row" | "column"> {
  return {
    text,
    ...(typeof instead === "string" && { instead }),
    ...(typeof under === "string" && { under }),
  };
}

function mergeOf({ top, left, bottom, right }: Merge): Merge {
  return { top, left, bottom, right };
}

/** Reads `Sheet!B3`, `Sheet!B3:C4` or either with `file!` before it. */
function parseFrom(
  from: string,
  names: readonly string[],
): (Merge & { sheet: string }) | undefined {
  const at = from.lastIndexOf("!");
  if (at < 1) return undefined;
  const cell = from.slice(at + 1);
  const range = parseRangeName(cell.includes(":") ? cell : `${cell}:${cell}`);
  if (!range || !parseCellName(cell.split(":")[0] ?? "")) return undefined;
  const before = from.slice(0, at);
  const withFile = before.includes("!") && !names.includes(before);
  return { ...range, sheet: withFile ? before.slice(before.indexOf("!") + 1) : before };
}
