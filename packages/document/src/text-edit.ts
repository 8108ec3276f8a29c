import type { Span } from "./tree.js";

/** A replacement of a span of text. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** Applies text edits that do not overlap. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(end, edit.start) + edit.newText;
    end = edit.end;
  }
  return result + text.slice(end);
}

/** The one edit that turns a text into another and leaves their common ends alone. */
export function minimalEdit(before: string, after: string): TextEdit {
  if (last.before !== before || last.after !== after) {
    last = { before, after, edit: findEdit(before, after) };
  }
  return last.edit;
}

/** What was asked last: those who read a changed text ask one after another. */
let last = { before: "", after: "", edit: { start: 0, end: 0, newText: "" } };

function findEdit(before: string, after: string): TextEdit {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start + block <= shortest && isSame(before, start, after, start)) start += block;
  while (start < shortest && before[start] === after[start]) start += 1;
  let tail = 0;
  while (
    tail + block <= shortest - start &&
    isSame(before, before.length - tail - block, after, after.length - tail - block)
  ) {
    tail += block;
  }
  while (
    tail < shortest - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}

/** How many letters are compared at once, which takes a fraction of the time of one by one. */
const block = 2048;

function isSame(one: string, at: number, other: string, there: number): boolean {
  return one.slice(at, at + block) === other.slice(there, there + block);
}
