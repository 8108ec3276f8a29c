import type { TextEdit as OwnEdit } from "@bollard/document";
import { fixable, type LocatedFinding, type Remedy, textEditsOf } from "@bollard/linter";
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
} from "vscode-languageserver-types";
import { type LintedDocument, rangeOf } from "../../document.js";
import { toDiagnostic } from "../diagnostics/provide-diagnostics.js";
import { suppressEdit } from "./suppress-edit.js";

/** The kind of the action that applies every safe fix of a file. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.bollard`;

/** What an editor asks for. */
export interface CodeActionRequest {
  readonly range: Range;
  /** The kinds asked for; left out, every kind. */
  readonly only?: readonly string[] | undefined;
}

/** Offers the fixes and suggestions of the findings in a range, and a suppression for each. */
export function provideCodeActions(
  document: LintedDocument,
  request: CodeActionRequest,
): CodeAction[] {
  const wanted = (kind: string) =>
    request.only === undefined || request.only.some((asked) => isKind(kind, asked));
  const touched = document.result.findings.filter(
    (finding) => !finding.suppressed && touches(rangeOf(document, finding), request.range),
  );
  return [
    ...(wanted(CodeActionKind.QuickFix)
      ? touched.flatMap((finding) => quickFixes(document, finding))
      : []),
    ...(request.only !== undefined && wanted(fixAllKind) ? fixAll(document) : []),
  ];
}

function quickFixes(document: LintedDocument, finding: LocatedFinding): CodeAction[] {
  const diagnostic = toDiagnostic(document, finding);
  const preferred = finding.fix ? remedyAction(document, finding.fix, diagnostic, true) : [];
  const others = (finding.suggestions ?? []).flatMap((remedy) =>
    remedyAction(document, remedy, diagnostic, false),
  );
  return [...preferred, ...others, ...suppressAction(document, finding, diagnostic)];
}

function remedyAction(
  document: LintedDocument,
  remedy: Remedy,
  diagnostic: Diagnostic,
  isPreferred: boolean,
): CodeAction[] {
  const { tree } = document.result;
  const edits = tree && textEditsOf(tree, remedy);
  if (edits === undefined || edits.length === 0) return [];
  return [quickFix(document, remedy.title, edits, diagnostic, isPreferred)];
}

function suppressAction(
  document: LintedDocument,
  finding: LocatedFinding,
  diagnostic: Diagnostic,
): CodeAction[] {
  const edits = suppressEdit(document, finding);
  if (edits === undefined) return [];
  const title = `Suppress ${finding.rule} here, with a reason`;
  return [quickFix(document, title, edits, diagnostic, false)];
}

function quickFix(
  document: LintedDocument,
  title: string,
  edits: readonly OwnEdit[],
  diagnostic: Diagnostic,
  isPreferred: boolean,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(isPreferred && { isPreferred }),
    edit: { changes: { [document.uri]: toTextEdits(document, edits) } },
  };
}

function fixAll(document: LintedDocument): CodeAction[] {
  const { tree, findings } = document.result;
  if (tree === undefined) return [];
  const edits: OwnEdit[] = [];
  for (const { fix } of fixable(findings)) {
    const own = fix && textEditsOf(tree, fix);
    if (
      own &&
      !own.some((edit) => edits.some((other) => edit.start <= other.end && other.start <= edit.end))
    )
      edits.push(...own);
  }
  if (edits.length === 0) return [];
  const changes = { [document.uri]: toTextEdits(document, edits) };
  return [{ title: "Apply every safe fix of Bollard", kind: fixAllKind, edit: { changes } }];
}

function toTextEdits(document: LintedDocument, edits: readonly OwnEdit[]): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.newText }));
}

function isKind(kind: string, asked: string): boolean {
  return kind === asked || kind.startsWith(`${asked}.`);
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range["start"], b: Range["start"]): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
