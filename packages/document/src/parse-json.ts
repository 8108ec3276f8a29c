import { type ParseErrorCode, visit } from "jsonc-parser";
import { limits, problemOf, tooDeep, tooMany, Unreadable } from "./limits.js";
import { setMember } from "./plain-data.js";
import { reparseJson } from "./reparse-json.js";
import type { Problem, Span, Tree, TreeNode } from "./tree.js";

type Mutable = { -readonly [K in keyof TreeNode]: TreeNode[K] };

/** A group of values that is being read. */
type Group = Mutable & { readonly children: TreeNode[]; readonly value: object };

/** What a scalar has below it. */
const none: readonly TreeNode[] = [];

/**
 * Reads JSON or JSONC as one tree. Never throws; what cannot be read is a problem.
 * @param before - the tree of the text before a change, of which what stayed the same is kept
 */
export function parseJson(text: string, format: "json" | "jsonc", before?: Tree): Tree {
  const isSound = before?.format === format && before.problems.length === 0;
  return (isSound && reparseJson(before, text)) || readWhole(text, format, 0);
}

/**
 * Reads a value out of a document by itself.
 * @param depth - how deep it lies in it
 * @returns `undefined` where anything is wrong with it
 */
export function readJsonPart(
  text: string,
  format: "json" | "jsonc",
  depth: number,
): TreeNode | undefined {
  const { root, problems } = readWhole(text, format, depth);
  return problems.length === 0 ? root : undefined;
}

function readWhole(text: string, format: "json" | "jsonc", depth: number): Tree {
  const builder = new TreeBuilder(text, depth);
  try {
    // A byte order mark is no JSON; a space of the same width keeps every offset.
    visit(text.replace(/^\ufeff/, " "), builder.visitor(), {
      disallowComments: format === "json",
      allowTrailingComma: format === "jsonc",
      allowEmptyContent: false,
    });
    return { format, text, root: builder.root, problems: builder.problems };
  } catch (error) {
    return { format, text, root: undefined, problems: [...builder.problems, problemOf(error)] };
  }
}

class TreeBuilder {
  root: TreeNode | undefined;
  readonly problems: Problem[] = [];
  private readonly open: Group[] = [];
  private values = 0;
  private key: (Span & { name: string }) | undefined;

  constructor(
    private readonly text: string,
    private readonly depth: number,
  ) {}

  visitor() {
    return {
      onObjectBegin: (offset: number) => this.begin("object", offset),
      onObjectEnd: (offset: number, length: number) => this.finish(offset + length),
      onArrayBegin: (offset: number) => this.begin("array", offset),
      onArrayEnd: (offset: number, length: number) => this.finish(offset + length),
      onObjectProperty: (name: string, offset: number, length: number) =>
        this.property(name, offset, offset + length),
      onLiteralValue: (value: unknown, offset: number, length: number) =>
        this.attach(this.node("scalar", offset, offset + length, none, value)),
      onError: (error: ParseErrorCode, offset: number, length: number) =>
        this.fail(error, offset, length),
    };
  }

  /** Makes a node of one form, with a key or without: a document has very many. */
  private node<C extends readonly TreeNode[], V>(
    kind: TreeNode["kind"],
    start: number,
    end: number,
    children: C,
    value: V,
  ): Mutable & { readonly children: C; readonly value: V } {
    const key = this.key;
    this.key = undefined;
    this.values += 1;
    if (this.values > limits.values) throw new Unreadable(tooMany("values", start));
    if (this.depth + this.open.length > limits.depth) throw new Unreadable(tooDeep(start));
    return key === undefined
      ? { kind, start, end, children, value }
      : { kind, start, end, children, value, key };
  }

  private begin(kind: "object" | "array", offset: number): void {
    const value = kind === "object" ? {} : [];
    const node: Group = this.node(kind, offset, this.text.length, [] as TreeNode[], value);
    this.attach(node);
    this.open.push(node);
  }

  private finish(end: number): void {
    const node = this.open.pop();
    if (node) node.end = Math.min(end, this.text.length);
    this.key = undefined;
  }

  private property(name: string, start: number, end: number): void {
    const holder = this.open.at(-1)?.value;
    if (holder !== undefined && Object.hasOwn(holder, name)) {
      this.add(duplicateKey(name, { start, end }));
    }
    this.key = { start, end, name };
  }

  private attach(node: Mutable): void {
    const holder = this.open.at(-1);
    if (holder === undefined) {
      this.root ??= node;
      return;
    }
    if (holder.kind === "array") (holder.value as unknown[]).push(node.value);
    else if (node.key) {
      setMember(holder.value as Record<string, unknown>, node.key.name, node.value);
    } else return;
    holder.children.push(node);
  }

  /** One more than the limit is kept, to tell that there were more. */
  private add(problem: Problem): void {
    if (this.problems.length <= limits.problems) this.problems.push(problem);
  }

  private fail(error: ParseErrorCode, offset: number, length: number): void {
    const start = Math.min(offset, this.text.length);
    const what = whatIsWrong[error] ?? "This is not JSON.";
    const last = this.problems.at(-1);
    if (last?.code === "document/syntax" && last.end >= start) return;
    this.add({
      code: "document/syntax",
      start,
      end: Math.min(start + Math.max(length, 1), this.text.length),
      what,
      todo: "Correct the text here; what follows may have been read wrongly.",
    });
  }
}

/** The problem of a name that stands twice in one object. */
export function duplicateKey(name: string, span: Span): Problem {
  return {
    code: "document/duplicate-key",
    start: span.start,
    end: span.end,
    what: `The name “${name}” stands twice in the same place; only the last one counts.`,
    todo: "Keep one of the two.",
  };
}

// The numbers are jsonc-parser's ParseErrorCode, a const enum that verbatim modules cannot import.
const whatIsWrong: Readonly<Record<number, string>> = {
  1: "This word means nothing in JSON; text needs double quotes.",
  2: "This number is not written as JSON wants it.",
  3: "A name in double quotes is expected here.",
  4: "A value is expected here.",
  5: "A colon is missing between a name and its value.",
  6: "A comma is missing before this.",
  7: "A closing brace } is missing.",
  8: "A closing bracket ] is missing.",
  9: "Nothing may follow the end of the document.",
  10: "Comments are not allowed in a .json file; rename it to .jsonc to keep them.",
  11: "A comment is not closed.",
  12: "A text is not closed with a double quote.",
  13: "A number is cut short.",
  14: "A \\u escape in this text is not complete.",
  15: "A backslash in this text is followed by a character that cannot be escaped.",
  16: "This character may not stand here.",
};
