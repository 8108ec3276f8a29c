import {
  afterBreak,
  colonOf,
  columnOf,
  entryEnd,
  isBlank,
  isFirstOnLine,
  lineEnd,
  lineEndOf,
  lineStart,
  skipSpaces,
} from "./layout.js";
import type { TextEdit } from "./text-edit.js";
import { entrySpan, type TreeNode } from "./tree.js";
import { type BlockLayout, block, skipTrivia } from "./yaml-text.js";

type Ways = readonly (readonly TextEdit[])[];

/** Adds a member or entry on the line after the last one and the comments that belong to it. */
export function insertInBlock(
  text: string,
  layout: BlockLayout,
  parent: TreeNode,
  name: string | undefined,
  value: unknown,
): Ways {
  const last = parent.children.at(-1);
  if (last === undefined) return [];
  const eol = lineEndOf(text);
  const column = columnOf(text, parent.start);
  const content = name === undefined ? [value] : { [name]: value };
  const lines = " ".repeat(column) + block(content, column, layout, eol);
  const close = lineEnd(text, entryEnd(text, last));
  const at = afterComments(text, close, column);
  // A text block that keeps the blank lines behind it goes on until the next thing.
  const far = afterBlankLines(text, close);
  return [
    [{ start: at, end: at, newText: eol + lines }],
    [{ start: far, end: far, newText: far === close ? eol + lines : lines + eol }],
  ];
}

/** Writes a list or group of fields below its name, or where the old value stood. */
export function replaceByBlock(
  text: string,
  layout: BlockLayout,
  node: TreeNode,
  value: unknown,
): Ways {
  if (node.key === undefined) return replaceInPlace(text, layout, node, value);
  const colon = colonOf(text, node);
  if (colon === undefined) return [];
  const end = entryEnd(text, node);
  const gap = text.slice(colon + 1, Math.max(node.start, colon + 1));
  if (!isBlank(gap)) return replaceInPlace(text, layout, node, value);
  const eol = lineEndOf(text);
  const own = columnOf(text, node.key.start);
  const column = Array.isArray(value) && !layout.indentSeq ? own : own + layout.indent;
  const lines = eol + " ".repeat(column) + block(value, column, layout, eol);
  const close = lineEnd(text, end);
  const gone = isBlank(text.slice(end, close)) ? close : end;
  const at = node.kind === "scalar" ? afterComments(text, close, own + 1) : close;
  if (at === gone) return [[{ start: colon + 1, end: at, newText: lines }]];
  const added = { start: at, end: at, newText: lines };
  return [gone === colon + 1 ? [added] : [{ start: colon + 1, end: gone, newText: "" }, added]];
}

function replaceInPlace(
  text: string,
  layout: BlockLayout,
  { start, end }: TreeNode,
  value: unknown,
): Ways {
  const eol = lineEndOf(text);
  // Behind a bare dash, a space comes first.
  const gap = start === end && text[start - 1] === "-" ? " " : "";
  const column = columnOf(text, start) + gap.length;
  const lines = block(value, column, layout, eol);
  const close = lineEnd(text, end);
  if (start < end || isBlank(text.slice(end, close))) {
    return [[{ start, end, newText: gap + lines }]];
  }
  return [[{ start: close, end: close, newText: eol + " ".repeat(column) + lines }]];
}

/** Takes out the lines of one of several members or entries; comments above and below stay. */
export function removeFromBlock(text: string, parent: TreeNode, node: TreeNode): Ways {
  const index = parent.children.indexOf(node);
  const previous = parent.children[index - 1];
  const next = parent.children[index + 1];
  const from = previous ? entryEnd(text, previous) : parent.start;
  const start = parent.kind === "array" ? dashAfter(text, from) : entrySpan(node).start;
  if (start === undefined) return [];
  const end = entryEnd(text, node);
  const close = lineEnd(text, end);
  if (isFirstOnLine(text, start)) {
    return [[{ start: lineStart(text, start), end: afterBreak(text, close), newText: "" }]];
  }
  if (next === undefined) return [];
  // The first entry of a group that begins behind a dash: the next one takes its place.
  const upTo = parent.kind === "array" ? dashAfter(text, end) : entrySpan(next).start;
  if (upTo === undefined) return [];
  const bare = isBlank(text.slice(end, upTo));
  return [[{ start, end: bare ? upTo : skipSpaces(text, end), newText: "" }]];
}

/** The dash of the next entry, behind blank lines and comments. */
function dashAfter(text: string, offset: number): number | undefined {
  const at = skipTrivia(text, offset);
  return text[at] === "-" ? at : undefined;
}

/**
 * The end of the last comment line that follows and belongs to a block: one that stands at its
 * column or to the right of it.
 */
function afterComments(text: string, close: number, column: number): number {
  let at = close;
  let end = close;
  for (;;) {
    const start = afterBreak(text, end);
    if (start === end) return at;
    const content = skipSpaces(text, start);
    end = lineEnd(text, start);
    if (content === end) continue;
    if (text[content] !== "#" || content - start < column) return at;
    at = end;
  }
}

/** The offset of the next line that is not blank. */
function afterBlankLines(text: string, close: number): number {
  let next = afterBreak(text, close);
  for (;;) {
    const end = lineEnd(text, next);
    const after = afterBreak(text, end);
    if (after === end || skipSpaces(text, next) < end) return next;
    next = after;
  }
}
