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

/** Indexes the line breaks of a text: `\n`, `\r\n` and `\r`, as editors count them. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x0a) starts.push(index + 1);
    else if (code === 0x0d && text.charCodeAt(index + 1) !== 0x0a) starts.push(index + 1);
  }
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
