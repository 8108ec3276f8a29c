import { nodeAt, type Tree } from "@bollard/document";
import type { LocatedFinding } from "@bollard/linter";
import { toPath } from "@bollard/model";
import { type LintedDocument, lineEnd } from "../../document.js";
import { frontMatterSpan } from "../../procurement/front-matter.js";
import type { SuppressEdit } from "./suppress-edit.js";

/**
 * Writes a comment behind the statement or heading that a finding is about, or for the whole file where it is about
 * neither.
 */
export function suppressInProse(
  document: LintedDocument,
  tree: Tree,
  finding: LocatedFinding,
): SuppressEdit {
  const comment = (word: string) => `<!-- ${word} ${finding.rule} --  -->`;
  const end = endOfEntry(document, tree, finding);
  if (end !== undefined) {
    const newText = ` ${comment("bollard-ignore")}`;
    return { scope: "place", edits: [{ start: end, end, newText }] };
  }
  const eol = document.text.includes("\r\n") ? "\r\n" : "\n";
  const start = behindFrontMatter(document);
  const newText = `${start > 0 ? eol : ""}${comment("bollard-ignore-file")}${eol}`;
  return { scope: "file", edits: [{ start, end: start, newText }] };
}

/** A comment behind a row of a table would be no part of it: it stands in its last cell. */
function endOfEntry({ text }: LintedDocument, tree: Tree, { pointer }: LocatedFinding) {
  const [list, index] = toPath(pointer);
  if ((list !== "statements" && list !== "sections") || index === undefined) return undefined;
  const node = nodeAt(tree, `/${list}/${index}`);
  if (node === undefined || node.end <= node.start) return undefined;
  const written = text.slice(node.start, node.end);
  const isRow = tree.format !== "html" && /^\|.*\|[ \t]*$/s.test(written);
  return isRow ? node.start + written.trimEnd().replace(/[ \t]*\|$/, "").length : node.end;
}

function behindFrontMatter({ text }: LintedDocument): number {
  const front = frontMatterSpan(text);
  return front === undefined ? 0 : lineEnd(text, front.end);
}
