import { setMember } from "./plain-data.js";
import type { TreeNode } from "./tree.js";

/**
 * A value with another member or entry in place of one.
 * @param by - how much longer the text of that one became; those behind it move
 */
export function withChild(node: TreeNode, index: number, child: TreeNode, by: number): TreeNode {
  const children = node.children.map((one, at) => {
    if (at === index) return child;
    return at < index ? one : moved(one, by);
  });
  return { ...node, end: node.end + by, children, value: dataOf(node, children) };
}

/** A value as it stands when the text before it became longer; its data stay the same objects. */
export function moved(node: TreeNode, by: number): TreeNode {
  if (by === 0) return node;
  const { key, start, end } = node;
  return {
    ...node,
    ...(key && { key: { ...key, start: key.start + by, end: key.end + by } }),
    start: start + by,
    end: end + by,
    children: node.children.map((child) => moved(child, by)),
  };
}

function dataOf({ kind }: TreeNode, children: readonly TreeNode[]): unknown {
  if (kind === "array") return children.map(({ value }) => value);
  const value: Record<string, unknown> = {};
  for (const child of children) setMember(value, child.key?.name ?? "", child.value);
  return value;
}
