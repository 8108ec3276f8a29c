import type { Format, Outline, Span, Tree, TreeNode } from "@bollard/document";
import type { ProcurementDocument } from "../procurement-document.js";

/** The places of what a document holds, in the order of its lists. */
export interface Places {
  /** The purchase as the front matter has it; absent where it has none. */
  readonly purchase: TreeNode | undefined;
  readonly sections: readonly Span[];
  readonly statements: readonly Span[];
  readonly references: readonly Span[];
  readonly asides: readonly Span[];
}

/** The document as a tree, so that a pointer such as `/statements/12` leads to its place in the text. */
export function buildTree(
  { text, frontMatter, problems }: Outline,
  format: Format,
  document: ProcurementDocument,
  places: Places,
): Tree {
  const head = frontMatter?.content ?? nowhere;
  const children = [
    places.purchase ?? member("purchase", scalar(head, document.purchase)),
    listNode("sections", document.sections, places.sections),
    listNode("statements", document.statements, places.statements),
    listNode("references", document.references, places.references),
    listNode("asides", document.asides ?? [], places.asides),
  ];
  const root: TreeNode = {
    kind: "object",
    start: 0,
    end: text.length,
    children,
    value: document,
  };
  return { format, text, root, problems };
}

/** A list of a document with the place of each entry. */
export function listNode(
  name: string,
  values: readonly unknown[],
  spans: readonly Span[],
): TreeNode {
  const children = values.map((value, index) => scalar(spans[index] ?? nowhere, value));
  const start = children[0]?.start ?? 0;
  const end = children.at(-1)?.end ?? start;
  return member(name, { kind: "array", start, end, children, value: values });
}

function scalar({ start, end }: Span, value: unknown): TreeNode {
  return { kind: "scalar", start, end, children: [], value };
}

function member(name: string, node: TreeNode): TreeNode {
  return { ...node, key: { name, start: node.start, end: node.start } };
}

const nowhere: Span = { start: 0, end: 0 };
