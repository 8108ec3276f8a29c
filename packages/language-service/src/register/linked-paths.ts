import type { Span, TreeNode } from "@bollard/document";
import { resolveReference } from "@bollard/place-register";
import type { LintedDocument } from "../document.js";

/** A path in a register, with the address that it leads to. */
export interface LinkedPath extends Span {
  readonly path: string;
  readonly uri: string;
}

/** The paths that the file of a register names: its parts, specifications and tenders. */
export function linkedPaths({ uri, result }: LintedDocument): readonly LinkedPath[] {
  if (result.kind !== "place") return [];
  const top = (name: string) => result.tree?.root && memberOf(result.tree.root, name);
  const partOf = top("partOf");
  const nodes = [
    ...(top("include")?.children ?? []),
    ...(partOf ? [partOf] : []),
    ...fieldsOf(top("deviceClasses"), "specification"),
    ...(top("suppliers")?.children ?? []).flatMap((supplier) =>
      fieldsOf(memberOf(supplier, "contracts"), "tender"),
    ),
  ];
  return nodes.flatMap((node) => linked(node, uri));
}

function memberOf(node: TreeNode, name: string): TreeNode | undefined {
  return node.children.findLast(({ key }) => key?.name === name);
}

function fieldsOf(list: TreeNode | undefined, name: string): readonly TreeNode[] {
  return (list?.children ?? []).flatMap((entry) => memberOf(entry, name) ?? []);
}

/** Addresses and absolute paths are none of ours. */
function linked({ value, start, end }: TreeNode, from: string): readonly LinkedPath[] {
  if (typeof value !== "string" || value === "") return [];
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(value)) return [];
  const way = value.replaceAll("\\", "/").split("/").map(encoded).join("/");
  const [, root, file] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?\/)(.*)$/i.exec(from) ?? [];
  if (root === undefined || file === undefined) return [];
  const target = resolveReference(file, way).replace(/^(?:\.\.\/)+/, "");
  return [{ path: value, uri: root + target, start, end }];
}

/** Half a character cannot be written in an address. */
function encoded(name: string): string {
  return encodeURIComponent(name.replaceAll(/\p{Cs}/gu, "\ufffd"));
}
