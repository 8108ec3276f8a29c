import {
  entrySpan,
  isProse,
  nodeAt,
  placeAt,
  type TextEdit,
  type Tree,
  toTextEdits,
} from "@bollard/document";
import type { LocatedFinding } from "@bollard/linter";
import { isWithin, toPath, toPointer } from "@bollard/model";
import { type LintedDocument, lineEnd } from "../../document.js";
import { suppressInProse } from "./suppress-in-prose.js";

/** How a finding can be suppressed. */
export interface SuppressEdit {
  /** Whether the suppression covers the place of the finding, or only the whole file does. */
  readonly scope: "place" | "file";
  readonly edits: readonly TextEdit[];
}

/**
 * Writes a suppression of a finding, with a place for its reason: a comment above the line or,
 * where the format has no comments, an entry under `suppressions`. The reason is left empty, and
 * until somebody writes it the suppression has no effect.
 */
export function suppressEdit(
  document: LintedDocument,
  finding: LocatedFinding,
): SuppressEdit | undefined {
  const { tree, kind } = document.result;
  if (tree?.root === undefined || /^(document|bollard)\//.test(finding.rule)) return undefined;
  if (isProse(tree.format)) return suppressInProse(document, tree, finding);
  // A notice in JSON has no place for what Bollard alone would read.
  if (kind === "procurement") return undefined;
  return tree.format === "json"
    ? dataSuppression(tree, finding)
    : commentAbove(document, tree, finding);
}

function commentAbove(document: LintedDocument, tree: Tree, finding: LocatedFinding): SuppressEdit {
  const { lines, text } = document;
  const start = lines.startOf(lines.positionAt(finding.start).line);
  const scope = isWithin(finding.pointer, scopeOfLine(text, tree, start)) ? "place" : "file";
  const indent = /^[ \t]*/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? "";
  const opening = tree.format === "yaml" ? "#" : "//";
  const word = scope === "file" ? "bollard-ignore-file" : "bollard-ignore";
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const newText = `${indent}${opening} ${word} ${finding.rule} -- ${eol}`;
  return { scope, edits: [{ start, end: start, newText }] };
}

/** What a comment above a line is about: the outermost value that begins on the line. */
function scopeOfLine(text: string, tree: Tree, start: number): string {
  const content = /^[\s{[,-]*/.exec(text.slice(start, lineEnd(text, start)))?.[0].length ?? 0;
  const path = toPath(placeAt(tree, start + content)?.pointer ?? "");
  for (let depth = 1; depth <= path.length; depth++) {
    const pointer = toPointer(path.slice(0, depth));
    const node = nodeAt(tree, pointer);
    if (node && entrySpan(node).start >= start) return pointer;
  }
  return nothing;
}

/** No pointer of any finding lies within this one. */
const nothing = "/\u0000";

function dataSuppression(tree: Tree, finding: LocatedFinding): SuppressEdit | undefined {
  const list = nodeAt(tree, "/suppressions");
  if (list !== undefined && list.kind !== "array" && list.value !== null) return undefined;
  const entry = { rule: finding.rule, at: finding.pointer, reason: "" };
  const edits = toTextEdits(tree, [
    list?.kind === "array"
      ? { kind: "set", pointer: `/suppressions/${list.children.length}`, value: entry }
      : { kind: "set", pointer: "/suppressions", value: [entry] },
  ]);
  return edits && { scope: finding.pointer === "" ? "file" : "place", edits };
}
