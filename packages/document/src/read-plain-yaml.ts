import { limits } from "./limits.js";
import { readYamlPart } from "./parse-yaml.js";
import { setMember } from "./plain-data.js";
import { scalarIn } from "./plain-scalar.js";
import { readPlainFlow } from "./read-plain-flow.js";
import { moved } from "./replace-child.js";
import type { Span, TreeNode } from "./tree.js";
import { isFlow } from "./yaml-text.js";

/**
 * Reads YAML as nearly everybody writes it: blocks of members and entries, each with a value on its line or in
 * a block below. That takes a tenth of the time of the library, which is given the lines of what is not so plain,
 * such as a text over several lines.
 * @returns the tree that the library would give, or `undefined` where it has to read the whole
 */
export function readPlainYaml(text: string): TreeNode | undefined {
  if (isSpecial.test(text)) return undefined;
  try {
    return new PlainReader(text).read();
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
}

/**
 * What only a reading of the whole can judge: control characters, tabs, marks of the encoding, line breaks of
 * old, directives and several documents.
 */
const isSpecial = /[^\P{Cc}\n\r]|[\u2028\u2029\ufeff]|\r(?!\n)|^(?:---|\.\.\.|%)/mu;

/** A comment between a name or dash and its value decides in the library where that value ends. */
const hasCommentBefore = /[:?-] *(?:#[^\n]*)?\n(?: *\r?\n)* *#/;

const notPlain = new Error("This YAML is not plain.");

/** A name with its colon, and the blanks behind it, where a line has them at a place. */
const namePattern =
  /([\w/][\w./()+]*(?:[ -]+[\w./()+]+)*|"[^"\\\r\n]*"|'[^'\r\n]*'):(?: +|(?=\r?$))/my;

/** A text on one line that is nothing but a text: no mark at its start, no comment and no other name in it. */
const isText = /^(?:[\p{L}(/]|\d+ +\p{L})(?:[^:#]|:(?! |$)|(?<! )#)*$/u;

/** A line that holds more than blanks and a comment. */
interface Line {
  /** Where its text begins and ends, and how many letters stand before it; the column is -1 behind the last. */
  readonly start: number;
  readonly end: number;
  readonly column: number;
  /** The column of the first line before it that is not blank, a comment perhaps. */
  readonly above: number;
}

class PlainReader {
  private at = 0;
  private line: Line;
  private ahead: Line;
  private values = 0;

  constructor(private readonly text: string) {
    this.line = this.scan();
    this.ahead = this.scan();
  }

  read(): TreeNode | undefined {
    if (this.line.column !== 0) return undefined;
    const root = this.block(0, 0);
    return this.line.column < 0 ? root : undefined;
  }

  private next(): void {
    this.line = this.ahead;
    this.ahead = this.scan();
  }

  private scan(): Line {
    const { text } = this;
    let above = -1;
    while (this.at < text.length) {
      const begin = this.at;
      const found = text.indexOf("\n", begin);
      const stop = found === -1 ? text.length : found;
      this.at = found === -1 ? stop : stop + 1;
      let start = begin;
      while (text.charCodeAt(start) === 0x20) start += 1;
      let end = stop;
      while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
      if (start >= end) continue;
      if (above === -1) above = start - begin;
      if (text.charCodeAt(start) !== 0x23) return { start, end, column: start - begin, above };
    }
    return { start: text.length, end: text.length, column: -1, above };
  }

  /** Reads the members or entries that begin in a column, from the line at hand on. */
  private block(column: number, depth: number, key?: TreeNode["key"]): TreeNode {
    if (depth > limits.depth / 2) throw notPlain;
    return this.isEntry() ? this.list(column, depth, key) : this.group(column, depth, key);
  }

  private isEntry({ start, end } = this.line): boolean {
    const { text } = this;
    return (
      text.charCodeAt(start) === 0x2d && (start + 1 === end || text.charCodeAt(start + 1) === 0x20)
    );
  }

  private isMember({ start }: Line): boolean {
    namePattern.lastIndex = start;
    return namePattern.test(this.text);
  }

  private list(column: number, depth: number, key?: TreeNode["key"]): TreeNode {
    const { start } = this.line;
    const children: TreeNode[] = [];
    while (this.line.column === column && this.isEntry()) children.push(this.entry(column, depth));
    const value = children.map((child) => child.value);
    return this.node("array", { start, end: endOf(children) }, key, children, value);
  }

  private entry(column: number, depth: number): TreeNode {
    const { text, ahead } = this;
    const { start, end } = this.line;
    let inner = start + 1;
    while (inner < end && text.charCodeAt(inner) === 0x20) inner += 1;
    if (inner === end) {
      const isBlock = ahead.column > column && (this.isEntry(ahead) || this.isMember(ahead));
      return isBlock ? this.below(depth + 1) : this.part(column, depth, start);
    }
    const within = column + inner - start;
    const rest = { ...this.line, start: inner, column: within };
    if (this.isEntry(rest) || this.isMember(rest)) {
      this.line = rest;
      return this.block(within, depth + 1);
    }
    const read = ahead.above > column ? undefined : this.onLine(inner, depth + 1);
    if (read === undefined) return this.part(column, depth, start);
    this.next();
    return read;
  }

  private group(column: number, depth: number, key?: TreeNode["key"]): TreeNode {
    const { start } = this.line;
    const children: TreeNode[] = [];
    const value: Record<string, unknown> = {};
    while (this.line.column === column && !this.isEntry()) {
      const member = this.member(column, depth);
      const name = member.key?.name ?? "";
      if (Object.hasOwn(value, name)) throw notPlain;
      setMember(value, name, member.value);
      children.push(member);
    }
    if (children.length === 0) throw notPlain;
    return this.node("object", { start, end: endOf(children) }, key, children, value);
  }

  private member(column: number, depth: number): TreeNode {
    const { text, ahead } = this;
    const { start, end } = this.line;
    namePattern.lastIndex = start;
    const written = namePattern.exec(text)?.[1];
    if (written === undefined) return this.part(column, depth, start);
    const isQuoted = written.charCodeAt(0) === 0x22 || written.charCodeAt(0) === 0x27;
    const name = isQuoted ? written.slice(1, -1) : written;
    const key = { start, end: start + written.length, name };
    const inner = Math.min(namePattern.lastIndex, end);
    if (inner === end) {
      const isList = ahead.column === column && this.isEntry(ahead);
      const isBlock = ahead.column > column && (this.isEntry(ahead) || this.isMember(ahead));
      return isList || isBlock ? this.below(depth + 1, key) : this.part(column, depth, start);
    }
    const read = ahead.above > column ? undefined : this.onLine(inner, depth + 1, key);
    if (read === undefined) return this.part(column, depth, start);
    this.next();
    return read;
  }

  /** The block that begins on the next line. */
  private below(depth: number, key?: TreeNode["key"]): TreeNode {
    this.next();
    return this.block(this.line.column, depth, key);
  }

  /** A value that is all on the line at hand, from an offset on; `undefined` where it is not so plain. */
  private onLine(from: number, depth: number, key?: TreeNode["key"]): TreeNode | undefined {
    const written = withoutComment(this.text.slice(from, this.line.end));
    const end = from + written.length;
    const scalar = scalarIn(written, isText);
    if (scalar) return this.node("scalar", { start: from, end }, key, [], scalar.value);
    return readPlainFlow(this.text, from, end, depth, key);
  }

  /** Has the library read the lines of a member or entry that begins on the line at hand. */
  private part(column: number, depth: number, start: number): TreeNode {
    const isEntry = this.isEntry();
    do this.next();
    while (this.isInside(column, isEntry));
    const end = this.line.start - Math.max(this.line.column, 0);
    const lines = " ".repeat(column) + this.text.slice(start, end);
    if (hasCommentBefore.test(lines)) throw notPlain;
    const child = onlyChild(lines, readYamlPart(lines, depth), column);
    if (child === undefined || (child.key === undefined) !== isEntry) throw notPlain;
    // Where a name of no letters stands depends on what is before it.
    if (child.key && child.key.start === child.key.end) throw notPlain;
    return moved(child, start - column);
  }

  /** Whether the line at hand belongs to an entry, or to a member, that begins in a column further up. */
  private isInside(column: number, isEntry: boolean): boolean {
    const { line } = this;
    return line.column > column || (!isEntry && line.column === column && this.isEntry());
  }

  private node(
    kind: TreeNode["kind"],
    { start, end }: Span,
    key: TreeNode["key"] | undefined,
    children: readonly TreeNode[],
    value: unknown,
  ): TreeNode {
    this.values += 1;
    if (this.values > limits.values) throw notPlain;
    return key ? { kind, start, end, children, value, key } : { kind, start, end, children, value };
  }
}

/** The one member or entry of a block that begins in a column. */
function onlyChild(text: string, read: TreeNode | undefined, column: number) {
  const isOne = read?.children.length === 1 && read.start === column && !isFlow(text, read);
  return isOne ? read.children[0] : undefined;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0d;
}

/** A text without quotes ends before a comment. */
function withoutComment(written: string): string {
  const comment = /^["'[{]/.test(written) ? -1 : written.indexOf(" #");
  return comment === -1 ? written : written.slice(0, comment).trimEnd();
}

function endOf(children: readonly TreeNode[]): number {
  const last = children.at(-1);
  return Math.max(last?.end ?? 0, last?.key?.end ?? 0);
}
