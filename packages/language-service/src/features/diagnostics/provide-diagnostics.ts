import type { LocatedFinding } from "@bollard/linter";
import type { Level } from "@bollard/model";
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-types";
import { type LintedDocument, rangeOf } from "../../document.js";

/** The findings of a document as diagnostics; suppressed ones are left out. */
export function provideDiagnostics(document: LintedDocument): Diagnostic[] {
  return document.result.findings
    .filter(({ suppressed }) => suppressed === undefined)
    .map((finding) => toDiagnostic(document, finding));
}

const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Writes a finding as a diagnostic: what, why and what to do, a line each. */
export function toDiagnostic(document: LintedDocument, finding: LocatedFinding): Diagnostic {
  const { rule, level, what, why, todo } = finding;
  return {
    range: rangeOf(document, finding),
    severity: severities[level],
    code: rule,
    source: "bollard",
    message: `${what}\nWhy: ${why}\nDo: ${todo}`,
    ...(rule === "bollard/suppression-unused" && { tags: [DiagnosticTag.Unnecessary] }),
    data: { rule, pointer: finding.pointer },
  };
}
