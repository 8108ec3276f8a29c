import { isPlainObject } from "@bollard/document";
import { type Cells, cellKey, heightOf } from "../cells.js";
import type { FrameSheet } from "../frame.js";
import {
  notUnderstood,
  type SheetReading,
  type WrittenSheet,
  withoutPlaced,
} from "../sheet-data.js";
import { findValues, placeValues, valuesToHold, type Wanted } from "./find-labels.js";
import { findProductLabels, productFacts } from "./product-labels.js";

/** Reads the sheet that identifies the product: what stands beside labels that are known. */
export function readProductSheet(cells: Cells): SheetReading {
  const labels = findProductLabels(cells);
  const product: Record<string, string> = {};
  const placed = new Map<number, string>();
  const actual = new Map<string, number>();
  const wanted: Wanted[] = [];
  for (const [label, place] of findValues(cells, labels)) {
    const text = (cells.get(place) ?? "").trim();
    product[label.key] = text;
    placed.set(place, text);
    wanted.push({ label, pointer: `/product/${label.key}` });
    actual.set(`/product/${label.key}`, place);
  }
  if (placed.size === 0) return { ...notUnderstood(), understood: labels.length > 0 };
  const anchors = valuesToHold(withoutPlaced(cells, placed), wanted, actual);
  return { value: product, placed, anchors, under: new Map(), told: [], understood: true };
}

/** Writes the sheet that identifies the product: beside the labels that it has, and beside new ones. */
export function writeProductSheet(product: unknown, frame: FrameSheet): WrittenSheet {
  const facts = isPlainObject(product) ? product : {};
  const cells = new Map<number, string>();
  const labels = findProductLabels(frame.cells);
  const wanted = labels
    .filter(({ key }) => textOf(facts[key]) !== "")
    .map((label) => ({ label, pointer: `/product/${label.key}` }));
  const places = placeValues(frame.cells, frame.anchors, wanted);
  for (const { label, pointer } of wanted) {
    const place = places.get(pointer);
    if (place !== undefined) cells.set(place, textOf(facts[label.key]));
  }
  const written = new Set(
    labels.filter(({ key }) => places.has(`/product/${key}`)).map(({ key }) => key),
  );
  const fresh = frame.cells.size === 0;
  let row = fresh ? 0 : heightOf(new Map([...frame.cells, ...cells])) + 1;
  for (const { key, name } of productFacts) {
    const text = textOf(facts[key]);
    if (written.has(key) || (text === "" && !fresh)) continue;
    cells.set(cellKey(row, 0), name);
    if (text !== "") cells.set(cellKey(row, 1), text);
    row++;
  }
  return { cells };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
