import { type Finding, type Rule, type RuleContext, runRule } from "@bollard/model";
import type { AssessSubject } from "../src/assess/subject.js";

/** The day on which rules are tried. */
export const today = "2026-11-25";

/** Runs a rule over a specification that claims EN 303 645 V3.1.3 unless it says otherwise. */
export function runOn(
  rule: Rule<AssessSubject>,
  subject: AssessSubject,
  others: Partial<RuleContext> = {},
): readonly Finding[] {
  const context = {
    today,
    unreadable: new Set<string>(),
    options: {},
    digestOf: () => undefined,
    ...others,
  };
  return runRule(rule, { claims: { "etsi-en-303-645": "3.1.3" }, ...subject }, context);
}

/** Where findings are, each with its level. */
export function placesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ pointer, level }) => `${level} ${pointer}`);
}
