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
    member("sections", list(document.sections, places.sections)),
    member("statements", list(document.statements, places.statements)),
    member("references", list(document.references, places.references)),
    member("asides", list(document.asides ?? [], places.asides)),
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

function list(values: readonly unknown[], spans: readonly Span[]): TreeNode {
  const children = values.map((value, index) => scalar(spans[index] ?? nowhere, value));
  const start = children[0]?.start ?? 0;
  return { kind: "array", start, end: children.at(-1)?.end ?? start, children, value: values };
}

function scalar({ start, end }: Span, value: unknown): TreeNode {
  return { kind: "scalar", start, end, children: [], value };
}

function member(name: string, node: TreeNode): TreeNode {
  return { ...node, key: { name, start: node.start, end: node.start } };
}

const nowhere: Span = { start: 0, end: 0 };
