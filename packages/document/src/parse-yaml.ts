import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument as parseYamlDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { limits, tooDeep } from "./limits.js";
import { setMember } from "./plain-data.js";
import type { Problem, Span, Tree, TreeNode } from "./tree.js";

/** Reads YAML 1.2 as one tree. Never throws; what cannot be read is a problem. */
export function parseYaml(text: string): Tree {
  const deep = flowDepthProblem(text);
  if (deep) return { format: "yaml", text, root: undefined, problems: [deep] };
  try {
    const document = parseYamlDocument(text, {
      prettyErrors: false,
      strict: true,
      uniqueKeys: true,
      logLevel: "silent",
    });
    const problems = document.errors.map((error) => toProblem(error, text));
    return { format: "yaml", text, ...buildTree(document, text, problems) };
  } catch (error) {
    return { format: "yaml", text, root: undefined, problems: [thrownProblem(error)] };
  }
}

function buildTree(document: Document.Parsed, text: string, problems: Problem[]) {
  const builder = new TreeBuilder(document, text);
  try {
    const root =
      document.contents === null ? undefined : builder.convert(document.contents, undefined, 0);
    return { root, problems: [...problems, ...builder.problems] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { root: undefined, problems: [...problems, error.problem] };
  }
}

/** Leaves the recursion when a document must not be read any further. */
class Unreadable extends Error {
  constructor(readonly problem: Problem) {
    super(problem.what);
  }
}

type Key = Span & { readonly name: string };

class TreeBuilder {
  readonly problems: Problem[] = [];
  private readonly anchors = new Map<unknown, TreeNode>();
  private readonly sizes = new Map<TreeNode, number>();
  private readonly openAnchors = new Set<unknown>();

  constructor(
    private readonly document: Document.Parsed,
    private readonly text: string,
  ) {}

  convert(source: unknown, key: Key | undefined, depth: number): TreeNode {
    const span = this.spanOf(source, key);
    if (depth > limits.depth) throw new Unreadable(tooDeep(span.start));
    if (isAlias(source)) return this.alias(source, span, key);
    this.openAnchors.add(source);
    const node = this.convertOwn(source, span, key, depth);
    this.openAnchors.delete(source);
    this.anchors.set(source, node);
    this.countValues(node, span);
    return node;
  }

  private convertOwn(source: unknown, span: Span, key: Key | undefined, depth: number): TreeNode {
    if (isMap(source)) return this.map(source, span, key, depth);
    if (isSeq(source)) return this.sequence(source, span, key, depth);
    const value = isScalar(source) ? source.value : null;
    return node("scalar", span, key, [], typeof value === "bigint" ? Number(value) : value);
  }

  private map(source: YAMLMap, span: Span, key: Key | undefined, depth: number): TreeNode {
    const value: Record<string, unknown> = {};
    const children = source.items.map((pair) => {
      const child = this.convert(pair.value, this.keyOf(pair.key), depth + 1);
      setMember(value, child.key?.name ?? "", child.value);
      return child;
    });
    return node("object", span, key, children, value);
  }

  private sequence(source: YAMLSeq, span: Span, key: Key | undefined, depth: number): TreeNode {
    const children = source.items.map((item) => this.convert(item, undefined, depth + 1));
    const value = children.map((child) => child.value);
    return node("array", span, key, children, value);
  }

  private alias(source: Alias, span: Span, key: Key | undefined): TreeNode {
    const target = source.resolve(this.document);
    if (target !== undefined && this.openAnchors.has(target)) {
      throw new Unreadable(aliasProblem(span, "refers to a value that contains it"));
    }
    const resolved = target === undefined ? undefined : this.anchors.get(target);
    if (resolved === undefined) return node("scalar", span, key, [], null);
    const copy: TreeNode = {
      ...node(resolved.kind, span, key, resolved.children, resolved.value),
      alias: true,
    };
    this.sizes.set(copy, this.sizes.get(resolved) ?? 1);
    return copy;
  }

  /** Counts what a reader of the plain data would meet, repeats by alias included. */
  private countValues(built: TreeNode, span: Span): void {
    let size = 1;
    for (const child of built.children) size += this.sizes.get(child) ?? 1;
    this.sizes.set(built, size);
    if (size > limits.values) {
      throw new Unreadable(aliasProblem(span, "grows beyond a million values through aliases"));
    }
  }

  private keyOf(source: unknown): Key {
    const span = this.spanOf(source, undefined);
    const name = isScalar(source)
      ? String(source.value ?? "")
      : this.text.slice(span.start, span.end);
    return { ...span, name };
  }

  private spanOf(source: unknown, key: Key | undefined): Span {
    const range = (source as { range?: readonly number[] } | null)?.range;
    const start = range?.[0] ?? key?.end ?? 0;
    const end = trimEnd(this.text, start, range?.[1] ?? start);
    return { start, end };
  }
}

function node(
  kind: TreeNode["kind"],
  span: Span,
  key: Key | undefined,
  children: readonly TreeNode[],
  value: unknown,
): TreeNode {
  return { kind, start: span.start, end: span.end, children, value, ...(key && { key }) };
}

/** Block collections end where the next one starts; the blank lines between belong to neither. */
function trimEnd(text: string, start: number, end: number): number {
  let trimmed = Math.min(end, text.length);
  while (trimmed > start && /\s/.test(text.charAt(trimmed - 1))) trimmed -= 1;
  return trimmed;
}

function aliasProblem(span: Span, why: string): Problem {
  return {
    code: "document/alias-expansion",
    start: span.start,
    end: Math.max(span.end, span.start + 1),
    what: `The YAML here ${why}.`,
    todo: "Write the values out instead of repeating them by alias.",
  };
}

function toProblem(
  error: { code: string; message: string; pos: [number, number] },
  text: string,
): Problem {
  const start = Math.min(error.pos[0], text.length);
  const end = Math.min(Math.max(error.pos[1], start + 1), Math.max(text.length, start));
  if (error.code === "DUPLICATE_KEY") return duplicateYamlKey(text, start);
  return {
    code: "document/syntax",
    start,
    end: Math.min(end, endOfLine(text, start)),
    what: yamlProblems[error.code] ?? "This is not YAML that can be read.",
    todo: "Correct the text here; what follows may have been read wrongly.",
  };
}

function duplicateYamlKey(text: string, start: number): Problem {
  const name = /^[^:\s#]+/.exec(text.slice(start, start + 80))?.[0] ?? "";
  return {
    code: "document/duplicate-key",
    start,
    end: start + name.length,
    what: `The name “${name}” stands twice in the same place; only the last one counts.`,
    todo: "Keep one of the two.",
  };
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : Math.max(end, start + 1);
}

const yamlProblems: Readonly<Record<string, string>> = {
  ALIAS_PROPS: "An alias (*name) may carry no tag or anchor.",
  BAD_ALIAS: "This alias (*name) refers to no anchor (&name) above it.",
  BAD_COLLECTION_TYPE: "The tag and the value here do not go together.",
  BAD_DIRECTIVE: "This YAML directive is not known.",
  BAD_DQ_ESCAPE: "A backslash in this text is followed by a character that cannot be escaped.",
  BAD_INDENT: "The indentation does not fit the lines above.",
  BAD_PROP_ORDER: "An anchor or tag stands in the wrong place.",
  BAD_SCALAR_START: "A value may not begin with this character; put it in quotes.",
  BLOCK_AS_IMPLICIT_KEY:
    "A nested “name: value” stands where one line was expected; put the text in quotes or indent it below.",
  BLOCK_IN_FLOW: "An indented block may not stand inside brackets or braces.",
  KEY_OVER_1024_CHARS: "A name is too long.",
  MISSING_CHAR: "Something is missing here, such as a closing quote, bracket or a colon.",
  MULTILINE_IMPLICIT_KEY: "A name must stand on one line with its colon.",
  MULTIPLE_ANCHORS: "A value may carry only one anchor.",
  MULTIPLE_DOCS: "A specification is one YAML document; a second one begins here.",
  MULTIPLE_TAGS: "A value may carry only one tag.",
  NON_STRING_KEY: "A name must be plain text.",
  RESOURCE_EXHAUSTION: "The YAML is nested too deep to be read.",
  TAB_AS_INDENT: "YAML is indented with spaces, not tabs.",
  TAG_RESOLVE_FAILED: "This YAML tag is not known.",
  UNEXPECTED_TOKEN: "This does not belong here.",
};

function thrownProblem(error: unknown): Problem {
  if (error instanceof RangeError) return tooDeep(0);
  return {
    code: "document/syntax",
    start: 0,
    end: 1,
    what: "This text cannot be read as YAML.",
    todo: "Check that the file is YAML.",
  };
}

/**
 * Declines deep nesting before the parser meets it: brackets that stay open, and dashes or
 * question marks that nest on one line.
 */
function flowDepthProblem(text: string): Problem | undefined {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > limits.depth) return tooDeep(index);
    } else if (code === 0x5d || code === 0x7d) depth = Math.max(0, depth - 1);
  }
  return inlineDepthProblem(text);
}

function inlineDepthProblem(text: string): Problem | undefined {
  const nested = /^[ \t]*(?:[-?] +){200}/m.exec(text);
  return nested ? tooDeep(nested.index) : undefined;
}
