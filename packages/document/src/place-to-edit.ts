import { type DataEdit, toPath } from "@bollard/model";
import { indexIn } from "./patch.js";
import { childAt, type Tree, type TreeNode } from "./tree.js";

/** Where an edit touches the text. */
export interface PlaceToEdit {
  /** The node to change; absent where a new member or entry is to be written. */
  readonly node: TreeNode | undefined;
  /** The collection that holds the node, or is to hold it; absent at the root. */
  readonly parent: TreeNode | undefined;
  /** The nodes from the root to the parent. */
  readonly above: readonly TreeNode[];
  /** The name of a new member; absent for an entry of a list. */
  readonly name: string | undefined;
  /** What is to stand there, with the objects on the way that are not there yet. */
  readonly value: unknown;
}

/**
 * Finds the place in the text that an edit touches.
 * @returns `undefined` where there is none: what should change is not there, lies behind an alias,
 * or a text or number stands where an object would have to be made
 */
export function placeToEdit(tree: Tree, edit: DataEdit): PlaceToEdit | undefined {
  const path = toPath(edit.pointer);
  const value = edit.kind === "set" ? edit.value : undefined;
  const above: TreeNode[] = [];
  let node = tree.root;
  for (const [depth, name] of path.entries()) {
    if (node === undefined || node.alias) return undefined;
    const child = childAt(node, name);
    if (child === undefined) {
      return edit.kind === "set" ? placeToAdd(node, above, path.slice(depth), value) : undefined;
    }
    above.push(node);
    node = child;
  }
  return { node, parent: above.at(-1), above, name: undefined, value };
}

function placeToAdd(
  holder: TreeNode,
  above: readonly TreeNode[],
  path: readonly string[],
  value: unknown,
): PlaceToEdit | undefined {
  const [name = "", ...rest] = path;
  const inner = rest.reduceRight((made: unknown, segment) => ({ [segment]: made }), value);
  if (holder.kind === "array") {
    if (indexIn(holder.children.length, name) === undefined) return undefined;
    return {
      node: undefined,
      parent: holder,
      above: [...above, holder],
      name: undefined,
      value: inner,
    };
  }
  if (holder.kind === "object") {
    return { node: undefined, parent: holder, above: [...above, holder], name, value: inner };
  }
  if (holder.value !== null) return undefined;
  const made = { [name]: inner };
  return { node: holder, parent: above.at(-1), above, name: undefined, value: made };
}
