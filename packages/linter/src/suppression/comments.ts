import {
  entrySpan,
  indexLines,
  type LineIndex,
  placeAt,
  type Tree,
  type TreeNode,
} from "@bollard/document";
import { toPath, toPointer } from "@bollard/model";
import type { Suppression } from "./suppression.js";

const marker = /(#|\/\/|\/\*)[ \t]*bollard-ignore(-file)?\b([^\r\n]*)/g;
const parts =
  /^[ \t]+(?<rules>[\w/-]+(?:[ \t]*,[ \t]*[\w/-]+)*)(?:[ \t]+until[ \t]+(?<until>\d{4}-\d{2}-\d{2}))?[ \t]*(?:--|:)?[ \t]*(?<reason>.*?)[ \t]*(?:\*\/)?[ \t]*$/;

/**
 * Finds the suppressions that stand in comments:
 * `bollard-ignore <rule>[, <rule>] [until <date>] -- <reason>` for the entry on the same line or,
 * alone on its line, for the next one; `bollard-ignore-file` for the whole file.
 */
export function commentSuppressions(tree: Tree): readonly Suppression[] {
  if (tree.root === undefined || !tree.text.includes("bollard-ignore")) return [];
  const lines = indexLines(tree.text);
  const found: Suppression[] = [];
  for (const match of tree.text.matchAll(marker)) {
    const [text, opening, wholeFile, rest = ""] = match;
    if (!isComment(tree, match.index, opening ?? "")) continue;
    const groups = parts.exec(rest)?.groups ?? {};
    found.push({
      kind: "comment",
      rules: (groups["rules"] ?? "").split(/[ \t]*,[ \t]*/).filter((rule) => rule !== ""),
      scope: wholeFile ? "" : scopeAt(tree, lines, match.index),
      reason: groups["reason"] ?? "",
      ...(groups["until"] && { until: groups["until"] }),
      span: { start: match.index, end: match.index + text.trimEnd().length },
      removal: removal(tree, match.index, match.index + text.length),
    });
  }
  return found;
}

/** The marker is a comment unless it stands inside a text. */
function isComment(tree: Tree, offset: number, opening: string): boolean {
  if ((opening === "#") !== (tree.format === "yaml")) return false;
  const place = placeAt(tree, offset);
  if (place === undefined) return true;
  const { node } = place;
  if (place.part === "key") return offset >= (node.key?.end ?? 0);
  return node.kind !== "scalar" || offset >= node.end || offset < node.start;
}

/** The outermost value that begins on the line of the comment or, if it stands alone, below it. */
function scopeAt(tree: Tree, lines: LineIndex, offset: number): string {
  const own = lines.positionAt(offset).line;
  for (let line = own; line <= Math.min(own + 50, lines.lineCount); line++) {
    const pointer = outermostOn(tree, lines, line, offset);
    if (pointer !== undefined) return pointer;
  }
  return "";
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
