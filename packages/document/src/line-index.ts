import { minimalEdit } from "./text-edit.js";

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

/** A text with its lines. */
interface Indexed {
  readonly text: string;
  readonly starts: Int32Array<ArrayBuffer>;
  readonly index: LineIndex;
}

/**
 * The texts that were indexed last, the latest first: a document is asked for its lines by one after another, and then
 * changed; beside it stands the whole that it is a part of.
 */
let recent: readonly Indexed[] = [];

/** Indexes the line breaks of a text: `\n`, `\r\n` and `\r`, as editors count them. */
export function indexLines(text: string): LineIndex {
  const [latest, other] = recent;
  if (latest?.text === text) return latest.index;
  const known = other?.text === text ? other : makeIndexed(text);
  recent = latest === undefined ? [known] : [known, latest];
  return known.index;
}

function makeIndexed(text: string): Indexed {
  const apart = ({ text: before }: Indexed) => Math.abs(before.length - text.length);
  const [nearest] = [...recent].sort((one, two) => apart(one) - apart(two));
  const moved = nearest && movedStarts(nearest.text, nearest.starts, text);
  const starts = moved ?? startsOfLines(text);
  return { text, starts, index: makeIndex(text, starts) };
}

/** A text longer than this is compared with the one before, of which it is often a version. */
const long = 100_000;

/** The starts of lines of a text that differs in one place from another; `undefined` where it takes as long to tell. */
function movedStarts(
  before: string,
  starts: Int32Array<ArrayBuffer>,
  text: string,
): Int32Array<ArrayBuffer> | undefined {
  const by = text.length - before.length;
  if (text.length < long || Math.abs(by) > long) return undefined;
  const { start, end, newText } = minimalEdit(before, text);
  // Beside a carriage return, what was changed may join a line break or part one.
  if (
    newText.length > long ||
    /\r/.test(text.slice(Math.max(0, start - 1), start + newText.length + 1))
  ) {
    return undefined;
  }
  if (before.slice(start, end).includes("\r")) return undefined;
  const first = lastAtOrBefore(starts, start) + 1;
  const after = lastAtOrBefore(starts, end) + 1;
  const inside = startsOfLines(newText).subarray(1);
  const moved = new Int32Array(first + inside.length + starts.length - after);
  moved.set(starts.subarray(0, first));
  for (const [at, one] of inside.entries()) moved[first + at] = one + start;
  const behind = first + inside.length - after;
  for (let at = after; at < starts.length; at++) moved[behind + at] = (starts[at] ?? 0) + by;
  return moved;
}

function makeIndex(text: string, starts: Int32Array): LineIndex {
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

function startsOfLines(text: string): Int32Array<ArrayBuffer> {
  const starts = [0];
  const end = text.includes("\r") ? /\r\n?|\n/g : undefined;
  if (end) {
    while (end.test(text)) starts.push(end.lastIndex);
  } else {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
      starts.push(at + 1);
    }
  }
  return Int32Array.from(starts);
}

function lastAtOrBefore(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
