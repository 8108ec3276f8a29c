import type { TestEdition } from "../edition-data.js";
import type { IxitTable } from "../ixit-table.js";
import type { TestCase, TestGroup, TestUnit, UnitLetter } from "../test-case.js";
import { type GroupVerdict, overallVerdict, type Verdict, verdictOfGroup } from "../verdict.js";
import { type CaseRulings, joinRulings, judgeCase } from "./case-verdicts.js";
import { Desk } from "./desk.js";
import type { Disposition } from "./judge.js";
import type { JudgementResult } from "./judgement.js";
import { judgesOf } from "./judges/index.js";
import { type PlanEntry, planOf } from "./plan.js";
import type { Ruling } from "./ruling.js";
import { sealOf } from "./seal.js";
import {
  type AppliedEdition,
  type AssessSubject,
  appliedEdition,
  tablesOf,
  testsOf,
} from "./subject.js";

/** What one conceptual test unit comes out as. */
export interface UnitResult {
  readonly unit: TestUnit;
  readonly disposition: Disposition;
  /** `N/A` where the test plan leaves the group out. */
  readonly verdict: GroupVerdict;
  /** One ruling for each entry that the unit concerns, after recorded judgements. */
  readonly rulings: readonly Ruling[];
  /** The seal for a judgement of the unit as a whole. */
  readonly fingerprint: string;
}

/** What one conceptual test case comes out as. */
export interface CaseResult {
  readonly testCase: TestCase;
  readonly verdict: GroupVerdict;
  readonly units: readonly UnitResult[];
}

/** What one test group comes out as, on paper: its functional cases are run on the device. */
export interface GroupResult {
  readonly group: TestGroup;
  readonly plan: PlanEntry;
  readonly verdict: GroupVerdict;
  /** The conceptual and mixed cases; none where the group has functional ones only. */
  readonly cases: readonly CaseResult[];
  /** The ids of the functional cases, which wait for the laboratory. */
  readonly onDevice: readonly string[];
}

/** The assessment of a specification on paper. It says nothing of the device itself. */
export interface Assessment extends AppliedEdition {
  readonly tests: TestEdition;
  /** The IXIT tables of the edition. */
  readonly tables: readonly IxitTable[];
  /** The verdict on paper of what is mandatory and of the recommendations claimed as supported. */
  readonly overall: Verdict;
  readonly groups: readonly GroupResult[];
  readonly units: readonly UnitResult[];
  /** What came of each recorded judgement, in the order recorded. */
  readonly judgements: readonly JudgementResult[];
}

/** The day on which what changes with time was last checked, such as the practice of cryptography. */
const checkedOn = "2026-11-25";

const cache = new WeakMap<AssessSubject, { readonly today: string; readonly of: Assessment }>();

/**
 * Runs every conceptual test unit of the edition that a specification claims. A pure function of the
 * specification, which must not be changed afterwards; a second call with the same object is free.
 * What is unknown never turns into PASS. Never throws for a subject that fits the schema of a device
 * specification; whoever has others reads them with `readDeviceSpec` first, which takes out what does
 * not fit.
 * @param today - the day, `YYYY-MM-DD`, after which no judgement counts; without it, the day on which
 * the facts were last checked
 */
export function assess(subject: AssessSubject, today = checkedOn): Assessment {
  const known = cache.get(subject);
  if (known?.today === today) return known.of;
  const assessment = run(subject, today);
  cache.set(subject, { today, of: assessment });
  return assessment;
}

const desks = new WeakMap<AssessSubject, Desk>();

/** The desk at which a specification is assessed, by the edition that it claims; the rules read at the same one. */
export function deskOf(subject: AssessSubject, today: string): Desk {
  const known = desks.get(subject);
  if (known?.today === today) return known;
  const { edition } = appliedEdition(subject);
  const desk = new Desk(subject, edition, judgesOf(edition), today);
  desks.set(subject, desk);
  return desk;
}

function run(subject: AssessSubject, today: string): Assessment {
  const applied = appliedEdition(subject);
  const tests = testsOf(applied.edition);
  const desk = deskOf(subject, today);
  const plan = planOf(tests, desk);
  const judgements: JudgementResult[] = [];
  const groups = tests.groups.map((group, index) =>
    judgeGroup(group, plan[index] as PlanEntry, desk, judgements),
  );
  return {
    ...applied,
    tests,
    tables: tablesOf(applied.edition),
    overall: overallVerdict(groups.flatMap(decisiveVerdict)),
    groups,
    units: groups.flatMap(({ cases }) => cases.flatMap(({ units }) => units)),
    judgements: allJudgements(subject, judgements),
  };
}

function judgeGroup(
  group: TestGroup,
  plan: PlanEntry,
  desk: Desk,
  judgements: JudgementResult[],
): GroupResult {
  const left = plan.standing === "not-applicable" || plan.standing === "not-claimed";
  const cases = group.cases
    .filter(({ kind }) => kind !== "functional")
    .map((testCase) => judgeCaseOf(testCase, left, desk, judgements));
  const onDevice = group.cases.flatMap(({ id, kind }) => (kind === "conceptual" ? [] : [id]));
  return { group, plan, verdict: groupVerdict(plan, cases), cases, onDevice };
}

/**
 * What a group contributes to the overall verdict: nothing where it is a recommendation that nobody has
 * claimed, and no failure where it is not known whether a provision applies that nobody has answered.
 */
function decisiveVerdict({ plan, verdict, cases }: GroupResult): GroupVerdict | [] {
  const { standing, obligation, applies } = plan;
  if (cases.length === 0 && standing !== "not-supported") return [];
  if (standing !== "unanswered") return verdict;
  if (obligation === "should") return [];
  return applies === "true" ? verdict : "INCONCLUSIVE";
}

function groupVerdict({ standing }: PlanEntry, cases: readonly CaseResult[]): GroupVerdict {
  if (standing === "not-applicable" || standing === "not-claimed") return "N/A";
  if (standing === "not-supported") return "FAIL";
  const verdicts = cases.flatMap(({ verdict }) => (verdict === "N/A" ? [] : [verdict]));
  const verdict = verdictOfGroup(verdicts);
  return standing === "unanswered" && verdict === "PASS" ? "INCONCLUSIVE" : verdict;
}

function judgeCaseOf(
  testCase: TestCase,
  left: boolean,
  desk: Desk,
  judgements: JudgementResult[],
): CaseResult {
  const rulings: Partial<Record<UnitLetter, readonly Ruling[]>> = {};
  const units = testCase.units.map((unit) => {
    const result = judgeUnit(unit, left, desk, judgements);
    rulings[unit.letter] = result.rulings;
    return result;
  });
  const verdict = left ? "N/A" : judgeCase(testCase, rulings satisfies CaseRulings, desk);
  return { testCase, verdict, units };
}

function judgeUnit(
  unit: TestUnit,
  left: boolean,
  desk: Desk,
  judgements: JudgementResult[],
): UnitResult {
  const { rulings, results } = desk.outcome(unit.id);
  let fingerprint: string | undefined;
  judgements.push(...results);
  return {
    unit,
    disposition: judgesOf(desk.edition)[unit.id]?.disposition ?? "question",
    verdict: left ? "N/A" : joinRulings(rulings),
    rulings,
    get fingerprint() {
      fingerprint ??= sealOf(unit.id, desk.rulings(unit.id), desk);
      return fingerprint;
    },
  };
}

function allJudgements(
  { judgements = [] }: AssessSubject,
  results: readonly JudgementResult[],
): readonly JudgementResult[] {
  return judgements.map(
    (judgement, index) =>
      results.find((result) => result.index === index) ?? {
        index,
        judgement,
        effect: "of-nothing",
      },
  );
}
