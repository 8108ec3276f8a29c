import { limits } from "./limits.js";
import { setMember } from "./plain-data.js";
import { scalarIn } from "./plain-scalar.js";
import type { TreeNode } from "./tree.js";

type Key = NonNullable<TreeNode["key"]>;

/** A text between brackets, up to the mark that ends it. */
const isTextInFlow = /^(?:[\p{L}(/]|\d+ +\p{L})[^:#,[\]{}]*$/u;
const written = /"[^"\\\r\n]*"|'[^'\r\n]*'|[^,[\]{}:"'\r\n][^,[\]{}:\r\n]*/y;
const name = /([\w/][\w./()+]*(?:[ -]+[\w./()+]+)*|"[^"\\\r\n]*"|'[^'\r\n]*'): +/y;
const blanks = / */y;

/**
 * Reads a list or group between brackets that is all on one line, of plain texts and texts in quotes.
 * @param depth - how deep it lies in the document
 * @returns `undefined` where it holds anything else, or more follows behind it
 */
export function readPlainFlow(
  text: string,
  start: number,
  end: number,
  depth: number,
  key?: Key,
): TreeNode | undefined {
  const reader = new FlowReader(text);
  const node = reader.value(start, depth, key);
  return node?.end === end ? node : undefined;
}

class FlowReader {
  constructor(private readonly text: string) {}

  value(start: number, depth: number, key?: Key): TreeNode | undefined {
    if (depth > limits.depth / 2) return undefined;
    const code = this.text.charCodeAt(start);
    if (code === 0x5b) return this.inside("array", start, 0x5d, depth, key);
    if (code === 0x7b) return this.inside("object", start, 0x7d, depth, key);
    const found = this.match(written, start)?.[0].trimEnd();
    const read = found === undefined ? undefined : scalarIn(found, isTextInFlow);
    if (found === undefined || read === undefined) return undefined;
    return node("scalar", start, start + found.length, key, [], read.value);
  }

  private inside(
    kind: "array" | "object",
    start: number,
    close: number,
    depth: number,
    key?: Key,
  ): TreeNode | undefined {
    const children: TreeNode[] = [];
    const value: Record<string, unknown> = {};
    let at = this.skip(start + 1);
    while (this.text.charCodeAt(at) !== close || children.length > 0) {
      const child = kind === "array" ? this.value(at, depth + 1) : this.member(at, depth + 1);
      if (child === undefined) return undefined;
      if (child.key) {
        if (Object.hasOwn(value, child.key.name)) return undefined;
        setMember(value, child.key.name, child.value);
      }
      children.push(child);
      at = this.skip(child.end);
      if (this.text.charCodeAt(at) === close) break;
      if (this.text.charCodeAt(at) !== 0x2c) return undefined;
      at = this.skip(at + 1);
    }
    const own = kind === "array" ? children.map((child) => child.value) : value;
    return node(kind, start, at + 1, key, children, own);
  }

  private member(at: number, depth: number): TreeNode | undefined {
    const found = this.match(name, at);
    const word = found?.[1];
    if (found === undefined || word === undefined) return undefined;
    const isQuoted = word.charCodeAt(0) === 0x22 || word.charCodeAt(0) === 0x27;
    const key = { name: isQuoted ? word.slice(1, -1) : word, start: at, end: at + word.length };
    return this.value(at + found[0].length, depth, key);
  }

  private skip(at: number): number {
    return at + (this.match(blanks, at)?.[0].length ?? 0);
  }

  private match(pattern: RegExp, at: number): RegExpExecArray | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.text) ?? undefined;
  }
}

function node(
  kind: TreeNode["kind"],
  start: number,
  end: number,
  key: Key | undefined,
  children: readonly TreeNode[],
  value: unknown,
): TreeNode {
  return key ? { kind, start, end, children, value, key } : { kind, start, end, children, value };
}
