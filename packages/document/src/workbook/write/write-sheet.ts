import { cellName, columnName, rangeName } from "../cell-name.js";
import type { Sheet } from "../workbook.js";
import { encodeCell } from "../xml/xml-text.js";
import { looks, openRoot } from "./parts.js";

/** The part of a sheet. Every cell is text: nothing in it is a formula, whatever it begins with. */
export function writeSheet({ rows, merges, header }: Sheet): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const written = rows.map((row, at) => writeRow(row, at, at === header)).join("");
  return `${openRoot("worksheet")}${viewOf(header)}<sheetFormatPr defaultRowHeight="15"/>${columnsOf(rows, width)}<sheetData>${written}</sheetData>${mergesOf(merges)}${ignoredOf(rows.length, width)}</worksheet>`;
}

function writeRow(row: readonly string[], at: number, isHeader: boolean): string {
  if (row.every((text) => text === "")) return "";
  const cells = row.map((text, column) => writeCell(text, cellName({ row: at, column }), isHeader));
  return `<row r="${at + 1}">${cells.join("")}</row>`;
}

function writeCell(text: string, name: string, isHeader: boolean): string {
  if (text === "") return "";
  const quoted = /^[=+\-@\t\r\n]/.test(text);
  const look = isHeader
    ? quoted
      ? looks.quotedHead
      : looks.head
    : quoted
      ? looks.quoted
      : looks.plain;
  return `<c r="${name}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${encodeCell(text)}</t></is></c>`;
}

/** The most rows that stay in view: more would leave no room for the others. */
const mostFrozen = 4;

function viewOf(header: number | undefined): string {
  const frozen = header === undefined ? 0 : header + 1;
  if (frozen === 0 || frozen > mostFrozen)
    return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  return `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>`;
}

const narrowest = 10;
const widest = 60;

/** Columns as wide as their longest line, within reason, in characters. */
function columnsOf(rows: readonly (readonly string[])[], width: number): string {
  if (width === 0) return "";
  const widths = new Array<number>(width).fill(narrowest);
  for (const row of rows) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? narrowest, longestLine(text) + 2);
    });
  }
  const columns = widths.map(
    (characters, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${Math.min(characters, widest)}" style="${looks.plain}" customWidth="1"/>`,
  );
  return `<cols>${columns.join("")}</cols>`;
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

function mergesOf(merges: Sheet["merges"]): string {
  if (merges.length === 0) return "";
  const cells = merges.map((merge) => `<mergeCell ref="${rangeName(merge)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}

/** Keeps programs from marking numbers that are text as mistakes. */
function ignoredOf(height: number, width: number): string {
  if (height === 0 || width === 0) return "";
  return `<ignoredErrors><ignoredError sqref="A1:${columnName(width - 1)}${height}" numberStoredAsText="1"/></ignoredErrors>`;
}
