import type { Table, TableRow } from "../outline.js";
import type { Span } from "../tree.js";
import { backticksAt, CodeSpans } from "./code-spans.js";
import { MarkdownCell } from "./markdown-blocks.js";

/** A table that begins on a line of a paragraph and goes on to its end. */
export interface FoundTable {
  readonly table: Table;
  /** The line of its header. */
  readonly line: number;
}

/**
 * Finds a table in the lines of a paragraph: a line of dashes below a line with as many cells. Two or
 * more cells need not be as many on both lines, for somebody who draws such a line means a table.
 */
export function readTable(text: string, lines: readonly Span[]): FoundTable | undefined {
  for (let line = 1; line < lines.length; line++) {
    const [above, dashes] = [lines[line - 1], lines[line]];
    if (above === undefined || dashes === undefined) return undefined;
    const columns = countColumns(text.slice(dashes.start, dashes.end));
    if (columns === 0 || !text.slice(above.start, above.end).includes("|")) continue;
    const header = readRow(text, above, columns);
    const { length } = header.cells;
    if (length !== columns && Math.min(length, columns) < 2) continue;
    const rows = lines.slice(line + 1).map((row) => readRow(text, row, length));
    const end = lines.at(-1)?.end ?? dashes.end;
    return {
      line: line - 1,
      table: { kind: "table", start: above.start, end, header, delimiter: dashes, rows },
    };
  }
  return undefined;
}

/** The number of cells of a line of dashes, 0 for any other line. */
function countColumns(line: string): number {
  const trimmed = line.trim();
  if (!trimmed.includes("|") || !trimmed.includes("-") || !/^[|:\-\s]+$/.test(trimmed)) return 0;
  const inner = trimmed.replace(/^\|/, "").replace(/\|$/, "");
  const cells = inner.split("|").map((cell) => cell.trim());
  return cells.every((cell) => /^:?-+:?$/.test(cell)) ? cells.length : 0;
}

/** Reads a row. Pipes in code part cells, unless there are more cells than columns for it. */
function readRow(text: string, line: Span, columns: number): TableRow {
  const source = text.slice(line.start, line.end);
  let bounds = splitRow(source, false);
  if (bounds.length > columns && source.includes("`")) {
    const whole = splitRow(source, true);
    if (whole.length >= columns) bounds = whole;
  }
  const cells = bounds.map((bound) => readCell(text, bound, line.start));
  return { start: line.start, end: line.end, cells };
}

function splitRow(source: string, keepCode: boolean): readonly Span[] {
  const cells: Span[] = [];
  const code = keepCode ? new CodeSpans(source) : undefined;
  let start = source.startsWith("|") ? 1 : 0;
  for (let at = start; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === "\\") at += 1;
    else if (char === "|") {
      cells.push({ start, end: at });
      start = at + 1;
    } else if (char === "`" && code) {
      const run = backticksAt(source, at);
      at = (code.openedBy(run)?.end ?? run.start) + (run.end - run.start) - 1;
    }
  }
  if (source.slice(start).trim() !== "") cells.push({ start, end: source.length });
  return cells;
}

function readCell(text: string, bound: Span, offset: number): MarkdownCell {
  const raw = text.slice(offset + bound.start, offset + bound.end);
  const trimmed = raw.trim();
  if (trimmed === "") {
    const at = offset + bound.start + Math.min(1, raw.length);
    return new MarkdownCell(text, at, at);
  }
  const start = offset + bound.start + raw.indexOf(trimmed);
  return new MarkdownCell(text, start, start + trimmed.length);
}
