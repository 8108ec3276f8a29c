import { nodeAt, type TextEdit, toTextEdits } from "@bollard/document";
import type { LocatedFinding } from "@bollard/linter";
import type { LintedDocument } from "../../document.js";

const reason = "say why";

/**
 * Writes a suppression of a finding with a place for its reason: a comment above the line or,
 * where the format has no comments, an entry under `suppressions`.
 */
export function suppressEdit(
  document: LintedDocument,
  finding: LocatedFinding,
): readonly TextEdit[] | undefined {
  if (/^(document|bollard)\//.test(finding.rule)) return undefined;
  if (document.result.tree?.format === "json") return dataSuppression(document, finding);
  return [commentAbove(document, finding)];
}

function commentAbove(document: LintedDocument, finding: LocatedFinding): TextEdit {
  const { lines, text } = document;
  const start = lines.startOf(lines.positionAt(finding.start).line);
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
  const opening = document.result.tree?.format === "yaml" ? "#" : "//";
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const newText = `${indent}${opening} bollard-ignore ${finding.rule} -- ${reason}${eol}`;
  return { start, end: start, newText };
}

function dataSuppression({ result }: LintedDocument, finding: LocatedFinding) {
  const { tree } = result;
  if (tree === undefined) return undefined;
  const list = nodeAt(tree, "/suppressions");
  const entry = { rule: finding.rule, at: finding.pointer, reason };
  const count = list?.kind === "array" ? list.children.length : 0;
  const edit =
    list?.kind === "array"
      ? ({ kind: "set", pointer: `/suppressions/${count}`, value: entry } as const)
      : ({ kind: "set", pointer: "/suppressions", value: [entry] } as const);
  return toTextEdits(tree, [edit]);
}
