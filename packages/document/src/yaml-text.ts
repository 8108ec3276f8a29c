import { stringify } from "yaml";
import { columnOf } from "./layout.js";
import { isPlainObject } from "./plain-data.js";
import type { Tree, TreeNode } from "./tree.js";

/** How a text lays out its blocks. */
export interface BlockLayout {
  /** Spaces by which members stand to the right of the name above them. */
  readonly indent: number;
  /** Whether the dashes of a list stand to the right of the name above them. */
  readonly indentSeq: boolean;
}

/** Reads the layout off the first blocks inside blocks; two spaces, dashes indented, without any. */
export function layoutOf({ text, root }: Tree): BlockLayout {
  const found: { indent?: number; indentSeq?: boolean } = {};
  const queue: TreeNode[] = root ? [root] : [];
  for (let at = 0; at < queue.length && at < 2000; at++) {
    const node = queue[at];
    for (const child of node?.alias ? [] : (node?.children ?? [])) {
      if (node?.kind === "object" && child.key) readLayout(text, child, child.key.start, found);
      queue.push(child);
    }
    if (found.indent !== undefined && found.indentSeq !== undefined) break;
  }
  return { indent: found.indent ?? 2, indentSeq: found.indentSeq ?? true };
}

function readLayout(
  text: string,
  child: TreeNode,
  keyStart: number,
  found: { indent?: number; indentSeq?: boolean },
): void {
  if (child.alias || child.kind === "scalar" || isFlow(text, child)) return;
  const deeper = columnOf(text, child.start) - columnOf(text, keyStart);
  if (child.kind === "array") found.indentSeq ??= deeper > 0;
  if (deeper > 0) found.indent ??= deeper;
}

/** Says whether a collection stands between brackets or braces. */
export function isFlow(text: string, node: TreeNode): boolean {
  const first = text.charAt(node.start);
  return node.kind !== "scalar" && (first === "{" || first === "[");
}

/** A value on one line. Between brackets, more texts need quotes. */
export function inline(value: unknown, flow: boolean): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? "[]" : `[${value.map((item) => inline(item, true)).join(", ")}]`;
  }
  if (isPlainObject(value)) {
    const members = Object.entries(value).map(
      ([name, member]) => `${inline(name, true)}: ${inline(member, true)}`,
    );
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  return scalar(value, flow);
}

/** A text in the quotes that it had before, where it can stand in them. */
export function requoted(before: string, value: unknown, flow: boolean): string {
  if (typeof value !== "string") return inline(value, flow);
  if (before.startsWith('"')) return JSON.stringify(value);
  if (before.startsWith("'") && /^[ -~\u00a0-\ud7ff]+$/.test(value)) {
    return `'${value.replaceAll("'", "''")}'`;
  }
  return scalar(value, flow);
}

/** A value in block style, its lines but the first indented to a column, without last line break. */
export function block(value: unknown, column: number, layout: BlockLayout, eol: string): string {
  const below = eol + " ".repeat(column);
  if (Array.isArray(value) && value.length > 0) {
    return value.map((item) => `- ${block(item, column + 2, layout, eol)}`).join(below);
  }
  if (isPlainObject(value) && Object.keys(value).length > 0) {
    return Object.entries(value)
      .map(([name, member]) => inline(name, false) + blockMember(member, column, layout, eol))
      .join(below);
  }
  return inline(value, false);
}

/** What stands behind a name, from the colon on. */
function blockMember(value: unknown, column: number, layout: BlockLayout, eol: string): string {
  const deeper = column + layout.indent;
  if (typeof value === "string" && isProse(value)) {
    const margin = eol + " ".repeat(deeper);
    const lines = value.replace(/\n$/, "").split("\n");
    const written = lines.map((line) => (line === "" ? eol : margin + line)).join("");
    return `: |${value.endsWith("\n") ? "" : "-"}${written}`;
  }
  const isList = Array.isArray(value);
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) {
    return `: ${inline(value, false)}`;
  }
  const own = isList && !layout.indentSeq ? column : deeper;
  return `:${eol}${" ".repeat(own)}${block(value, own, layout, eol)}`;
}

/** Several lines that a literal block gives back exactly as they are. */
function isProse(text: string): boolean {
  return text.includes("\n") && /^\S/.test(text) && /\S\n?$/.test(text) && !/[\t\r]| \n/.test(text);
}

function scalar(value: unknown, flow: boolean): string {
  const written = flow
    ? stringify([value], { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: false })
        .trimEnd()
        .slice(1, -1)
    : stringify(value, { lineWidth: 0 }).trimEnd();
  return /[\r\n]/.test(written) ? JSON.stringify(value) : written;
}

/** The offset behind the spaces, line breaks and comments at an offset. */
export function skipTrivia(text: string, offset: number): number {
  const trivia = /(?:[ \t\r\n]+|#[^\r\n]*)*/y;
  trivia.lastIndex = offset;
  return trivia.test(text) ? trivia.lastIndex : offset;
}
