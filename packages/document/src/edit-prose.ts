import type { Edit, ProseEdit } from "@bollard/model";
import { lineEnd, lineEndOf } from "./layout.js";
import { quotedSpan } from "./quoted-span.js";
import type { TextEdit } from "./text-edit.js";
import { nodeAt, type Span, type Tree } from "./tree.js";

/**
 * Writes edits of prose as edits of its text.
 * @returns the text edits in text order, or `undefined` where one is of data, or of words or a place that
 * the text does not hold
 */
export function editProse(tree: Tree, edits: readonly Edit[]): readonly TextEdit[] | undefined {
  const written = edits.map((edit) =>
    edit.kind === "replace" || edit.kind === "insert" ? write(tree, edit) : undefined,
  );
  const all = written.filter((one) => one !== undefined);
  if (all.length < edits.length) return undefined;
  const sorted = all.sort((a, b) => a.start - b.start || a.end - b.end);
  const overlap = sorted.some(({ start }, at) => start < (sorted[at - 1]?.end ?? 0));
  return overlap ? undefined : sorted;
}

function write(tree: Tree, edit: ProseEdit): TextEdit | undefined {
  const node = nodeAt(tree, edit.pointer);
  if (node === undefined) return undefined;
  if (edit.kind === "insert") return paragraphBehind(tree, node, edit.text);
  if (edit.quote === "") return { start: node.start, end: node.end, newText: edit.text };
  const { start, end } = quotedSpan(tree.text, node, edit.quote);
  // Where the words are not found, the whole span comes back.
  const isWhole = start === node.start && end === node.end;
  const found = !isWhole || sameWords(tree.text.slice(start, end), edit.quote);
  return found ? { start, end, newText: edit.text } : undefined;
}

function sameWords(a: string, b: string): boolean {
  return a.split(/\s+/).join(" ") === b.split(/\s+/).join(" ");
}

/** A paragraph of its own, behind the line on which something ends. */
function paragraphBehind(tree: Tree, { end }: Span, paragraph: string): TextEdit {
  const { text, format } = tree;
  const eol = lineEndOf(text);
  const at = lineEnd(text, end);
  const lines = paragraph.split("\n").join(eol);
  const written = format === "html" ? `<p>${escapeHtml(lines)}</p>` : lines;
  return { start: at, end: at, newText: `${eol}${eol}${written}` };
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
