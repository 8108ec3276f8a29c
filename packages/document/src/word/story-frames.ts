import type { Attributes } from "../workbook/xml/parse-xml.js";
import type { WordBlock, WordCell, WordRow } from "./word-blocks.js";

/** Elements that say how something was, or say it a second time. */
const skipped = /* @__PURE__ */ new Set([
  ...["pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange"],
  ...["tblGridChange", "tblPrExChange", "numberingChange", "Fallback", "sdtPr", "instrText", "rt"],
]);

/** What holds paragraphs: the text itself, a cell, a text box, a note. */
export interface Container {
  readonly blocks: WordBlock[];
  /** Text of a paragraph whose end was deleted: it goes on in the next one. */
  carried: string;
  /** Blocks of text boxes, which follow the paragraph that holds them. */
  readonly boxes: WordBlock[];
}

/** A table while it is read. */
export interface OpenTable {
  readonly rows: WordRow[];
  cells: WordCell[];
  skippedColumns: number;
  deleted: boolean;
  columns: number;
}

/** Whether an element is left out with all it holds. */
export function isSkipped(name: string, attributes: () => Attributes): boolean {
  return skipped.has(name) || isSeparator(name, attributes);
}

/** Notes that are only the lines above the others. */
function isSeparator(name: string, attributes: () => Attributes): boolean {
  if (name !== "footnote" && name !== "endnote") return false;
  const { type = "normal" } = attributes();
  return type !== "normal";
}

/** Opens what holds paragraphs. */
export function newContainer(): Container {
  return { blocks: [], carried: "", boxes: [] };
}

/** Opens a table. */
export function newTable(): OpenTable {
  return { rows: [], cells: [], skippedColumns: 0, deleted: false, columns: 1 };
}

/** Begins a row of a table. */
export function startRow(table: OpenTable): void {
  table.cells = [];
  table.skippedColumns = 0;
  table.deleted = false;
}
