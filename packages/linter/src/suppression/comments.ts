import { markdownPlaceAt } from "@bollard/device-spec";
import {
  entrySpan,
  indexLines,
  isProse,
  type LineIndex,
  placeAt,
  type Tree,
  type TreeNode,
} from "@bollard/document";
import { toPath, toPointer } from "@bollard/model";
import { hasFormat } from "@bollard/shape";
import type { Suppression } from "./suppression.js";

const marker = /(#|\/\/|\/\*|<!--)[ \t]*bollard-ignore(-file)?\b([^\r\n]*)/g;
const reasonMark = /[ \t]--(?=[ \t]|$)/;
const head = /^(?<rules>[\w/-]+(?:[ \t]*,[ \t]*[\w/-]+)*)?(?:[ \t]+until[ \t]+(?<until>\S+))?$/;

/**
 * Finds the suppressions that stand in comments:
 * `bollard-ignore <rule>[, <rule>] [until <date>] -- <reason>` for the entry on the same line or,
 * alone on its line, for the next one; `bollard-ignore-file` for the whole file. In Markdown,
 * `<!-- bollard-ignore … -->` is for the field or entry in which it stands.
 */
export function commentSuppressions(tree: Tree): readonly Suppression[] {
  if (tree.root === undefined || !tree.text.includes("bollard-ignore")) return [];
  const lines = indexLines(tree.text);
  return [...tree.text.matchAll(marker)]
    .filter(({ index, 1: opening = "" }) => opensComment(tree, lines, index, opening))
    .map((match) => read(tree, lines, match));
}

function read(tree: Tree, lines: LineIndex, match: RegExpExecArray): Suppression {
  const { index, 0: text, 1: opening, 2: wholeFile, 3: rest = "" } = match;
  const written = withoutEnd(opening, rest);
  const [before = "", ...after] = written.split(reasonMark);
  const groups = head.exec(before.trim())?.groups;
  const scope = wholeFile ? "" : scopeAt(tree, lines, index);
  const until = groups?.["until"];
  const fault = faultOf(groups !== undefined, until, scope);
  return {
    kind: "comment",
    rules: (groups?.["rules"] ?? "").split(/[ \t]*,[ \t]*/).filter((rule) => rule !== ""),
    scope: scope ?? "",
    reason: after.join(" -- ").trim(),
    ...(until && { until }),
    ...(fault && { fault }),
    span: { start: index, end: index + text.trimEnd().length },
    removal: removal(tree, index, index + text.length),
  };
}

function withoutEnd(opening: string | undefined, rest: string): string {
  if (opening === "/*") return rest.replace(/\*\/.*$/, "");
  return opening === "<!--" ? rest.replace(/-->.*$/, "") : rest;
}

function faultOf(readable: boolean, until: string | undefined, scope: string | undefined) {
  if (!readable) return "Between the rule and the two dashes only “until <date>” may stand.";
  if (until !== undefined && !hasFormat(until, "date")) return `“${until}” is no date.`;
  return scope === undefined ? "There is no entry on this line or below that it could cover." : "";
}

/** Says whether the marker begins a comment, rather than standing in a text or in a comment. */
function opensComment(tree: Tree, lines: LineIndex, offset: number, opening: string): boolean {
  if (!isComment(tree, offset, opening)) return false;
  if (opening === "<!--") return true;
  const start = lines.startOf(lines.positionAt(offset).line);
  const earlier = tree.text.slice(start, offset).matchAll(/(?<=^|\s)(#|\/\/|\/\*)/g);
  return ![...earlier].some((match) => isComment(tree, start + match.index, match[1] ?? ""));
}

/** The marker is a comment unless it stands inside a text. */
function isComment(tree: Tree, offset: number, opening: string): boolean {
  if ((opening === "<!--") !== isProse(tree.format)) return false;
  if (opening === "<!--") return true;
  if ((opening === "#") !== (tree.format === "yaml")) return false;
  const place = placeAt(tree, offset);
  if (place === undefined) return true;
  const { node } = place;
  if (place.part === "key") return offset >= (node.key?.end ?? 0);
  return node.kind !== "scalar" || offset >= node.end || offset < node.start;
}

/**
 * What a comment is about: the outermost value that begins on its line or, where none does, the
 * one that ends there; if it stands alone, the outermost one that begins below it.
 */
function scopeAt(tree: Tree, lines: LineIndex, offset: number): string | undefined {
  if (isProse(tree.format)) return insideOf(tree, offset);
  const own = lines.positionAt(offset).line;
  const before = tree.text.slice(lines.startOf(own), offset).trimEnd();
  if (before.trim() !== "") {
    return outermostOn(tree, lines, own, offset) ?? endingAt(tree, lines.startOf(own), before);
  }
  for (let line = own + 1; line <= Math.min(own + 50, lines.lineCount); line++) {
    const pointer = outermostOn(tree, lines, line, offset);
    if (pointer !== undefined) return pointer;
  }
  return undefined;
}

/** The field, entry or answer of a Markdown document that an offset lies in, or else follows. */
function insideOf(tree: Tree, offset: number): string | undefined {
  const before = tree.text.slice(0, offset).trimEnd().length - 1;
  const paths = [offset, before].map((at) => pathAt(tree, at));
  const path = paths.find(({ length }) => length >= 2);
  return path && toPointer(path);
}

/** A citation is no entry of its own: what it stands in is. */
function pathAt(tree: Tree, offset: number): readonly string[] {
  const place = markdownPlaceAt(tree, offset);
  const path = toPath(place?.pointer ?? "");
  if (path[0] !== "references" || path.length < 2) return path;
  const { statement } = (place?.node.value ?? {}) as { readonly statement?: number };
  return ["statements", String(statement)];
}

/** The value that ends with the text of a line, such as one closed by `},`. */
function endingAt(tree: Tree, lineStart: number, before: string): string | undefined {
  const closing = before.replace(/[\s,]+$/, "").length - 1;
  const place = placeAt(tree, lineStart + closing);
  return place && place.pointer !== "" ? place.pointer : undefined;
}

function outermostOn(tree: Tree, lines: LineIndex, line: number, comment: number) {
  const start = lines.startOf(line);
  const end = line === lines.lineCount ? tree.text.length : lines.startOf(line + 1);
  const content = /^[\s{[,-]*/.exec(tree.text.slice(start, end))?.[0].length ?? 0;
  const offset = start + content;
  if (offset >= end || (start <= comment && offset >= comment)) return undefined;
  if (/^(#|\/\/|\/\*)/.test(tree.text.slice(offset, offset + 2))) return undefined;
  const place = placeAt(tree, offset);
  return place && climb(tree, toPath(place.pointer), start);
}

/** Goes up as long as the value above begins on the same line. */
function climb(tree: Tree, path: readonly string[], lineStart: number): string | undefined {
  let node: TreeNode | undefined = tree.root;
  for (let depth = 0; depth < path.length; depth++) {
    const segment = path[depth];
    const inArray: boolean = node?.kind === "array";
    node = node?.children.find((child, index) =>
      inArray ? String(index) === segment : child.key?.name === segment,
    );
    if (node === undefined) return undefined;
    if (entrySpan(node).start >= lineStart) return toPointer(path.slice(0, depth + 1));
  }
  return undefined;
}

function removal(tree: Tree, start: number, end: number) {
  const lineStart = tree.text.lastIndexOf("\n", start - 1) + 1;
  const alone = tree.text.slice(lineStart, start).trim() === "";
  const lineEnd = tree.text.indexOf("\n", end);
  const from = alone ? lineStart : lineStart + tree.text.slice(lineStart, start).trimEnd().length;
  const to = alone && lineEnd !== -1 ? lineEnd + 1 : end;
  return {
    title: "Remove the suppression",
    textEdits: [{ start: from, end: to, newText: "" }],
  };
}
