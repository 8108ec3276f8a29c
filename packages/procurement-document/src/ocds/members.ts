import { isPlainObject, type TreeNode } from "@bollard/document";

/** The member of an object; the last of equal names, and `undefined` for what is no object. */
export function memberOf(node: TreeNode | undefined, name: string): TreeNode | undefined {
  if (node?.kind !== "object") return undefined;
  return node.children.findLast(({ key }) => key?.name === name);
}

/** The member that a path of names leads to. */
export function memberAt(
  node: TreeNode | undefined,
  ...path: readonly string[]
): TreeNode | undefined {
  return path.reduce(memberOf, node);
}

/** The entries of a list under a name; none where it is no list. */
export function entriesOf(node: TreeNode | undefined, name: string): readonly TreeNode[] {
  const list = memberOf(node, name);
  return list?.kind === "array" ? list.children : [];
}

/** A text under a name; `undefined` where it is not there, is blank or is no text. */
export function textOf(node: TreeNode | undefined, name: string): string | undefined {
  const value = memberOf(node, name)?.value;
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** Says whether some data are a release, a record or a package of them, by the fields that all of them have. */
export function isOcds(data: unknown): boolean {
  if (!isPlainObject(data)) return false;
  const { ocid, tender, releases, records, compiledRelease } = data;
  if (typeof ocid === "string" && isPlainObject(tender)) return true;
  if (typeof ocid === "string" && isOcds(compiledRelease)) return true;
  return [releases, records].some((list) => Array.isArray(list) && list.slice(0, 20).some(isOcds));
}

/** Says whether a text may be such data, without reading it. */
export function mayBeOcds(text: string): boolean {
  return /^\ufeff?\s*\{/.test(text) && text.includes('"ocid"') && text.includes('"tender"');
}
