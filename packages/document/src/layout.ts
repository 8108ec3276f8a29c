import type { TreeNode } from "./tree.js";

/** The line break that a text uses: `\r\n` where it has one, else `\n`. */
export function lineEndOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text, start - 1)) start -= 1;
  return start === 0 && text.startsWith("\ufeff") ? Math.min(1, offset) : start;
}

/** The offset of the line break, or the end of the text, after an offset. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isBreak(text, end)) end += 1;
  return end;
}

/** The offset after the line break that stands at an offset; the same offset where none stands. */
export function afterBreak(text: string, offset: number): number {
  if (text.startsWith("\r\n", offset)) return offset + 2;
  return offset < text.length && isBreak(text, offset) ? offset + 1 : offset;
}

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Says whether only spaces and tabs stand before an offset on its line. */
export function isFirstOnLine(text: string, offset: number): boolean {
  return isBlank(text.slice(lineStart(text, offset), offset));
}

/** Says whether a text holds nothing but spaces, tabs and line breaks. */
export function isBlank(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text);
}

/** The offset behind the spaces and tabs at an offset. */
export function skipSpaces(text: string, offset: number): number {
  let end = offset;
  while (text[end] === " " || text[end] === "\t") end += 1;
  return end;
}

/** The colon behind a member's name, where nothing but spaces stands between. */
export function colonOf(text: string, node: TreeNode): number | undefined {
  if (node.key === undefined) return undefined;
  const at = skipSpaces(text, node.key.end);
  return text[at] === ":" ? at : undefined;
}

/** The end of a member or entry; that of a member without value is behind its colon. */
export function entryEnd(text: string, node: TreeNode): number {
  if (node.end > node.start || node.key === undefined) return node.end;
  const colon = colonOf(text, node);
  return colon === undefined ? node.key.end : colon + 1;
}

function isBreak(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 0x0a || code === 0x0d;
}
