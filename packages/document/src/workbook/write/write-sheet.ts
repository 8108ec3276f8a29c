import type { Cell, WriteSheet } from "hucre/xlsx";
import type { Sheet } from "../workbook.js";
import { escapeCell } from "../xml/xml-text.js";
import { looks } from "./looks.js";

/** A sheet as the library writes it. Every cell is text: nothing in it is a formula, whatever it begins with. */
export function toWritten(name: string, { rows, merges, header }: Sheet): WriteSheet {
  const frozen = header === undefined ? 0 : header + 1;
  return {
    name,
    columns: columnsOf(rows),
    cells: cellsOf(rows, header),
    merges: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    ...(frozen > 0 && frozen <= mostFrozen && { freezePane: { rows: frozen } }),
  };
}

/** The most rows that stay in view: more would leave no room for the others. */
const mostFrozen = 4;

function cellsOf(rows: Sheet["rows"], header: number | undefined): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [at, row] of rows.entries()) {
    for (const [column, text] of row.entries()) {
      if (text !== "") cells.set(`${at},${column}`, cellOf(text, at === header));
    }
  }
  return cells;
}

/** Text in a run stands in the cell itself and is never taken for an error such as #N/A. */
function cellOf(text: string, isHeader: boolean): Partial<Cell> {
  const quoted = /^[=+\-@\t\r\n]/.test(text);
  const plain = quoted ? looks.quoted : looks.plain;
  const head = quoted ? looks.quotedHead : looks.head;
  return { richText: [{ text: escapeCell(text) }], style: isHeader ? head : plain };
}

const narrowest = 10;
const widest = 60;

/** Columns as wide as their longest line, within reason, in characters. */
function columnsOf(rows: Sheet["rows"]): { width: number }[] {
  const count = rows.reduce((longest, row) => Math.max(longest, row.length), 0);
  const widths = new Array<number>(count).fill(narrowest);
  for (const row of rows) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? narrowest, longestLine(text) + 2);
    });
  }
  return widths.map((characters) => ({ width: Math.min(characters, widest) }));
}

function longestLine(text: string): number {
  return text.length <= narrowest
    ? text.length
    : Math.max(
        ...text
          .slice(0, 2_000)
          .split("\n")
          .map((line) => line.length),
      );
}
