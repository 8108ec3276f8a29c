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
import { type Move, migrateKind, movesOf, moveTo } from "./migrate-action.js";
import { suppressEdit } from "./suppress-edit.js";

/** The kind of the action that applies every safe fix of a file. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.bollard`;

/** What an editor asks for. */
export interface CodeActionRequest {
  readonly range: Range;
  /** The kinds asked for; left out, every kind. */
  readonly only?: readonly string[] | undefined;
  /** True where the editor asks again for the edits of the action that its user chooses. */
  readonly resolves?: boolean | undefined;
}

/**
 * More edits than this, in one remedy or in all of a finding, are worked out only when somebody
 * chooses one: each is tried on the whole document.
 */
const mostAtOnce = 4;

/** What stands in an action whose edits are still to be worked out. */
interface Unresolved {
  readonly uri: string;
  readonly rule: string;
  readonly pointer: string;
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
      ? touched.flatMap((finding) => quickFixes(document, finding, request.resolves ?? false))
      : []),
    ...(wanted(migrateKind) ? migrations(document, request) : []),
    ...(request.only !== undefined && wanted(fixAllKind) ? fixAll(document) : []),
  ];
}

/**
 * Works out the edits of an action that was offered without them.
 * @returns the action as it is when its finding is no longer there
 */
export function resolveCodeAction(document: LintedDocument, action: CodeAction): CodeAction {
  if (action.kind === migrateKind) {
    const move = movesOf(document).find(({ title }) => title === action.title);
    return move ? withMove(document, action, move) : action;
  }
  const { rule, pointer } = (action.data ?? {}) as Partial<Unresolved>;
  const { tree, findings } = document.result;
  const remedies = findings
    .filter((finding) => finding.rule === rule && finding.pointer === pointer)
    .flatMap(({ suggestions = [] }) => suggestions);
  const remedy = remedies.find(({ title }) => title === action.title);
  const edits = tree && remedy && textEditsOf(tree, remedy);
  if (edits === undefined) return action;
  return { ...action, edit: { changes: { [document.uri]: toTextEdits(document, edits) } } };
}

function quickFixes(
  document: LintedDocument,
  finding: LocatedFinding,
  resolves: boolean,
): CodeAction[] {
  const diagnostic = toDiagnostic(document, finding);
  const preferred = finding.fix ? remedyAction(document, finding.fix, diagnostic, true) : [];
  const { suggestions = [] } = finding;
  const others = suggestions.flatMap((remedy) =>
    resolves && (suggestions.length > mostAtOnce || (remedy.edits?.length ?? 0) > mostAtOnce)
      ? [unresolved(document, finding, remedy, diagnostic)]
      : remedyAction(document, remedy, diagnostic, false),
  );
  return [...preferred, ...others, ...suppressAction(document, finding, diagnostic)];
}

/** A move to another edition is offered where the edition is named, and worked out when it is chosen. */
function migrations(
  document: LintedDocument,
  { range, resolves }: CodeActionRequest,
): CodeAction[] {
  const [move] = movesOf(document).filter((one) => touches(one.range, range));
  if (move === undefined) return [];
  const { uri } = document;
  const action: CodeAction = { title: move.title, kind: migrateKind, data: { uri } };
  const whole = resolves ? action : withMove(document, action, move);
  return resolves || whole.edit ? [whole] : [];
}

function withMove(document: LintedDocument, action: CodeAction, { to }: Move): CodeAction {
  const edits = moveTo(document, to) ?? [];
  if (edits.length === 0) return action;
  return { ...action, edit: { changes: { [document.uri]: toTextEdits(document, edits) } } };
}

function unresolved(
  { uri }: LintedDocument,
  { rule, pointer }: LocatedFinding,
  { title }: Remedy,
  diagnostic: Diagnostic,
): CodeAction {
  const data: Unresolved = { uri, rule, pointer };
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], data };
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
  const suppression = suppressEdit(document, finding);
  if (suppression === undefined) return [];
  const where = suppression.scope === "file" ? "in this file" : "here";
  const title = `Suppress ${finding.rule} ${where}, with a reason`;
  return [quickFix(document, title, suppression.edits, diagnostic, false)];
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
  const chosen: OwnEdit[] = [];
  for (const { fix } of fixable(findings)) {
    const edits = (fix && textEditsOf(tree, fix)) ?? [];
    if (!overlaps(edits, chosen)) chosen.push(...edits);
  }
  if (chosen.length === 0) return [];
  const changes = { [document.uri]: toTextEdits(document, chosen) };
  return [{ title: "Apply every safe fix of Bollard", kind: fixAllKind, edit: { changes } }];
}

function overlaps(edits: readonly OwnEdit[], others: readonly OwnEdit[]): boolean {
  return edits.some((edit) =>
    others.some((other) => edit.start <= other.end && other.start <= edit.end),
  );
}

function toTextEdits(document: LintedDocument, edits: readonly OwnEdit[]): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.newText }));
}

function isKind(kind: string, asked: string): boolean {
  return asked === "" || kind === asked || kind.startsWith(`${asked}.`);
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range["start"], b: Range["start"]): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
