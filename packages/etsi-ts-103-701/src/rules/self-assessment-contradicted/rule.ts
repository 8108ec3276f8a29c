import { defineRule, type Level, type Report } from "@bollard/model";
import { assess, type GroupResult, type UnitResult } from "../../assess/assess.js";
import type { SelfAssessmentFacts } from "../../facts/self-assessment.js";
import type { AssessSubject } from "../assess-subject.js";

/** Reports verdicts of the supplier's own assessment that the IXIT does not bear out. */
export const selfAssessmentContradicted = defineRule<AssessSubject>({
  id: "ts-103-701/self-assessment-contradicted",
  title: "The supplier's own verdicts are borne out by the IXIT",
  level: "warning",
  cites: [],
  why: "A laboratory forms its own verdict from the IXIT; where the supplier's says PASS and the IXIT fails, one of the two is wrong.",
  resolution: "person",
  check(subject, report, { today }) {
    const { selfAssessment, ixit } = subject;
    if (selfAssessment === undefined || ixit === undefined) return;
    const { groups } = assess(subject, today);
    for (const group of groups) {
      const { id } = group.group;
      const said = Object.hasOwn(selfAssessment, id) ? selfAssessment[id] : undefined;
      if (said && group.verdict !== "N/A") compare(group, said, report);
    }
  },
});

/** Units are told first; a group only where none of its failing units is. */
function compare(
  { group, cases, plan }: GroupResult,
  said: SelfAssessmentFacts[string],
  report: Report,
): void {
  const failing = cases.flatMap(({ units }) => units).filter(({ verdict }) => verdict === "FAIL");
  const named = failing.filter(({ unit }) => said.units?.[unit.id] === "PASS");
  for (const result of named) {
    report.at(["selfAssessment", group.id, "units", result.unit.id], {
      what: `The supplier's document says PASS for ${result.unit.id}, but: ${reasonOf(result)}`,
      todo: "Correct the verdict, or what the IXIT says.",
      level: levelOf(result),
    });
  }
  const [first] = failing;
  if (said.verdict !== "PASS" || named.length > 0) return;
  const path = ["selfAssessment", group.id, "verdict"];
  if (first) {
    const others = failing.length > 1 ? ` and ${failing.length - 1} more` : "";
    report.at(path, {
      what: `The supplier's document says PASS for ${group.id}, but ${first.unit.id}${others} fails: ${reasonOf(first)}`,
      todo: "Correct the verdict, or what the IXIT says.",
      level: failing.some((result) => levelOf(result) === "warning") ? "warning" : "info",
    });
  } else if (plan.standing === "not-supported") {
    report.at(path, {
      what: `The supplier's document says PASS for ${group.id}, but the ICS answers N.`,
      todo: "Correct the verdict, or the answer in the ICS.",
    });
  }
}

function reasonOf({ rulings }: UnitResult): string {
  return rulings.find(({ verdict }) => verdict === "FAIL")?.because ?? "";
}

/** What prose was read to say weighs less than what is declared. */
function levelOf({ rulings }: UnitResult): Level {
  const declared = rulings.some((one) => one.verdict === "FAIL" && one.origin === "declared");
  return declared ? "warning" : "info";
}
