import type { Place, Span, Tree, TreeNode } from "@bollard/document";
import { toPointer } from "@bollard/model";

interface Stretch extends Span, Place {
  /** Where the stretches up to this one end at the latest. */
  reach: number;
}

const indexes = new WeakMap<TreeNode, readonly Stretch[]>();

/**
 * Finds what stands at an offset of the tree of Markdown: the narrowest value or name there, the inner one of two alike. The heads of
 * columns lie outside the rows they name, and the texts of a table may stand in several files, so that `placeAt`
 * of the document, which goes from the outside to the inside, would miss them.
 */
export function markdownPlaceAt(tree: Tree, offset: number): Place | undefined {
  if (tree.root === undefined) return undefined;
  const index = indexes.get(tree.root) ?? indexOf(tree.root);
  indexes.set(tree.root, index);
  let best: Stretch | undefined;
  for (let at = lastBefore(index, offset); (index[at]?.reach ?? -1) >= offset; at--) {
    const stretch = index[at];
    if (stretch === undefined || stretch.end < offset) continue;
    if (best === undefined || width(stretch) < width(best)) best = stretch;
  }
  return best && { pointer: best.pointer, node: best.node, part: best.part };
}

function indexOf(root: TreeNode): readonly Stretch[] {
  const found: Stretch[] = [];
  collect(root, [], found);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = 0;
  for (const stretch of found) {
    reach = Math.max(reach, stretch.end);
    stretch.reach = reach;
  }
  return found;
}

function collect(node: TreeNode, path: readonly string[], found: Stretch[]): void {
  const pointer = toPointer(path);
  const { start, end, key } = node;
  // The mark of a specification stands for the first line; it was written nowhere.
  if (pointer === "/bollard") return;
  if (key && key.end > key.start) {
    found.push({ pointer, node, part: "key", start: key.start, end: key.end, reach: key.end });
  }
  found.push({ pointer, node, part: "value", start, end, reach: end });
  for (const [at, child] of node.children.entries()) {
    const name = node.kind === "array" ? String(at) : (child.key?.name ?? "");
    collect(child, [...path, name], found);
  }
}

function width({ start, end }: Span): number {
  return end - start;
}

function lastBefore(index: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
