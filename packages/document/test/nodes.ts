import { type Pointer, type Segment, toPointer } from "@bollard/model";
import type { Tree, TreeNode } from "../src/tree.js";

/** A node with its pointer and the node that holds it. */
export interface Visited {
  readonly node: TreeNode;
  readonly pointer: Pointer;
  readonly parent: TreeNode | undefined;
}

/** Every node of a tree, the root first; what an alias stands for is not entered. */
export function nodesOf({ root }: Tree): readonly Visited[] {
  const found: Visited[] = [];
  const visit = (node: TreeNode, path: readonly Segment[], parent: TreeNode | undefined) => {
    found.push({ node, pointer: toPointer(path), parent });
    if (node.alias) return;
    for (const [index, child] of node.children.entries()) {
      visit(child, [...path, child.key?.name ?? index], node);
    }
  };
  if (root) visit(root, [], undefined);
  return found;
}
