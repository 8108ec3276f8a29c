import type { TreeNode } from "@bollard/document";
import { remember } from "@bollard/model";
import { resolveReference } from "./resolve-reference.js";

/** What of a list is a path of a file: the entries themselves, or a field of them. */
const paths: Readonly<Record<string, readonly string[]>> = {
  include: [],
  deviceClasses: ["specification"],
  suppliers: ["contracts", "tender"],
};

/** The member of a part with its paths as they read from the folder of the first part; the same each time. */
export function rebase(node: TreeNode, name: string, from: string, to: string): TreeNode {
  const way = paths[name];
  if (way === undefined || folderOf(from) === folderOf(to)) return node;
  return rebased(node)(`${from}\n${to}`, () =>
    rewrite(node, way, (path) => relativeTo(folderOf(to), resolveReference(from, path))),
  );
}

/** What became of a member, by the two places. */
const rebased = /* @__PURE__ */ remember((_node: TreeNode) => {
  const known = new Map<string, TreeNode>();
  return (places: string, make: () => TreeNode): TreeNode => {
    const made = known.get(places) ?? make();
    known.set(places, made);
    return made;
  };
});

function rewrite(
  node: TreeNode,
  way: readonly string[],
  change: (path: string) => string,
): TreeNode {
  if (node.kind === "array") {
    const children = node.children.map((child) => rewrite(child, way, change));
    return { ...node, children, value: children.map(({ value }) => value) };
  }
  const [field, ...rest] = way;
  if (field === undefined) {
    return typeof node.value === "string" ? { ...node, value: change(node.value) } : node;
  }
  if (node.kind !== "object") return node;
  const children = node.children.map((child) =>
    child.key?.name === field ? rewrite(child, rest, change) : child,
  );
  const changed = children.find((child) => child.key?.name === field);
  if (changed === undefined) return node;
  return { ...node, children, value: { ...(node.value as object), [field]: changed.value } };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** A path as it reads from a folder; both are relative to the same one. */
function relativeTo(folder: string, path: string): string {
  const from = folder === "" ? [] : folder.split("/");
  const to = path.split("/");
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}
