import { Composer, type CST, type Document, Lexer, Parser } from "yaml";
import { limits, problemOf, tooDeep, tooMany, Unreadable } from "./limits.js";
import { readPlainYaml } from "./read-plain-yaml.js";
import { reparseYaml } from "./reparse-yaml.js";
import type { Problem, Tree, TreeNode } from "./tree.js";
import {
  controlCharacter,
  ofYamlError,
  secondDocument,
  spanOfYamlError,
  type YamlErrorSource,
} from "./yaml-problems.js";
import { YamlTreeBuilder } from "./yaml-tree.js";

/**
 * Reads YAML 1.2 as one tree: the core schema whatever a directive says, so that dates and words
 * such as `yes` stay text. Never throws; what cannot be read is a problem.
 * @param before - the tree of the text before a change, of which what stayed the same is kept
 */
export function parseYaml(text: string, before?: Tree): Tree {
  const again = before && selfContained.has(before) ? reparseYaml(before, text) : undefined;
  if (again) {
    selfContained.add(again);
    return again;
  }
  const plain = readPlainYaml(text);
  if (plain === undefined) return parseAnyYaml(text);
  const tree: Tree = { format: "yaml", text, root: plain, problems: [] };
  selfContained.add(tree);
  return tree;
}

/** Has the library read the whole, which knows all of YAML and says what is wrong. */
export function parseAnyYaml(text: string): Tree {
  const problems: Problem[] = [];
  const { root, anchors } = readRoot(text, problems, 0);
  const tree: Tree = { format: "yaml", text, root, problems };
  if (problems.length === 0 && !anchors && !/^%|\ufeff/m.test(text)) selfContained.add(tree);
  return tree;
}

/** The trees whose parts mean the same wherever they stand, so that each can be read by itself. */
const selfContained = /* @__PURE__ */ new WeakSet<Tree>();

/**
 * Reads lines out of a document by themselves.
 * @param depth - how deep they lie in it
 * @returns `undefined` where anything is wrong with them, or a value has a name
 */
export function readYamlPart(text: string, depth: number): TreeNode | undefined {
  const problems: Problem[] = [];
  const { root, anchors } = readRoot(text, problems, depth);
  return problems.length === 0 && !anchors ? root : undefined;
}

function readRoot(text: string, problems: Problem[], depth: number) {
  const control = controlCharacter(text);
  if (control) problems.push(control);
  try {
    const document = compose(readTokens(withLineFeeds(text), problems), text, problems);
    if (!document?.contents) return { root: undefined, anchors: false };
    const builder = new YamlTreeBuilder(text, problems);
    const root = builder.build(document.contents, depth);
    return { root, anchors: builder.hasAnchors };
  } catch (error) {
    problems.push(problemOf(error));
    return { root: undefined, anchors: false };
  }
}

/** A carriage return alone is a line break in YAML; the library knows it only before a line feed. */
function withLineFeeds(text: string): string {
  return /\r(?!\n)/.test(text) ? text.replaceAll(/\r(?!\n)/g, "\n") : text;
}

/** Reads the tokens of the first document, and no deeper or further than the limits allow. */
function readTokens(text: string, problems: Problem[]): readonly CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let faults = 0;
  let read = false;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "document") read = true;
      if (token.type === "error" || token.type === "doc-end") faults += 1;
    }
    if (faults > limits.problems) return tokens;
    lexemes += 1;
    const at = parser.offset - lexeme.length;
    if (lexemes > limits.lexemes) throw new Unreadable(tooMany("words and marks", at));
    // The stack holds the document, the collections that are open, and the scalar being read.
    if (parser.stack.length > limits.depth + 2) throw new Unreadable(tooDeep(at));
    const [open] = parser.stack;
    if (read && open?.type === "document") {
      problems.push(secondDocument(open.offset, text));
      return tokens;
    }
  }
  return [...tokens, ...parser.end()];
}

function compose(tokens: readonly CST.Token[], text: string, problems: Problem[]) {
  const composer = new Composer({
    schema: "core",
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    strict: true,
    logLevel: "silent",
  });
  Object.assign(composer, { onError: errorHandler(text, problems) });
  let document: Document.Parsed | undefined;
  for (const one of composer.compose(tokens, true, text.length)) document ??= one;
  for (const { code, message, pos } of document?.errors ?? []) {
    problems.push(ofYamlError(code, message, spanOfYamlError(pos), text));
  }
  return document;
}

/**
 * Takes the place of the composer's own handler, which makes an error with a stack trace each time
 * and never stops: a hostile text has one at every character.
 */
function errorHandler(text: string, problems: Problem[]) {
  let last: Unreadable | undefined;
  return (source: YamlErrorSource, code: string, message: string, warning = false): void => {
    if (last) throw last;
    if (warning && code !== "TAG_RESOLVE_FAILED" && code !== "BAD_COLLECTION_TYPE") return;
    const problem = ofYamlError(code, message, spanOfYamlError(source), text);
    if (problems.length >= limits.problems) {
      last = new Unreadable(problem);
      throw last;
    }
    problems.push(problem);
  };
}
