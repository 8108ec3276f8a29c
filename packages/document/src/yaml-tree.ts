import {
  type Alias,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { limits, tooDeep, Unreadable } from "./limits.js";
import { duplicateKey } from "./parse-json.js";
import { setMember } from "./plain-data.js";
import type { Problem, Span, TreeNode } from "./tree.js";
import { aliasExpansion, complexKey, unknownAlias } from "./yaml-problems.js";

type Key = Span & { readonly name: string };

/** Builds the tree of a YAML document, aliases resolved. */
export class YamlTreeBuilder {
  /** The value of each anchor so far; `undefined` while the value is still being built. */
  private readonly anchors = new Map<string, TreeNode | undefined>();
  private readonly sizes = new Map<TreeNode, number>();
  /** How many values a reader of the plain data would meet so far, repeats by alias included. */
  private values = 0;

  constructor(
    private readonly text: string,
    private readonly problems: Problem[],
  ) {}

  /**
   * @param depth - how deep the document lies in another
   * @throws Unreadable when the document is too deep or its aliases grow without measure
   */
  build(source: unknown, depth = 0): TreeNode {
    return this.convert(source, undefined, depth);
  }

  /** Whether a value has a name by which others may refer to it. */
  get hasAnchors(): boolean {
    return this.anchors.size > 0;
  }

  private convert(source: unknown, key: Key | undefined, depth: number): TreeNode {
    const span = this.spanOf(source, key);
    if (depth > limits.depth) throw new Unreadable(tooDeep(span.start));
    if (isAlias(source)) return this.alias(source, span, key);
    const anchor = isScalar(source) || isCollection(source) ? source.anchor : undefined;
    if (anchor === undefined) return this.convertOwn(source, span, key, depth);
    const before = this.values;
    this.anchors.set(anchor, undefined);
    const node = this.convertOwn(source, span, key, depth);
    this.sizes.set(node, this.values - before);
    // An anchor of the same name inside comes later in the text and stays.
    if (this.anchors.get(anchor) === undefined) this.anchors.set(anchor, node);
    return node;
  }

  private convertOwn(source: unknown, span: Span, key: Key | undefined, depth: number): TreeNode {
    if (isMap(source)) return this.map(source, span, key, depth);
    if (isSeq(source)) return this.sequence(source, span, key, depth);
    this.count(1, span);
    return node("scalar", span, key, [], scalarValue(source));
  }

  private map(source: YAMLMap, span: Span, key: Key | undefined, depth: number): TreeNode {
    this.count(1, span);
    const value: Record<string, unknown> = {};
    const names = new Set<string>();
    const children = source.items.map((pair) => {
      const own = this.keyOf(pair.key, span);
      if (names.has(own.name)) this.add(duplicateKey(own.name, own));
      names.add(own.name);
      const child = this.convert(pair.value, own, depth + 1);
      setMember(value, own.name, child.value);
      return child;
    });
    return node("object", around(span, children), key, children, value);
  }

  private sequence(source: YAMLSeq, span: Span, key: Key | undefined, depth: number): TreeNode {
    this.count(1, span);
    const children = source.items.map((item) => this.convert(item, undefined, depth + 1));
    const value = children.map((child) => child.value);
    return node("array", around(span, children), key, children, value);
  }

  private alias(source: Alias, span: Span, key: Key | undefined): TreeNode {
    const target = this.anchors.get(source.source);
    if (target === undefined) {
      if (this.anchors.has(source.source)) {
        throw new Unreadable(aliasExpansion(span, "refers to a value that contains it"));
      }
      this.add(unknownAlias(span));
      return node("scalar", span, key, [], null);
    }
    this.count(this.sizes.get(target) ?? 1, span);
    return { ...node(target.kind, span, key, target.children, target.value), alias: true };
  }

  private count(values: number, span: Span): void {
    this.values += values;
    if (this.values <= limits.values) return;
    throw new Unreadable(aliasExpansion(span, "grows beyond a million values through aliases"));
  }

  private add(problem: Problem): void {
    if (this.problems.length <= limits.problems) this.problems.push(problem);
  }

  /** Names are read as they are written: `5.10` is not the number 5.1. */
  private keyOf(source: unknown, holder: Span): Key {
    const { start, end } = this.spanOf(source, undefined);
    const span = { start: Math.max(start, holder.start), end: Math.max(end, holder.start) };
    if (isAlias(source)) {
      const { kind, value } = this.alias(source, span, undefined);
      if (kind === "scalar") return { ...span, name: String(value ?? "") };
    }
    if (isScalar(source)) {
      const name = source.type === "PLAIN" ? source.source : String(source.value ?? "");
      const key = { ...span, name: name ?? "" };
      if (source.anchor !== undefined) {
        const value = scalarValue(source);
        this.anchors.set(source.anchor, node("scalar", span, undefined, [], value));
      }
      return key;
    }
    if (source !== null) this.add(complexKey(span));
    return { ...span, name: this.text.slice(span.start, span.end) };
  }

  private spanOf(source: unknown, key: Key | undefined): Span {
    const range = (source as { range?: readonly number[] } | null)?.range;
    const start = Math.min(range?.[0] ?? key?.end ?? 0, this.text.length);
    if (isCollection(source) && !source.flow) return { start, end: start };
    const end = Math.min(Math.max(range?.[1] ?? start, start), this.text.length);
    if (start === end) return this.emptySpan(start, key);
    return { start, end: isBlockScalar(source) ? this.trimEnd(start, end) : end };
  }

  /** A missing value stands directly behind its colon or dash, not behind the spaces after it. */
  private emptySpan(offset: number, key: Key | undefined): Span {
    let at = offset;
    while (at > (key?.end ?? 0) && " \t".includes(this.text.charAt(at - 1))) at -= 1;
    return { start: at, end: at };
  }

  /** A block scalar ends where the next thing starts. */
  private trimEnd(start: number, end: number): number {
    let trimmed = end;
    while (trimmed > start && " \t\r\n".includes(this.text.charAt(trimmed - 1))) trimmed -= 1;
    return trimmed;
  }
}

function isBlockScalar(source: unknown): boolean {
  return isScalar(source) && (source.type === "BLOCK_LITERAL" || source.type === "BLOCK_FOLDED");
}

function scalarValue(source: unknown): unknown {
  return isScalar(source) ? (source.value ?? null) : null;
}

function node(
  kind: TreeNode["kind"],
  span: Span,
  key: Key | undefined,
  children: readonly TreeNode[],
  value: unknown,
): TreeNode {
  return { kind, ...span, children, value, ...(key && { key }) };
}

/** A block collection ends with its last value; the comments after it are not part of it. */
export function around(span: Span, children: readonly TreeNode[]): Span {
  const last = children.at(-1);
  return { start: span.start, end: Math.max(span.end, last?.end ?? 0, last?.key?.end ?? 0) };
}
