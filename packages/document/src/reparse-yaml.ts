import { columnOf, lineStart } from "./layout.js";
import { readYamlPart } from "./parse-yaml.js";
import { moved, withChild } from "./replace-child.js";
import { minimalEdit, type TextEdit } from "./text-edit.js";
import type { Tree, TreeNode } from "./tree.js";
import { isFlow } from "./yaml-text.js";
import { around } from "./yaml-tree.js";

/**
 * What means something else in lines by themselves: marks of a whole document, tabs that may stand where
 * indentation is counted, a mark of the encoding, and a comment between a name and its value, which in the
 * library's reading decides where that value ends.
 */
const needsWhole = /^(?:---|\.\.\.|%)|[\t\ufeff]|[:?-] *(?:#[^\r\n]*)?\r?\n(?: *\r?\n)* *#/m;

/** Whole lines that hold one member or entry of a block, and the comments behind it. */
interface Region {
  readonly start: number;
  readonly end: number;
}

/** A block that holds a change, and the member or entry in which it lies. */
interface Step extends Region {
  readonly node: TreeNode;
  readonly index: number;
}

/**
 * Reads YAML that was changed in one place: only the member or entry in which the change lies is read
 * again, and the others keep their values.
 * @param before - a tree without problems whose text holds no anchors and no directives
 * @returns the tree that `parseYaml` would give, or `undefined` where the whole has to be read
 */
export function reparseYaml(before: Tree, text: string): Tree | undefined {
  const { root } = before;
  if (root === undefined) return undefined;
  const change = minimalEdit(before.text, text);
  const steps = stepsTo(before.text, root, change);
  for (let depth = steps.length; depth > 0; depth--) {
    const replaced = replace(before.text, text, steps.slice(0, depth));
    if (replaced) return { format: "yaml", text, root: replaced, problems: [] };
  }
  return undefined;
}

/** The blocks around a change from the root on, as long as one member or entry holds all of it. */
function stepsTo(text: string, root: TreeNode, { start, end }: TextEdit): readonly Step[] {
  const steps: Step[] = [];
  let node: TreeNode | undefined = root;
  let limit = text.length;
  while (node !== undefined && !isFlow(text, node)) {
    const { children }: TreeNode = node;
    const index: number = children.findLastIndex(
      (child) => lineStart(text, keyStart(child)) <= start,
    );
    const [child, next]: readonly (TreeNode | undefined)[] = [children[index], children[index + 1]];
    const from = child && regionStart(text, child);
    const to = next ? regionStart(text, next) : limit;
    if (from === undefined || to === undefined || to < end) return steps;
    steps.push({ node, index, start: from, end: to });
    limit = to;
    node = child;
  }
  return steps;
}

/** Where the lines of a member or entry begin; `undefined` where it shares the first with another. */
function regionStart(text: string, child: TreeNode): number | undefined {
  // Where a name of no letters stands depends on what is before it.
  if (child.key && child.key.start === child.key.end) return undefined;
  const at = keyStart(child);
  const start = lineStart(text, at);
  const before = text.slice(start, at);
  return (child.key ? /^ *$/ : /^ *- *$/).test(before) ? start : undefined;
}

function keyStart({ key, start }: TreeNode): number {
  return key?.start ?? start;
}

/** The root with the innermost region read again; `undefined` where it does not fit in by itself. */
function replace(before: string, text: string, steps: readonly Step[]): TreeNode | undefined {
  const innermost = steps.at(-1);
  if (!innermost) return undefined;
  const { node, index, start, end } = innermost;
  const delta = text.length - before.length;
  const part = text.slice(start, end + delta);
  if (end < before.length && !part.endsWith("\n")) return undefined;
  if (needsWhole.test(part)) return undefined;
  const read = readYamlPart(part, steps.length - 1);
  const child = read && onlyChild(part, read);
  if (!child || read.kind !== node.kind) return undefined;
  if (columnOf(part, read.start) !== columnOf(before, node.start)) return undefined;
  if (isTaken(node, index, child.key?.name)) return undefined;
  const from = index === 0 ? read.start + start : node.start;
  let replaced = withBlock({ ...node, start: from }, index, moved(child, start), delta);
  for (const above of steps.slice(0, -1).reverse()) {
    replaced = withBlock(above.node, above.index, replaced, delta);
  }
  return replaced;
}

function onlyChild(text: string, node: TreeNode): TreeNode | undefined {
  const [child, ...more] = node.children;
  const alone = child !== undefined && more.length === 0 && !isFlow(text, node);
  return alone && regionStart(text, child) !== undefined ? child : undefined;
}

function isTaken({ children }: TreeNode, index: number, name: string | undefined): boolean {
  return name !== undefined && children.some(({ key }, at) => at !== index && key?.name === name);
}

/** A block with another member or entry in place of one, and those behind it moved. */
function withBlock(node: TreeNode, index: number, child: TreeNode, delta: number): TreeNode {
  const replaced = withChild(node, index, child, delta);
  const { start } = node;
  return { ...replaced, ...around({ start, end: start }, replaced.children) };
}
