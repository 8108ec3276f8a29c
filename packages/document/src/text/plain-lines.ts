import { limits, tooMany, Unreadable } from "../limits.js";
import { WordsBuilder } from "../outline/words-builder.js";
import type { Words } from "../outline.js";
import type { Span } from "../tree.js";

/** A line of plain text without the white space around it. */
export interface PlainLine extends Span {
  readonly text: string;
  /** How far it is indented, in columns; a tab goes on to the next multiple of eight. */
  readonly indent: number;
}

/**
 * Reads a text as groups of lines with blank lines between.
 * @throws Unreadable when the lines are more than the limits allow
 */
export function groupLines(text: string): readonly (readonly PlainLine[])[] {
  const groups: PlainLine[][] = [];
  let before: PlainLine | undefined;
  let count = 0;
  for (const { 0: whole, index } of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = whole.trim();
    if (trimmed === "") continue;
    const start = index + whole.indexOf(trimmed);
    if (++count > limits.values) throw new Unreadable(tooMany("words and marks", start));
    const indent = columnsOf(whole.slice(0, start - index));
    const line = { start, end: start + trimmed.length, text: trimmed, indent };
    const group = groups.at(-1);
    if (group === undefined || before === undefined || isApart(text.slice(before.end, start))) {
      groups.push([line]);
    } else group.push(line);
    before = line;
  }
  return groups;
}

/** Whether white space holds a blank line. */
function isApart(space: string): boolean {
  return (space.match(/\r\n?|\n/g)?.length ?? 0) > 1;
}

function columnsOf(space: string): number {
  let column = 0;
  for (const char of space) column = char === "\t" ? (Math.floor(column / 8) + 1) * 8 : column + 1;
  return column;
}

/** The words of lines, one below the other. */
export function wordsOfLines(lines: readonly PlainLine[]): Words {
  const builder = new WordsBuilder();
  let before: PlainLine | undefined;
  for (const line of lines) {
    if (before) builder.add("\n", before.end, line.start);
    builder.add(line.text, line.start, line.end);
    before = line;
  }
  return builder.take() ?? { text: "", pieces: [] };
}

/** A line without its first characters and the white space behind them. */
export function lineAfter(line: PlainLine, length: number): PlainLine {
  const text = line.text.slice(length).trimStart();
  const start = line.end - text.length;
  return { start, end: line.end, text, indent: line.indent + start - line.start };
}
