import { type Edit, type Segment, toPath } from "@bollard/model";
import { modify } from "jsonc-parser";
import type { TextEdit } from "./edit.js";
import { nodeAt, type Tree, type TreeNode } from "./tree.js";

/** Writes one edit as edits of JSON text. */
export function editJson(tree: Tree, edit: Edit): readonly TextEdit[] | undefined {
  const node = nodeAt(tree, edit.pointer);
  if (edit.kind === "rename") {
    if (node?.key === undefined) return undefined;
    const { start, end } = node.key;
    return [{ start, end, newText: JSON.stringify(edit.key) }];
  }
  if (edit.kind === "set" && node && node.kind === "scalar" && isScalar(edit.value)) {
    return [{ start: node.start, end: node.end, newText: JSON.stringify(edit.value) }];
  }
  const value = edit.kind === "set" ? edit.value : undefined;
  const edits = modify(tree.text, jsonPath(tree, edit), value, {
    formattingOptions: { ...indentationOf(tree.text), eol: lineEndOf(tree.text) },
  });
  return edits.map(({ offset, length, content }) => ({
    start: offset,
    end: offset + length,
    newText: content,
  }));
}

/** The line break that a text uses. */
export function lineEndOf(text: string): string {
  return /\r\n/.test(text) ? "\r\n" : "\n";
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

/** jsonc-parser tells elements of arrays from members of objects by the type of the segment. */
function jsonPath(tree: Tree, edit: Edit): Segment[] {
  let node: TreeNode | undefined = tree.root;
  return toPath(edit.pointer).map((segment) => {
    const inArray = node?.kind === "array";
    node = node?.children.findLast((child, index) =>
      inArray ? index === Number(segment) : child.key?.name === segment,
    );
    return inArray ? Number(segment) : segment;
  });
}

function indentationOf(text: string): { tabSize: number; insertSpaces: boolean } {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  return indent.startsWith("\t")
    ? { tabSize: 1, insertSpaces: false }
    : { tabSize: indent.length, insertSpaces: true };
}
