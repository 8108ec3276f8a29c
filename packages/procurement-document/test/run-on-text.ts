import { parseMarkdown } from "@bollard/document";
import { type Finding, type Rule, runRule } from "@bollard/model";
import type { ProcurementDocument } from "../src/procurement-document.js";
import { readProcurementDocument } from "../src/read/read-procurement-document.js";

/** The day on which rules are tried. */
export const today = "2026-11-25";

/** Runs a rule over a document in Markdown; what its purchase is may be declared beside it. */
export function runOnText(
  rule: Rule<ProcurementDocument>,
  text: string,
  purchase: ProcurementDocument["purchase"] = {},
): readonly Finding[] {
  const { document } = readProcurementDocument(parseMarkdown(text), "markdown");
  const declared = { ...document, purchase: { ...document.purchase, ...purchase } };
  const context = { today, unreadable: new Set<string>(), options: {}, digestOf: () => undefined };
  return runRule(rule, declared, context);
}

/** Levels and quotes of findings, such as `error PPN 09/23`. */
export function quotesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ level, quote }) => `${level} ${quote}`);
}
