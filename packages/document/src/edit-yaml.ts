import type { DataEdit } from "@bollard/model";
import { type FlowStyle, insertInFlow, removeFromFlow } from "./edit-flow.js";
import { insertInBlock, removeFromBlock, replaceByBlock } from "./edit-yaml-block.js";
import {
  afterBreak,
  colonOf,
  isBlank,
  isFirstOnLine,
  lineEnd,
  lineEndOf,
  lineStart,
} from "./layout.js";
import { patch } from "./patch.js";
import { type PlaceToEdit, placeToEdit } from "./place-to-edit.js";
import { isPlainObject } from "./plain-data.js";
import type { TextEdit } from "./text-edit.js";
import type { Tree, TreeNode } from "./tree.js";
import { block, inline, isFlow, layoutOf, requoted, skipTrivia } from "./yaml-text.js";

/** Writes one edit as edits of YAML text: the ways that it can be written, the best first. */
export function editYaml(tree: Tree, edit: DataEdit): readonly (readonly TextEdit[])[] {
  if (tree.root === undefined) return edit.kind === "set" ? writeFirst(tree, edit) : [];
  const place = placeToEdit(tree, edit);
  if (place === undefined) return [];
  if (edit.kind === "rename") return rename(tree, place, edit.key);
  if (edit.kind === "remove") return remove(tree, place);
  return place.node ? replace(tree, place, place.node, place.value) : insert(tree, place);
}

const style: FlowStyle = {
  comma: ", ",
  entry: (name, value) =>
    (name === undefined ? "" : `${inline(name, true)}: `) + inline(value, true),
  skip: skipTrivia,
};

/** A text of nothing but comments gets its first value at the end. */
function writeFirst({ text }: Tree, edit: DataEdit & { kind: "set" }) {
  const data = patch(undefined, edit);
  const eol = lineEndOf(text);
  const gap = text === "" || /[\r\n]$/.test(text) ? "" : eol;
  const newText = gap + block(data, 0, { indent: 2, indentSeq: true }, eol) + eol;
  return [[{ start: text.length, end: text.length, newText }]];
}

function rename({ text }: Tree, { node, above }: PlaceToEdit, key: string) {
  if (node?.key === undefined) return [];
  const { start, end } = node.key;
  return [[{ start, end, newText: requoted(text.slice(start, end), key, inFlow(text, above)) }]];
}

function insert(tree: Tree, { parent, name, value, above }: PlaceToEdit) {
  if (parent === undefined) return [];
  const { text } = tree;
  if (parent.children.length === 0 && isBlank(text.slice(parent.start + 1, parent.end - 1))) {
    const made = parent.kind === "array" ? [value] : { [name ?? ""]: value };
    const outer = above.slice(0, -1);
    const place = { node: parent, parent: outer.at(-1), above: outer, name: undefined, value };
    return replace(tree, place, parent, made);
  }
  if (inFlow(text, above)) return [insertInFlow(text, style, parent, name, value)];
  return insertInBlock(text, layoutOf(tree), parent, name, value);
}

function remove(tree: Tree, place: PlaceToEdit) {
  const { node, parent, above } = place;
  if (node === undefined || parent === undefined) return [];
  if (inFlow(tree.text, above)) return [removeFromFlow(tree.text, style, parent, node)];
  if (parent.children.length > 1) return removeFromBlock(tree.text, parent, node);
  const outer = above.slice(0, -1);
  const empty = parent.kind === "array" ? [] : {};
  return replace(tree, { ...place, parent: outer.at(-1), above: outer }, parent, empty);
}

function replace(tree: Tree, { above }: PlaceToEdit, node: TreeNode, value: unknown) {
  const { text } = tree;
  const flow = inFlow(text, above);
  const onOneLine = [replaceOnLine(text, node, value, flow)];
  if (flow || !isFilled(value)) return onOneLine;
  return [...replaceByBlock(text, layoutOf(tree), node, value), ...onOneLine];
}

/** Writes a value where the old one stood, or behind the colon or dash of one that was missing. */
function replaceOnLine(text: string, node: TreeNode, value: unknown, flow: boolean) {
  const { start, end } = node;
  const written = requoted(text.slice(start, end), value, flow);
  const colon = colonOf(text, node);
  if (start === end) {
    if (colon !== undefined) return [{ start: colon + 1, end: colon + 1, newText: ` ${written}` }];
    if (node.key) return [{ start: node.key.end, end: node.key.end, newText: `: ${written}` }];
    const before = /[ \t\r\n]/.test(text.charAt(start - 1)) || start === 0 ? "" : " ";
    const behind = /^([ \t\r\n]|$)/.test(text.slice(end, end + 1)) ? "" : " ";
    return [{ start, end, newText: before + written + behind }];
  }
  const lines = node.kind !== "scalar" && colon !== undefined && isFirstOnLine(text, start);
  return lines ? moveUp(text, colon + 1, node, written) : [{ start, end, newText: written }];
}

/** A value on one line takes the place of a block below a name: behind the colon. */
function moveUp(text: string, behind: number, { start, end }: TreeNode, written: string) {
  const gap = text.slice(behind, start);
  const newText = ` ${written}`;
  if (isBlank(gap)) return [{ start: behind, end, newText }];
  if (!/^[ \t]*[\r\n#]/.test(gap)) return [{ start, end, newText: written }];
  const close = lineEnd(text, end);
  const gone = isBlank(text.slice(end, close)) ? afterBreak(text, close) : end;
  return [
    { start: behind, end: behind, newText },
    { start: lineStart(text, start), end: gone, newText: "" },
  ];
}

function inFlow(text: string, above: readonly TreeNode[]): boolean {
  return above.some((node) => isFlow(text, node));
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > 0
    : isPlainObject(value) && Object.keys(value).length > 0;
}
