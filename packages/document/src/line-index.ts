/** A place in a text as people count it: line and column from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns. */
export interface LineIndex {
  /** The position of an offset; offsets outside the text are moved to its ends. */
  positionAt(offset: number): Position;
  /** The offset of the first character of a line, counted from 1. */
  startOf(line: number): number;
  readonly lineCount: number;
}

/** The text that was indexed last: a document is asked for its lines by one after another. */
let last = { text: "", index: makeIndex("") };

/** Indexes the line breaks of a text: `\n`, `\r\n` and `\r`, as editors count them. */
export function indexLines(text: string): LineIndex {
  if (last.text !== text) last = { text, index: makeIndex(text) };
  return last.index;
}

function makeIndex(text: string): LineIndex {
  const starts = startsOfLines(text);
  return {
    lineCount: starts.length,
    startOf: (line) => starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0,
    positionAt: (offset) => {
      const clamped = Math.min(Math.max(offset, 0), text.length);
      const line = lastAtOrBefore(starts, clamped);
      return { line: line + 1, column: clamped - (starts[line] ?? 0) + 1 };
    },
  };
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0];
  const end = text.includes("\r") ? /\r\n?|\n/g : undefined;
  if (end) {
    while (end.test(text)) starts.push(end.lastIndex);
    return starts;
  }
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
