import {
  afterBreak,
  entryEnd,
  isBlank,
  isFirstOnLine,
  lineEnd,
  lineEndOf,
  lineStart,
} from "./layout.js";
import type { TextEdit } from "./text-edit.js";
import { entrySpan, type TreeNode } from "./tree.js";

/** How a language with brackets writes what stands between them: JSON, or YAML's flow style. */
export interface FlowStyle {
  /** What stands between two entries on one line. */
  readonly comma: string;
  /** A member, or an entry of a list where there is no name, at an indentation if it may have lines. */
  readonly entry: (name: string | undefined, value: unknown, indent?: string) => string;
  /** The offset behind the spaces, line breaks and comments at an offset. */
  readonly skip: (text: string, offset: number) => number;
  /** One level of indentation where a new member of an empty object gets its own line. */
  readonly unit?: string;
}

/** Adds a member or entry behind the last one, on its own line where the last one has its own. */
export function insertInFlow(
  text: string,
  style: FlowStyle,
  parent: TreeNode,
  name: string | undefined,
  value: unknown,
): readonly TextEdit[] {
  const last = parent.children.at(-1);
  if (last === undefined) return insertInEmpty(text, style, parent, name, value);
  const end = entryEnd(text, last);
  const { start } = entrySpan(last);
  if (!isFirstOnLine(text, start)) {
    return [insertion(end, style.comma + style.entry(name, value))];
  }
  const indent = text.slice(lineStart(text, start), start);
  const entry = lineEndOf(text) + indent + style.entry(name, value, indent);
  const comma = commaBehind(text, style, end);
  const at = restOfLine(text, style, comma === undefined ? end : comma + 1);
  if (comma !== undefined) return [insertion(at, `${entry},`)];
  return at === end ? [insertion(end, `,${entry}`)] : [insertion(end, ","), insertion(at, entry)];
}

function insertInEmpty(
  text: string,
  style: FlowStyle,
  parent: TreeNode,
  name: string | undefined,
  value: unknown,
): readonly TextEdit[] {
  const inside = { start: parent.start + 1, end: parent.end - 1 };
  const comments = text.slice(inside.start, inside.end);
  const begin = lineStart(text, parent.start);
  const indent = /^[ \t]*/.exec(text.slice(begin, parent.start))?.[0] ?? "";
  const deeper = indent + (style.unit ?? "  ");
  const entry = lineEndOf(text) + deeper + style.entry(name, value, style.unit && deeper);
  if (!isBlank(comments)) {
    return /[\r\n]/.test(comments)
      ? [insertion(inside.start + comments.trimEnd().length, entry)]
      : [insertion(inside.end, ` ${style.entry(name, value)} `)];
  }
  if (style.unit !== undefined) return [{ ...inside, newText: entry + lineEndOf(text) + indent }];
  const short = style.entry(name, value);
  return [{ ...inside, newText: parent.kind === "object" ? ` ${short} ` : short }];
}

/** Takes a member or entry out with its comma, and with its line where it has its own. */
export function removeFromFlow(
  text: string,
  style: FlowStyle,
  parent: TreeNode,
  node: TreeNode,
): readonly TextEdit[] {
  const index = parent.children.indexOf(node);
  const previous = parent.children[index - 1];
  const next = parent.children[index + 1];
  const { start } = entrySpan(node);
  const end = entryEnd(text, node);
  const comma = commaBehind(text, style, end);
  const behind = comma === undefined ? end : comma + 1;
  if (!previous && !next && isBare(text, parent.start + 1, start, behind, parent.end - 1)) {
    return [deletion(parent.start + 1, parent.end - 1)];
  }
  const own = ownLines(text, style, start, behind, parent);
  if (next) return [own ?? deletion(start, upToNext(text, behind, next))];
  const before = previous && entryEnd(text, previous);
  if (before === undefined) return [own ?? deletion(start, behind)];
  const stale = commaBehind(text, style, before) ?? before;
  if (own === undefined && isBare(text, before, stale, stale + 1, start)) {
    return [deletion(before, end)];
  }
  // Where no comma stands behind the last, the one before it goes, for JSON has none at the end.
  const rest = own ?? deletion(start, behind);
  return comma === undefined ? [deletion(stale, stale + 1), rest] : [rest];
}

/** Says whether nothing stands around an entry or a comma in a span: no comment would be lost. */
function isBare(text: string, start: number, from: number, to: number, end: number): boolean {
  return isBlank(text.slice(start, from)) && isBlank(text.slice(to, end));
}

/** The whole lines of an entry that shares them with nothing but comments on it. */
function ownLines(
  text: string,
  style: FlowStyle,
  start: number,
  behind: number,
  parent: TreeNode,
): TextEdit | undefined {
  if (!isFirstOnLine(text, start)) return undefined;
  const end = restOfLine(text, style, behind);
  if (end !== lineEnd(text, behind) || end >= parent.end) return undefined;
  return deletion(lineStart(text, start), afterBreak(text, end));
}

function upToNext(text: string, behind: number, next: TreeNode): number {
  const { start } = entrySpan(next);
  return isBlank(text.slice(behind, start)) ? start : behind;
}

function commaBehind(text: string, style: FlowStyle, offset: number): number | undefined {
  const at = style.skip(text, offset);
  return text[at] === "," ? at : undefined;
}

/** The end of the line where only comments stand up to it; else the offset itself. */
function restOfLine(text: string, style: FlowStyle, offset: number): number {
  const end = lineEnd(text, offset);
  return style.skip(text.slice(offset, end), 0) === end - offset ? end : offset;
}

function insertion(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

function deletion(start: number, end: number): TextEdit {
  return { start, end, newText: "" };
}
