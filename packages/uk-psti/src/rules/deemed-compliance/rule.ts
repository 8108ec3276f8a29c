import { type Citation, defineRule, type Report, type RuleContext } from "@bollard/model";
import { psti } from "../cite.js";
import { currentLabel, type JudgedLabel, judgeLabels } from "../labels.js";
import type { PstiSubject } from "../psti-subject.js";
import { obstaclesTo, type ReliedStandard, type Requirement, requirements } from "../routes.js";
import { dutiesBind } from "../scope.js";
import { conditionsMet, standardRoute } from "../standard-routes.js";
import { isUnreadable } from "../unreadable.js";
import { listOf } from "../wording.js";

/** Says by which route a requirement is treated as met, or why a declared route does not hold. */
export const deemedCompliance = defineRule<PstiSubject>({
  id: "uk-psti/deemed-compliance",
  title: "A declared route of deemed compliance holds",
  level: "error",
  cites: [psti("SI 2023/1007 reg 4")],
  resolution: "suggestion",
  check(subject, report, context) {
    if (!dutiesBind(subject, context.today)) return;
    const label = currentLabel(subject, context.today);
    if (label) {
      noteLabel(label, report);
      return;
    }
    for (const other of judgeLabels(subject, context.today)) reportUnclear(other, report);
    for (const requirement of requirements) {
      const standard = subject.psti?.deemedBy?.[requirement];
      if (standard) checkStandard(subject, requirement, standard, report, context);
    }
  },
});

function noteLabel({ index, name, expires, cites }: JudgedLabel, report: Report): void {
  report.at(["labels", index], {
    level: "info",
    what: `The requirements on passwords, reporting and the support period, and the duty to have a statement of compliance, are treated as met by the label ${name} until it expires on ${expires}.`,
    todo: "Keep the proof of the label, so that importers, distributors and buyers can check it. Once it expires, all four must be met in another way.",
    cites,
  });
}

function checkStandard(
  subject: PstiSubject,
  requirement: Requirement,
  standard: ReliedStandard,
  report: Report,
  { unreadable }: RuleContext,
): void {
  const route = standardRoute(requirement, standard);
  const path = ["psti", "deemedBy", requirement] as const;
  const obstacles = obstaclesTo(subject, requirement, standard);
  const known = obstacles.filter(({ at }) => !isUnreadable(at, unreadable));
  if (known.length > 0) {
    report.at(path, {
      what: `The requirement on ${route.about} is not treated as met through ${route.name}: ${listOf(known.map(({ what }) => what))}.`,
      todo: `${route.remedy} Or remove this line and meet Schedule 1 itself.`,
      cites: route.cites,
      suggestions: [
        {
          title: "Meet Schedule 1 itself instead",
          edits: [{ kind: "remove", pointer: `/psti/deemedBy/${requirement}` }],
        },
      ],
    });
  }
  if (obstacles.length > 0 || !conditionsMet(subject, requirement, standard)) return;
  report.at(path, {
    level: "info",
    what: `The requirement on ${route.about} is treated as met through ${route.name}, on condition that ${route.condition}.`,
    todo: "Keep the evidence for this. A statement of compliance is still due, and names the standard with its version and date.",
    cites: route.cites,
  });
}

function reportUnclear({ index, name, state, cites }: JudgedLabel, report: Report): void {
  if (state === "no-expiry") {
    ask(index, "expires", report, cites, {
      what: `Is the label ${name} still valid? Its last day is not declared, so it does not count here.`,
      todo: "Give the last day of its validity as expires.",
    });
  }
  if (state === "unclear") {
    ask(index, "level", report, cites, {
      what: `Which label is this? Of the ${name} not enough is declared to tell whether it counts.`,
      todo: "Give scheme and level as the certificate prints them.",
    });
  }
  if (state !== "other-level") return;
  report.at(["labels", index, "level"], {
    level: "info",
    what: `The label ${name} does not count for PSTI: of JC-STAR only the level STAR-1 does.`,
    todo: "Meet the requirements in another way, or name the STAR-1 label if the product has one as well.",
    cites,
  });
}

function ask(
  index: number,
  key: string,
  report: Report,
  cites: readonly Citation[],
  words: { readonly what: string; readonly todo: string },
): void {
  report.missing(["labels", index, key], { level: "warning", question: true, cites, ...words });
}
