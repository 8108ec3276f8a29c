import type { GroupVerdict, Verdict } from "../verdict.js";
import { type Assessment, assess, type GroupResult, type UnitResult } from "./assess.js";
import type { Disposition } from "./judge.js";
import type { PlanEntry } from "./plan.js";
import type { AssessSubject } from "./subject.js";

/** How many units came out as what. */
export type VerdictCounts = Readonly<Record<GroupVerdict, number>>;

/** Figures over some provisions. */
export interface ProvisionCounts {
  readonly all: number;
  readonly supported: number;
  readonly notSupported: number;
  readonly notApplicable: number;
  readonly unanswered: number;
}

/** Figures of one clause. */
export interface ClauseCoverage {
  readonly id: string;
  readonly title: string;
  readonly mandatory: ProvisionCounts;
  readonly recommended: ProvisionCounts;
  /** The conceptual units, those of groups outside the test plan as `N/A`. */
  readonly units: VerdictCounts;
  /** The ids of the units in the plan that are neither PASS nor FAIL. */
  readonly open: readonly string[];
}

/** Figures of one IXIT table: of the units that read it. */
export interface TableCoverage {
  readonly name: string;
  readonly key: string;
  /** True where the specification holds the table. */
  readonly there: boolean;
  readonly entries: number;
  readonly units: VerdictCounts;
  readonly open: readonly string[];
}

/** What is answered, decided and open in a specification. */
export interface Coverage {
  /** How the edition is named, and why it is the one. */
  readonly label: string;
  readonly basis: Assessment["basis"];
  readonly overall: Verdict;
  readonly mandatory: ProvisionCounts;
  readonly recommended: ProvisionCounts;
  readonly units: VerdictCounts;
  readonly byDisposition: Readonly<Record<Disposition, VerdictCounts>>;
  readonly clauses: readonly ClauseCoverage[];
  readonly tables: readonly TableCoverage[];
}

/**
 * Counts what a specification answers, what is decided and what is open. Pure; counts, never a score.
 * @param today - the day, as for `assess`
 */
export function coverage(subject: AssessSubject, today?: string): Coverage {
  const assessment = assess(subject, today);
  const plans = assessment.groups.map(({ plan }) => plan);
  return {
    label: assessment.tests.label,
    basis: assessment.basis,
    overall: assessment.overall,
    mandatory: countProvisions(plans, "shall"),
    recommended: countProvisions(plans, "should"),
    units: countUnits(assessment.units),
    byDisposition: countByDisposition(assessment.units),
    clauses: clausesOf(assessment),
    tables: tablesCovered(subject, assessment),
  };
}

function clausesOf({ tests, groups }: Assessment): readonly ClauseCoverage[] {
  return tests.clauses.map(({ id, title }) => {
    const own = groups.filter(({ group }) => clauseOf(group) === id);
    const plans = own.map(({ plan }) => plan);
    const units = own.flatMap(({ cases }) => cases.flatMap((one) => one.units));
    return {
      id,
      title,
      mandatory: countProvisions(plans, "shall"),
      recommended: countProvisions(plans, "should"),
      units: countUnits(units),
      open: openIn(units),
    };
  });
}

function clauseOf(group: GroupResult["group"]): string | undefined {
  return group.cases[0]?.units[0]?.parent;
}

function tablesCovered(subject: AssessSubject, assessment: Assessment): readonly TableCoverage[] {
  return assessment.tables.map(({ name, key, rows }) => {
    const units = assessment.units.filter(({ unit }) =>
      unit.reads.some(({ table }) => table === name),
    );
    const content = subject.ixit?.[key];
    const entries = Array.isArray(content) ? content.length : Number(content !== undefined);
    return {
      name,
      key,
      there: content !== undefined,
      entries: rows === "one" ? Math.min(entries, 1) : entries,
      units: countUnits(units),
      open: openIn(units),
    };
  });
}

function openIn(units: readonly UnitResult[]): readonly string[] {
  return units.filter(({ verdict }) => verdict === "INCONCLUSIVE").map(({ unit }) => unit.id);
}

function countProvisions(
  plans: readonly PlanEntry[],
  obligation: PlanEntry["obligation"],
): ProvisionCounts {
  const own = plans.filter((plan) => plan.obligation === obligation);
  const answered = (support: PlanEntry["support"]) =>
    own.filter((plan) => plan.support === support).length;
  return {
    all: own.length,
    supported: answered("Y"),
    notSupported: answered("N"),
    notApplicable: answered("N/A"),
    unanswered: answered(undefined),
  };
}

function countUnits(units: readonly UnitResult[]): VerdictCounts {
  const counts: Record<GroupVerdict, number> = { PASS: 0, FAIL: 0, INCONCLUSIVE: 0, "N/A": 0 };
  for (const { verdict } of units) counts[verdict]++;
  return counts;
}

function countByDisposition(units: readonly UnitResult[]): Coverage["byDisposition"] {
  const of = (disposition: Disposition) =>
    countUnits(units.filter((unit) => unit.disposition === disposition));
  return {
    decided: of("decided"),
    "pre-checked": of("pre-checked"),
    question: of("question"),
    delegated: of("delegated"),
  };
}
