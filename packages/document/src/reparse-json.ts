import { limits } from "./limits.js";
import { readJsonPart } from "./parse-json.js";
import { moved, withChild } from "./replace-child.js";
import { minimalEdit } from "./text-edit.js";
import type { Tree, TreeNode } from "./tree.js";

/** A value that holds a change, and the place of the member or entry in which it lies. */
interface Step {
  readonly node: TreeNode;
  readonly index: number;
}

/**
 * Reads JSON that was changed in one place: only the innermost value between whose ends the change lies is
 * read again, and the others keep their data. Text before that value stays as it is and the value ends where
 * it did, so that nothing around it can mean anything else.
 * @param before - a tree without problems
 * @returns the tree that `parseJson` would give, or `undefined` where the whole has to be read
 */
export function reparseJson(before: Tree, text: string): Tree | undefined {
  const { root, format } = before;
  if (root === undefined || (format !== "json" && format !== "jsonc")) return undefined;
  const edit = minimalEdit(before.text, text);
  // A text that is no longer than that cannot hold more values: each takes a letter at least.
  const values = text.length > limits.values ? countOf(root) : 0;
  if (values + edit.newText.length > limits.values) return undefined;
  const delta = text.length - before.text.length;
  const steps = stepsTo(root, edit.start, edit.end);
  for (let depth = steps.length; depth > 0; depth--) {
    const { node, index } = steps[depth - 1] as Step;
    const child = node.children[index];
    const read = child && readAgain(child, text, delta, depth, format);
    if (!read) continue;
    const replaced = steps
      .slice(0, depth)
      .reduceRight((inner, step) => withChild(step.node, step.index, inner, delta), read);
    if (values > 0) counts.set(replaced, values - valuesIn(child.value) + valuesIn(read.value));
    return { format, text, root: replaced, problems: [] };
  }
  return undefined;
}

/** How many values a long text holds, by its root. */
const counts = new WeakMap<TreeNode, number>();

function countOf(root: TreeNode): number {
  const count = counts.get(root) ?? valuesIn(root.value);
  counts.set(root, count);
  return count;
}

function valuesIn(data: unknown): number {
  if (typeof data !== "object" || data === null) return 1;
  let count = 1;
  for (const name in data) count += valuesIn((data as Readonly<Record<string, unknown>>)[name]);
  return count;
}

/** The values around a change from the root on, as long as it lies between the ends of a member or entry. */
function stepsTo(root: TreeNode, start: number, end: number): readonly Step[] {
  const steps: Step[] = [];
  let node = root;
  for (;;) {
    const index = node.children.findLastIndex((child) => child.start < start);
    const child = node.children[index];
    if (child === undefined || end >= child.end) return steps;
    steps.push({ node, index });
    node = child;
  }
}

function readAgain(
  { start, end, kind, key }: TreeNode,
  text: string,
  delta: number,
  depth: number,
  format: "json" | "jsonc",
): TreeNode | undefined {
  const read = readJsonPart(text.slice(start, end + delta), format, depth);
  const isWhole = read?.kind === kind && read.start === 0 && read.end === end + delta - start;
  return isWhole ? { ...moved(read, start), ...(key && { key }) } : undefined;
}
