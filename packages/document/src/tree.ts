import type { Part, Pointer } from "@bollard/model";
import { toPath, toPointer } from "@bollard/model";

/**
 * How a text is written. `jsonc` is JSON with comments and trailing commas. The tree of prose is made by whoever
 * knows what the text is about, from its outline.
 */
export type Format = "json" | "jsonc" | "yaml" | "markdown" | "html" | "text";

/** Says whether a format is for people's prose rather than for data. */
export function isProse(format: Format): format is "markdown" | "html" | "text" {
  return format === "markdown" || format === "html" || format === "text";
}

/** A span of text in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value with its place in the text. */
export interface TreeNode extends Span {
  readonly kind: "object" | "array" | "scalar";
  /** The name it stands under, when it is a member of an object. */
  readonly key?: Span & { readonly name: string };
  /** Members of an object or elements of an array, in text order. */
  readonly children: readonly TreeNode[];
  /** The plain value, shared with the values of the nodes above. */
  readonly value: unknown;
  /** True where a YAML alias stands in for the value. */
  readonly alias?: true;
}

/** What can be wrong with a text before anyone asks what it means. */
export type ProblemCode =
  | "document/syntax"
  | "document/duplicate-key"
  | "document/encoding"
  | "document/too-large"
  | "document/too-deep"
  | "document/alias-expansion";

/** Something wrong with the text itself, in plain words. */
export interface Problem extends Span {
  readonly code: ProblemCode;
  readonly what: string;
  readonly todo: string;
}

/** A text read as one tree. `root` is absent when nothing could be read. */
export interface Tree {
  readonly format: Format;
  readonly text: string;
  readonly root: TreeNode | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Finds the node that a pointer names.
 * @returns the node, or `undefined` when the text holds no such value
 */
export function nodeAt(tree: Tree, pointer: Pointer): TreeNode | undefined {
  let node = tree.root;
  for (const segment of toPath(pointer)) {
    if (node === undefined) return undefined;
    node = childAt(node, segment);
  }
  return node;
}

/**
 * Finds the span to show for a pointer: the value's or its key's. Where the text holds no such
 * value, the nearest one above it that is there, by its key; at the top, the first key.
 */
export function spanOf(tree: Tree, pointer: Pointer, part: Part = "value"): Span {
  let node = tree.root;
  if (node === undefined) return { start: 0, end: firstLineEnd(tree.text) };
  for (const segment of toPath(pointer)) {
    const child = childAt(node, segment);
    if (child === undefined) return headOf(node);
    node = child;
  }
  return part === "key" || node === tree.root ? headOf(node) : visible(node);
}

/** What stands at an offset: the deepest value, and whether the offset is in its key. */
export interface Place {
  readonly pointer: Pointer;
  readonly node: TreeNode;
  readonly part: Part;
}

/** Finds what stands at an offset, or `undefined` outside every value. */
export function placeAt(tree: Tree, offset: number): Place | undefined {
  const { root } = tree;
  if (root === undefined || offset < root.start || offset > root.end) return undefined;
  const path: (string | number)[] = [];
  let node = root;
  for (;;) {
    const found = childUnder(node, offset);
    if (found === undefined) return { pointer: toPointer(path), node, part: "value" };
    path.push(found.child.key?.name ?? found.index);
    node = found.child;
    if (node.key && offset <= node.key.end) return { pointer: toPointer(path), node, part: "key" };
  }
}

/** The whole of a member, from its key to the end of its value. */
export function entrySpan(node: TreeNode): Span {
  return { start: node.key?.start ?? node.start, end: Math.max(node.end, node.key?.end ?? 0) };
}

/** The member or entry that one segment of a pointer names. */
export function childAt(node: TreeNode, segment: string): TreeNode | undefined {
  if (node.kind === "array") {
    return /^(0|[1-9]\d{0,8})$/.test(segment) ? node.children[Number(segment)] : undefined;
  }
  if (node.children.length <= few) {
    return node.children.findLast((child) => child.key?.name === segment);
  }
  return membersOf(node).get(segment);
}

/** Objects of more members than this are looked up by an index. */
const few = 16;
const indexes = new WeakMap<readonly TreeNode[], ReadonlyMap<string, TreeNode>>();

function membersOf({ children }: TreeNode): ReadonlyMap<string, TreeNode> {
  const known = indexes.get(children);
  if (known) return known;
  const index = new Map(children.map((child) => [child.key?.name ?? "", child]));
  indexes.set(children, index);
  return index;
}

function childUnder(node: TreeNode, offset: number) {
  if (node.alias) return undefined;
  let low = 0;
  let high = node.children.length - 1;
  while (low <= high) {
    const index = (low + high) >> 1;
    const child = node.children[index];
    if (child === undefined) return undefined;
    const span = entrySpan(child);
    if (offset < span.start) high = index - 1;
    else if (offset > span.end) low = index + 1;
    else return { child, index };
  }
  return undefined;
}

function headOf(node: TreeNode): Span {
  if (node.key) return { start: node.key.start, end: node.key.end };
  const first = node.children[0];
  if (node.kind === "object" && first?.key && !node.alias) {
    return { start: first.key.start, end: first.key.end };
  }
  return visible(node);
}

/** An empty value has no width: show the key it is missing behind. */
function visible(node: TreeNode): Span {
  if (node.start === node.end && node.key) return { start: node.key.start, end: node.key.end };
  return { start: node.start, end: node.end };
}

function firstLineEnd(text: string): number {
  const end = text.search(/\r?\n/);
  return end === -1 ? text.length : end;
}
