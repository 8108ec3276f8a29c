import {
  defineRule,
  type Report,
  type Rule,
  type RuleMeta,
  type Segment,
  toPointer,
} from "@bollard/model";
import { overdueAnswer, readAnswer } from "../answers.js";
import type { Deployment } from "../definition/deployment.js";
import type { DeviceSpec } from "../definition/device-spec.js";
import { type Contrary, citesOf, type DeviceCheck, levelOf, type Point } from "./device-check.js";
import { ask, type Open } from "./questions.js";
import { lookAt, type SpecLook } from "./spec-look.js";

/** A rule that carries out checks on a specification, and asks the supplier what it does not say. */
export interface DeploymentRule
  extends Omit<RuleMeta, "resolution" | "level" | "options" | "carriesOut" | "asksOnly" | "cites"> {
  /** Where it is declared that the checks are asked for; `undefined` where it is not. */
  readonly at: (deployment: Deployment) => readonly Segment[] | undefined;
  /** For what they are asked: `video surveillance`. */
  readonly forWhat: string;
  readonly checks: readonly DeviceCheck[];
}

/** The contrary of what is looked for, with those who look for it. */
interface Fault extends Contrary {
  readonly checks: readonly DeviceCheck[];
  readonly asks: readonly string[];
}

/**
 * Declares a rule that carries out checks of a place on the device: silent where the specification does not
 * declare that it is meant for places. What it says decides; what it does not say is asked once.
 */
export function defineDeploymentRule(rule: DeploymentRule): Rule<DeviceSpec> {
  const { at, forWhat, checks, ...meta } = rule;
  return defineRule<DeviceSpec>({
    ...meta,
    level: "warning",
    cites: citesOf(checks.map(({ id }) => id)),
    carriesOut: checks.map(({ id }) => id),
    asksOnly: checks.filter(({ points }) => points.every(({ look }) => !look)).map(({ id }) => id),
    resolution: "suggestion",
    check(spec, report, context) {
      const place = spec.deployment && at(spec.deployment);
      if (place === undefined) return;
      const look = lookAt(spec, context);
      reportFaults(checks, look, forWhat, report);
      const open = checks.flatMap((check) => openAt(check, look, report));
      ask(open, { place, forWhat, answers: spec.deployment?.answers }, report);
    },
  });
}

/** Tells each contrary once, whoever looks for it. */
function reportFaults(
  checks: readonly DeviceCheck[],
  look: SpecLook,
  forWhat: string,
  report: Report,
): void {
  for (const fault of faultsOf(checks, look).values()) {
    const matters = [...new Set(fault.asks)].join(" and ");
    report.at(fault.at, {
      level: fault.checks.some(({ id }) => levelOf(id) !== "hint") ? "warning" : "hint",
      what: `For ${forWhat} it matters ${matters}, and ${fault.because}.`,
      todo: "Change it, or tell whoever deploys the product what is done instead and accept the finding with that reason.",
      cites: [...citesOf(fault.checks.map(({ id }) => id)), ...fault.cites],
    });
  }
}

function faultsOf(checks: readonly DeviceCheck[], look: SpecLook): ReadonlyMap<string, Fault> {
  const faults = new Map<string, Fault>();
  for (const check of checks) {
    for (const { asks, look: lookFor } of check.points) {
      const seen = lookFor?.(look);
      if (typeof seen !== "object") continue;
      const key = toPointer(seen.at);
      const known = faults.get(key) ?? { ...seen, checks: [], asks: [] };
      faults.set(key, {
        ...known,
        checks: [...known.checks, check],
        asks: [...known.asks, asks],
      });
    }
  }
  return faults;
}

/** What of a check neither the specification nor an answer says. */
function openAt(check: DeviceCheck, look: SpecLook, report: Report): readonly Open[] {
  const points = check.points.filter((point) => isUnsaid(point, look));
  const at = ["deployment", "answers", check.id];
  if (points.length === 0 || look.isUnreadable(at)) return [];
  const answers = look.spec.deployment?.answers ?? {};
  const given = Object.hasOwn(answers, check.id) ? answers[check.id] : undefined;
  const { answered, review } = readAnswer(given);
  if (!answered) return [toOpen(check, points)];
  if (review !== undefined && review < look.today) {
    report.at(at, {
      level: levelOf(check.id) === "hint" ? "hint" : "warning",
      ...overdueAnswer(check.id, review),
      cites: citesOf([check.id]),
    });
  }
  return [];
}

function isUnsaid({ look: lookFor }: Point, look: SpecLook): boolean {
  return lookFor === undefined || lookFor(look) === "unsaid";
}

function toOpen({ id }: DeviceCheck, points: readonly Point[]): Open {
  return {
    id,
    asks: points.map(({ asks }) => asks),
    decidable: points.some(({ look }) => look !== undefined),
  };
}
