import {
  type Citation,
  defineRule,
  type Level,
  type Remark,
  type Rule,
  type RuleMeta,
  toPath,
  uniqueCitations,
} from "@bollard/model";
import { type Assessment, assess, type CaseResult, type GroupResult } from "../assess/assess.js";
import type { Ruling } from "../assess/ruling.js";
import { ofSpeaker } from "../assess/said.js";
import type { AssessSubject } from "../assess/subject.js";
import { predecessorUnits } from "../assess/unit-lineage.js";
import { assessedEdition } from "../edition.js";
import type { TestUnit } from "../test-case.js";
import type { UnitId } from "../test-id.js";
import { asSentence } from "./shown.js";

/** A rule that reports what a family of test units comes out as. */
export interface VerdictRule
  extends Omit<RuleMeta, "cites" | "level" | "resolution" | "why" | "options"> {
  /** Why the units of the family matter, in a sentence or two. */
  readonly why: string;
  /** The units of V2.1.1; those of V1.1.1 that became them belong to the family too. */
  readonly units: readonly UnitId<"2.1.1">[];
  /** The units of V1.1.1 that belong to the family and that no unit of V2.1.1 succeeds. */
  readonly retired?: readonly UnitId<"1.1.1">[];
}

/** A rule over a device specification that reports verdicts of the assessment. */
export type VerdictFamily = Rule<AssessSubject> & Pick<VerdictRule, "units">;

/** Declares a rule that reports the failures and concerns of its units, each at the words that decide it. */
export function defineVerdictRule(rule: VerdictRule): VerdictFamily {
  const { units, retired = [], ...meta } = rule;
  const rules = defineRule<AssessSubject>({
    ...meta,
    level: "error",
    cites: [],
    resolution: "person",
    check(subject, report, { today }) {
      if (subject.ixit === undefined) return;
      for (const { pointer, remark } of remarksOn(assess(subject, today), units, retired)) {
        report.at(toPath(pointer), remark);
      }
    },
  });
  return { ...rules, units };
}

interface Placed {
  readonly pointer: string;
  readonly remark: Remark;
}

function remarksOn(
  assessment: Assessment,
  units: readonly UnitId<"2.1.1">[],
  retired: readonly UnitId<"1.1.1">[],
): readonly Placed[] {
  const ids = new Set<string>(
    assessment.edition === "2.1.1" ? units : [...units.flatMap(predecessorUnits), ...retired],
  );
  const placed = new Map<string, Placed>();
  for (const { unit, group, rulings } of tellingsOf(assessment)) {
    if (!ids.has(unit.id)) continue;
    for (const ruling of rulings) add(placed, ruling, unit, group, assessment);
  }
  return [...placed.values()];
}

/** What one unit has to tell: what fails, and what a person should look at first. */
interface Telling {
  readonly unit: TestUnit;
  readonly group: GroupResult;
  readonly rulings: readonly Ruling[];
}

const tellings = new WeakMap<Assessment, readonly Telling[]>();

/** What the units of an assessment have to tell, in their order; every family picks its own. */
function tellingsOf(assessment: Assessment): readonly Telling[] {
  const known = tellings.get(assessment);
  if (known) return known;
  const told = assessment.groups.flatMap((group) =>
    group.cases.flatMap(withForgiveness).flatMap(({ result, forgiven }): readonly Telling[] => {
      if (result.verdict === "N/A") return [];
      const rulings = result.rulings.filter((ruling) => isTelling(ruling, forgiven));
      return rulings.length === 0 ? [] : [{ unit: result.unit, group, rulings }];
    }),
  );
  tellings.set(assessment, told);
  return told;
}

function isTelling({ told, verdict, concern }: Ruling, forgiven: boolean): boolean {
  if (told) return false;
  return verdict === "FAIL" ? !forgiven : concern === true;
}

/** The units of a case; a failure is forgiven where one entry or circumstance suffices, and the case passes. */
function withForgiveness({ testCase, verdict, units }: CaseResult) {
  const { entries, passesIf } = testCase.verdict;
  const forgiven = verdict === "PASS" && (entries !== undefined || passesIf !== undefined);
  return units.map((result) => ({ result, forgiven }));
}

/** Adds what a ruling has to say; what several units say alike is said once and cites them all. */
function add(
  placed: Map<string, Placed>,
  ruling: Ruling,
  unit: TestUnit,
  group: GroupResult,
  assessment: Assessment,
): void {
  const because = ofSpeaker(ruling.because);
  const key = [ruling.at, ruling.quote, because].join("\n");
  const known = placed.get(key);
  const cites = [...(known?.remark.cites ?? []), ...citesOf(unit, assessment)];
  const remark: Remark = {
    what: asSentence(because),
    todo: ruling.todo ?? ruling.question ?? "",
    level: levelOf(ruling, group),
    cites: uniqueCitations(cites),
    ...(isTable(ruling.at) && { part: "key" as const }),
    ...(ruling.quote !== undefined && { quote: ruling.quote }),
    ...(ruling.verdict !== "FAIL" && { question: true as const }),
  };
  placed.set(key, { pointer: ruling.at, remark });
}

/** A table as a whole is told at its name. */
function isTable(pointer: string): boolean {
  return toPath(pointer).length === 2;
}

/** What prose was read to say is never more than a warning; a concern is for a person to look at. */
function levelOf(ruling: Ruling, { plan }: GroupResult): Level {
  if (ruling.verdict !== "FAIL") return "info";
  const certain = ruling.origin === "declared" && plan.obligation === "shall";
  return certain && plan.standing !== "unanswered" ? "error" : "warning";
}

function citesOf({ id, provision }: TestUnit, { tests }: Assessment): readonly Citation[] {
  const edition = assessedEdition[tests.edition];
  return [
    { framework: "etsi-en-303-645", edition, item: provision },
    { framework: tests.id, edition: tests.edition, item: id },
  ];
}
