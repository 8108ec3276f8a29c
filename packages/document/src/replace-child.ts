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

/**
 * A value as it stands when the text before it became longer; its data stay the same objects. What is inside is
 * moved when it is asked for.
 */
export function moved(node: TreeNode, by: number): TreeNode {
  return by === 0 ? node : MovedNode.of(node, by);
}

class MovedNode {
  declare readonly kind: TreeNode["kind"];
  declare readonly children: readonly TreeNode[];
  declare readonly value: unknown;
  declare readonly start: number;
  declare readonly end: number;
  declare readonly key?: NonNullable<TreeNode["key"]>;
  declare readonly alias?: true;
  readonly #origin: readonly TreeNode[];
  readonly #by: number;
  #children: readonly TreeNode[] | undefined;

  private constructor(node: TreeNode, by: number, origin: readonly TreeNode[], inner: number) {
    const { kind, value, start, end, key, alias } = node;
    this.kind = kind;
    this.value = value;
    this.start = start + by;
    this.end = end + by;
    if (key) this.key = movedKey(key, by);
    if (alias) this.alias = alias;
    // An own member, so that a copy of the node has it as well.
    Object.defineProperty(this, "children", MovedNode.inside);
    this.#origin = origin;
    this.#by = inner;
  }

  /** What was moved before and not looked into is moved by both lengths at once. */
  static of(node: TreeNode, by: number): TreeNode {
    const isWaiting = #origin in node && node.#children === undefined;
    return isWaiting
      ? new MovedNode(node, by, node.#origin, node.#by + by)
      : new MovedNode(node, by, node.children, by);
  }

  private static readonly inside = {
    enumerable: true,
    get(this: MovedNode): readonly TreeNode[] {
      this.#children ??= this.#origin.map((child) => moved(child, this.#by));
      return this.#children;
    },
  };
}

function movedKey({ name, start, end }: NonNullable<TreeNode["key"]>, by: number) {
  return { name, start: start + by, end: end + by };
}

function dataOf({ kind }: TreeNode, children: readonly TreeNode[]): unknown {
  if (kind === "array") return children.map(({ value }) => value);
  const value: Record<string, unknown> = {};
  for (const child of children) setMember(value, child.key?.name ?? "", child.value);
  return value;
}
