import type { DataEdit } from "@bollard/model";
import { type FlowStyle, insertInFlow, removeFromFlow } from "./edit-flow.js";
import { columnOf, isFirstOnLine, lineEndOf, lineStart } from "./layout.js";
import { placeToEdit } from "./place-to-edit.js";
import { isPlainObject } from "./plain-data.js";
import type { TextEdit } from "./text-edit.js";
import { entrySpan, type Tree, type TreeNode } from "./tree.js";

/** Writes one edit as edits of JSON text: the ways that it can be written, the best first. */
export function editJson(tree: Tree, edit: DataEdit): readonly (readonly TextEdit[])[] {
  const place = tree.root && placeToEdit(tree, edit);
  if (place === undefined) return [];
  const { text } = tree;
  const style = styleOf(tree);
  const { node, parent, name, value } = place;
  if (edit.kind === "rename") {
    return node?.key ? [[replacement(node.key, JSON.stringify(edit.key))]] : [];
  }
  if (edit.kind === "remove") {
    return node && parent ? [removeFromFlow(text, style, parent, node)] : [];
  }
  if (node) return [[replacement(node, newValue(text, style, node, value))]];
  return parent ? [insertInFlow(text, style, parent, name, value)] : [];
}

type JsonStyle = FlowStyle & { readonly value: (value: unknown, indent?: string) => string };

function newValue(text: string, style: JsonStyle, node: TreeNode, value: unknown): string {
  const { start } = entrySpan(node);
  if (!isFirstOnLine(text, start)) return style.value(value);
  return style.value(value, text.slice(lineStart(text, start), start));
}

/** Writes as the text is written: with lines and their indentation, or dense. */
function styleOf({ text, root }: Tree): JsonStyle {
  const first = root?.children[0];
  const unit = first && isFirstOnLine(text, entrySpan(first).start) ? indentOf(text, first) : "  ";
  const dense = first?.key !== undefined && first.start === first.key.end + 1;
  const lined = first === undefined || isFirstOnLine(text, entrySpan(first).start);
  const eol = lineEndOf(text);
  const value = (value: unknown, indent?: string) =>
    indent === undefined
      ? onOneLine(value, dense)
      : JSON.stringify(value, null, unit).replaceAll("\n", eol + indent);
  const colon = dense ? ":" : ": ";
  return {
    comma: dense ? "," : ", ",
    entry: (name, entry, indent) =>
      (name === undefined ? "" : JSON.stringify(name) + colon) + value(entry, indent),
    value,
    skip,
    ...(lined && { unit }),
  };
}

function indentOf(text: string, first: TreeNode): string {
  const { start } = entrySpan(first);
  return text.slice(start - columnOf(text, start), start) || "  ";
}

function onOneLine(value: unknown, dense: boolean): string {
  if (dense) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => onOneLine(item, dense)).join(", ")}]`;
  if (!isPlainObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${onOneLine(member, dense)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** The offset behind spaces, line breaks and comments that are closed. */
function skip(text: string, offset: number): number {
  const trivia = /(?:[ \t\r\n]+|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*/y;
  trivia.lastIndex = offset;
  return trivia.test(text) ? trivia.lastIndex : offset;
}

function replacement({ start, end }: TreeNode | { start: number; end: number }, newText: string) {
  return { start, end, newText };
}
