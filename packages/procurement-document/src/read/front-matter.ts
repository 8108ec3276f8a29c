import { type Outline, type Problem, parse, type Span, type TreeNode } from "@bollard/document";
import type { Pointer } from "@bollard/model";
import { check, type Misfit } from "@bollard/shape";
import type { Purchase } from "../definition/purchase.js";
import { purchaseSchema } from "../generated/schema.js";
import { remember } from "../words/remember.js";

/** What the front matter of a document says of the purchase. */
export interface ReadPurchase {
  readonly purchase: Purchase;
  readonly misfits: readonly Misfit[];
  readonly unreadable: ReadonlySet<Pointer>;
  /** What is wrong with the front matter as YAML. */
  readonly problems: readonly Problem[];
  /** The purchase as written, with its places in the whole text; absent where there is none. */
  readonly node: TreeNode | undefined;
}

const nothing: ReadPurchase = {
  purchase: {},
  misfits: [],
  unreadable: /* @__PURE__ */ new Set<Pointer>(),
  problems: [],
  node: undefined,
};

/** Reads `purchase` of the front matter; other fields are the document's own. Never throws. */
export function readPurchase({ text, frontMatter }: Outline): ReadPurchase {
  if (frontMatter === undefined) return nothing;
  const { start, end } = frontMatter.content;
  const { problems, node, ...read } = readYaml(text.slice(start, end));
  return {
    ...read,
    problems: problems.map((problem) => ({ ...problem, ...movedSpan(problem, start) })),
    node: node && movedNode(node, start),
  };
}

/** What front matter says, with its places in itself. */
const readYaml = /* @__PURE__ */ remember((yaml): ReadPurchase => {
  const { root, problems } = parse(yaml, "yaml");
  const node = root?.children.find(({ key }) => key?.name === "purchase");
  if (node === undefined) return { ...nothing, problems };
  const { data, misfits, unreadable } = check(purchaseSchema, node.value);
  return {
    purchase: (data ?? {}) as Purchase,
    misfits: misfits.map((misfit) => ({ ...misfit, pointer: `/purchase${misfit.pointer}` })),
    unreadable: new Set([...unreadable].map((pointer) => `/purchase${pointer}`)),
    problems,
    node,
  };
});

function movedNode(node: TreeNode, by: number): TreeNode {
  const { key, children } = node;
  return {
    ...node,
    ...movedSpan(node, by),
    ...(key && { key: { ...key, ...movedSpan(key, by) } }),
    children: children.map((child) => movedNode(child, by)),
  };
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
