import { type Finding, type Rule, type RuleContext, runRule } from "@bollard/model";
import type { DeviceSpec } from "../src/definition/device-spec.js";
import { readDeviceSpec } from "../src/read.js";

/** The day on which rules are tried. */
export const today = "2026-11-25";

/** Runs a rule over a specification, which has to fit the schema. */
export function runOn(
  rule: Rule<DeviceSpec>,
  data: object,
  others: Partial<RuleContext> = {},
): readonly Finding[] {
  const { subject, misfits, unreadable } = readDeviceSpec(data);
  if (misfits.length > 0) throw new Error(misfits.map(({ what }) => what).join(" "));
  const context = { today, unreadable, options: {}, digestOf: () => undefined, ...others };
  return runRule(rule, subject, context);
}

/** Runs a rule over data that need not fit the schema. */
export function runOnAny(rule: Rule<DeviceSpec>, data: unknown): readonly Finding[] {
  const { subject, unreadable } = readDeviceSpec(data);
  return runRule(rule, subject, { today, unreadable, options: {}, digestOf: () => undefined });
}
