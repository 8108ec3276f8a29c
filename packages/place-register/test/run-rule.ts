import { type Finding, type Rule, type RuleContext, runRule } from "@bollard/model";
import type { PlaceRegister } from "../src/definition/place-register.js";
import { readPlaceRegister } from "../src/read.js";

/** The day on which rules are tried. */
export const today = "2026-11-25";

/** Runs a rule over a register, which has to fit the schema. */
export function runOn(
  rule: Rule<PlaceRegister>,
  data: object,
  others: Partial<RuleContext> = {},
): readonly Finding[] {
  const { subject, misfits, unreadable } = readPlaceRegister(data);
  if (misfits.length > 0) throw new Error(misfits.map(({ what }) => what).join(" "));
  const context = { today, unreadable, options: {}, digestOf: () => undefined, ...others };
  return runRule(rule, subject, context);
}

/** Where findings are, each with its level. */
export function placesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ pointer, level }) => `${level} ${pointer}`);
}
