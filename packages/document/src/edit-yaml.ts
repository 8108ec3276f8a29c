import { type Edit, parentOf, toPath } from "@bollard/model";
import { stringify } from "yaml";
import type { TextEdit } from "./edit.js";
import { lineEndOf } from "./edit-json.js";
import { entrySpan, nodeAt, type Tree, type TreeNode } from "./tree.js";

/** Writes one edit as edits of YAML text, line by line, so that comments and layout stay. */
export function editYaml(tree: Tree, edit: Edit): readonly TextEdit[] | undefined {
  const node = nodeAt(tree, edit.pointer);
  if (edit.kind === "rename") return rename(node, edit.key);
  if (edit.kind === "remove") return remove(tree, node, edit);
  return node === undefined ? insert(tree, edit) : replace(tree, node, edit.value);
}

function rename(node: TreeNode | undefined, key: string): readonly TextEdit[] | undefined {
  if (node?.key === undefined) return undefined;
  return [{ start: node.key.start, end: node.key.end, newText: inline(key) }];
}

function replace(tree: Tree, node: TreeNode, value: unknown): readonly TextEdit[] | undefined {
  if (node.alias) return undefined;
  if (node.kind === "scalar" && node.start < node.end) {
    return [{ start: node.start, end: node.end, newText: inline(value) }];
  }
  if (node.kind === "scalar" && node.key) {
    const colon = tree.text.indexOf(":", node.key.end);
    if (colon === -1) return undefined;
    return [{ start: colon + 1, end: colon + 1, newText: ` ${inline(value)}` }];
  }
  return [{ start: node.start, end: node.end, newText: inline(value) }];
}

function insert(tree: Tree, edit: Edit & { kind: "set" }): readonly TextEdit[] | undefined {
  const path = toPath(edit.pointer);
  const name = path.at(-1);
  const parentPointer = parentOf(edit.pointer);
  const parent = nodeAt(tree, parentPointer);
  if (name === undefined) return undefined;
  if (parent === undefined) {
    if (parentPointer === edit.pointer) return undefined;
    return insert(tree, { ...edit, pointer: parentPointer, value: { [name]: edit.value } });
  }
  if (parent.alias) return undefined;
  if (parent.kind === "scalar" && parent.value === null) return fillEmpty(tree, parent, name, edit);
  if (parent.kind === "scalar") return undefined;
  if (isFlow(tree, parent)) return insertInFlow(parent, name, edit.value);
  return insertInBlock(tree, parent, name, edit.value);
}

/** `psti:` with nothing behind it gets its first member on the next line. */
function fillEmpty(tree: Tree, parent: TreeNode, name: string, edit: Edit & { kind: "set" }) {
  if (parent.key === undefined || parent.start !== parent.end) return undefined;
  const colon = tree.text.indexOf(":", parent.key.end);
  if (colon === -1) return undefined;
  const column = columnOf(tree.text, parent.key.start) + indentOf(tree.text);
  const eol = lineEndOf(tree.text);
  const lines = block({ [name]: edit.value }, column, eol);
  const at = lineEnd(tree.text, colon);
  return [{ start: at, end: at, newText: eol + lines }];
}

function insertInBlock(tree: Tree, parent: TreeNode, name: string, value: unknown) {
  const last = parent.children.at(-1);
  const first = parent.children[0];
  if (last === undefined || first === undefined) return undefined;
  const { text } = tree;
  const eol = lineEndOf(text);
  const dash = parent.kind === "array" ? text.lastIndexOf("-", first.start) : undefined;
  const column = columnOf(text, dash ?? entrySpan(first).start);
  const content = parent.kind === "array" ? [value] : { [name]: value };
  const at = lineEnd(text, entrySpan(last).end);
  return [{ start: at, end: at, newText: eol + block(content, column, eol) }];
}

function insertInFlow(parent: TreeNode, name: string, value: unknown) {
  const last = parent.children.at(-1);
  const entry = parent.kind === "array" ? inline(value) : `${inline(name)}: ${inline(value)}`;
  if (last) {
    const at = entrySpan(last).end;
    return [{ start: at, end: at, newText: `, ${entry}` }];
  }
  const newText = parent.kind === "object" ? ` ${entry} ` : entry;
  return [{ start: parent.start + 1, end: parent.end - 1, newText }];
}

function remove(tree: Tree, node: TreeNode | undefined, edit: Edit) {
  const parent = nodeAt(tree, parentOf(edit.pointer));
  if (node === undefined || parent === undefined || parent.alias) return undefined;
  return isFlow(tree, parent) ? removeFromFlow(parent, node) : removeFromBlock(tree, parent, node);
}

function removeFromFlow(parent: TreeNode, node: TreeNode) {
  const index = parent.children.indexOf(node);
  const previous = parent.children[index - 1];
  const next = parent.children[index + 1];
  const span = entrySpan(node);
  if (next) return [{ start: span.start, end: entrySpan(next).start, newText: "" }];
  const start = previous ? entrySpan(previous).end : span.start;
  return [{ start, end: span.end, newText: "" }];
}

function removeFromBlock(tree: Tree, parent: TreeNode, node: TreeNode) {
  const { text } = tree;
  if (parent.children.length === 1) return undefined;
  const span = entrySpan(node);
  const start = parent.kind === "array" ? text.lastIndexOf("-", span.start) : span.start;
  const end = Math.min(lineEnd(text, span.end) + lineEndOf(text).length, text.length);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (text.slice(lineStart, start).trim() === "") return [{ start: lineStart, end, newText: "" }];
  const next = parent.children[1];
  if (parent.children[0] !== node || next === undefined) return undefined;
  const nextStart =
    parent.kind === "array" ? text.lastIndexOf("-", next.start) : entrySpan(next).start;
  return [{ start, end: nextStart, newText: "" }];
}

function isFlow(tree: Tree, node: TreeNode): boolean {
  const first = tree.text.charAt(node.start);
  return first === "{" || first === "[";
}

/** A value on one line, in YAML's flow style. */
function inline(value: unknown): string {
  const options = { collectionStyle: "flow", lineWidth: 0, defaultStringType: "PLAIN" } as const;
  const text = stringify(value, options).replace(/\n$/, "");
  return text.includes("\n") ? JSON.stringify(value) : text;
}

/** A value in block style, each line indented to a column, without the last line break. */
function block(value: unknown, column: number, eol: string): string {
  const indent = " ".repeat(column);
  return stringify(value, { lineWidth: 0 })
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => (line === "" ? line : indent + line))
    .join(eol);
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

function indentOf(text: string): number {
  return /\n( +)\S/.exec(text)?.[1]?.length === 4 ? 4 : 2;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end === -1) return text.length;
  return text.charAt(end - 1) === "\r" ? end - 1 : end;
}
