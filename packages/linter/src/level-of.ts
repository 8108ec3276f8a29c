import { type Finding, type Level, levels } from "@bollard/model";
import type { RuleLevels } from "./presets.js";
import { ruleOf } from "./registry.js";
import { restsOnUnchecked } from "./why.js";

/**
 * The level at which a finding is reported, or `off`. A configured level replaces the rule's own;
 * what a rule itself reports at another level is never raised by it, only lowered. Unchecked facts
 * never support more than a hint.
 */
export function levelOf(finding: Finding, configuredLevels: RuleLevels): Level | "off" {
  const own = ownLevel(finding.rule);
  const configured = configuredLevels[finding.rule] ?? own;
  if (configured === "off") return "off";
  if (restsOnUnchecked(finding.cites)) return "hint";
  return finding.level === own ? configured : lower(configured, finding.level);
}

/** The level of a rule where nothing is configured. */
export function ownLevel(rule: string): Level {
  return ruleOf(rule)?.level ?? "error";
}

function lower(a: Level, b: Level): Level {
  return levels.indexOf(a) > levels.indexOf(b) ? a : b;
}
