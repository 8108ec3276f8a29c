import { type Span, setMember, type TreeNode } from "@bollard/document";
import type { Claim } from "./claims.js";
import type { Draft, EntryDraft, Part } from "./draft.js";
import type { Leftover } from "./leftovers.js";
import type { Placed, Settled, SettledGroup } from "./settle.js";

/** Puts everything that was placed, and all text without a place, into one tree with ranges. */
export function buildRoot(
  text: string,
  draft: Draft,
  placed: Placed,
  claim: Claim | undefined,
  leftovers: readonly Leftover[],
): TreeNode {
  const builder = new TreeBuilder(text, draft);
  const members = [
    marker(text),
    claim && builder.claims(claim),
    placed.product && objectOf("product", placed.product.head, [builder.scalar(placed.product)]),
    builder.answers(placed),
    builder.ixit(placed),
    builder.groups(placed.groups),
    builder.imported(leftovers),
  ].filter((member) => member !== undefined);
  const value = dataOf(members);
  return { kind: "object", start: 0, end: text.length, children: inTextOrder(members), value };
}

/** The mark of a device specification stands for the first line with text. */
function marker(text: string): TreeNode {
  const start = Math.max(text.search(/\S/), 0);
  const rest = text.slice(start, start + 200);
  const line = rest.search(/[\r\n]/);
  const end = start + (line === -1 ? rest.length : line);
  const key = { name: "bollard", start, end };
  return { kind: "scalar", start: end, end, key, children: [], value: "device/1" };
}

class TreeBuilder {
  constructor(
    private readonly text: string,
    private readonly draft: Draft,
  ) {}

  part(part: Part): TreeNode {
    return part.items ? listOf(part, part.items) : this.scalar(part);
  }

  scalar(part: Part, name = part.key): TreeNode {
    const { head, value, data } = part;
    return {
      kind: "scalar",
      ...value,
      key: { name, ...head },
      children: [],
      value: data ?? this.text.slice(value.start, value.end),
    };
  }

  claims({ edition, ...span }: Claim): TreeNode {
    const key = { name: "etsi-en-303-645", ...span };
    const claim: TreeNode = { kind: "scalar", ...span, key, children: [], value: edition };
    return objectOf("claims", span, [claim]);
  }

  answers({ answers }: Placed): TreeNode | undefined {
    const nodes = answers.map(({ place, parts }) => {
      const children = parts.map((part) => this.part(part));
      return { ...objectOf(place.provision, place.head, children), ...place.span };
    });
    return nodes[0] && objectOf("ics", nodes[0].key ?? nodes[0], nodes);
  }

  ixit({ tables }: Placed): TreeNode | undefined {
    const nodes = [...tables].flatMap(([key, entries]) => {
      const [first] = entries;
      if (first === undefined) return [];
      const head = this.draft.tableHeads.get(key) ?? first.place.head;
      if (first.place.table.rows === "one") return [this.entry(first, key, head)];
      const children = entries.map((entry, at) => this.entry(entry, String(at), entry.place.head));
      return [arrayOf(key, head, children)];
    });
    return nodes[0] && objectOf("ixit", nodes[0].key ?? nodes[0], inTextOrder(nodes));
  }

  groups(groups: readonly SettledGroup[]): TreeNode | undefined {
    const nodes = groups.map(({ place, parts, units }) => {
      const children = parts.map((part) => this.scalar(part));
      const inner = units.map((part) => this.scalar(part));
      if (inner[0]) children.push(objectOf("units", inner[0].key ?? inner[0], inner));
      const node = objectOf(place.provision, place.head, inTextOrder(children));
      return { ...node, start: place.start, end: Math.max(place.end, node.end) };
    });
    return nodes[0] && objectOf("selfAssessment", nodes[0].key ?? nodes[0], nodes);
  }

  /** The list has its place behind all text, for its items lie between everything else. */
  imported(leftovers: readonly Leftover[]): TreeNode | undefined {
    if (leftovers.length === 0) return undefined;
    const end = { start: this.text.length, end: this.text.length };
    const children = leftovers.map((leftover): TreeNode => {
      const { start, end: stop, from, under, text } = leftover;
      const at = { start, end: start };
      const members = [
        member("from", at, at, from),
        ...(under === undefined ? [] : [member("under", at, at, under)]),
        member("text", at, { start, end: stop }, text),
      ];
      return { kind: "object", start, end: stop, children: members, value: dataOf(members) };
    });
    const value = children.map((child) => child.value);
    return { kind: "array", ...end, key: { name: "imported", ...end }, children, value };
  }

  private entry({ place, parts }: Settled<EntryDraft>, name: string, head: Span): TreeNode {
    const children = parts.map((part) => this.scalar(part));
    // The heads of columns stand above many entries and belong to none.
    const start = Math.min(place.start, ...children.map((child) => child.start));
    const end = Math.max(place.end, ...children.map((child) => child.end));
    return { ...objectOf(name, head, children), start, end };
  }
}

/** A list of objects that were read from one text: all of them stand where it stands. */
function listOf({ key, head, value }: Part, items: NonNullable<Part["items"]>): TreeNode {
  const children = items.map((item): TreeNode => {
    const members = Object.entries(item).map(([name, text]) => member(name, value, value, text));
    return { kind: "object", ...value, children: members, value: dataOf(members) };
  });
  const data = children.map((child) => child.value);
  return { kind: "array", ...value, key: { name: key, ...head }, children, value: data };
}

function member(name: string, head: Span, { start, end }: Span, value: string): TreeNode {
  const key = { name, start: head.start, end: head.end };
  return { kind: "scalar", start, end, key, children: [], value };
}

function objectOf(name: string, head: Span, children: readonly TreeNode[]): TreeNode {
  const key = { name, start: head.start, end: head.end };
  return { kind: "object", ...around(head, children), key, children, value: dataOf(children) };
}

function arrayOf(name: string, head: Span, children: readonly TreeNode[]): TreeNode {
  const key = { name, start: head.start, end: head.end };
  const value = children.map((child) => child.value);
  return { kind: "array", ...around(head, children), key, children, value };
}

/** The span of all children with their names; of the name, where there are none. */
function around({ end }: Span, children: readonly TreeNode[]): Span {
  if (children.length === 0) return { start: end, end };
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  for (const child of children) {
    from = Math.min(from, child.start, child.key?.start ?? child.start);
    to = Math.max(to, child.end, child.key?.end ?? child.end);
  }
  return { start: from, end: to };
}

function dataOf(members: readonly TreeNode[]): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const { key, value: own } of members) setMember(value, key?.name ?? "", own);
  return value;
}

function inTextOrder(nodes: readonly TreeNode[]): TreeNode[] {
  return [...nodes].sort((a, b) => a.start - b.start || a.end - b.end);
}
