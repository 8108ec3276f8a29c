import { defineRule, type Remark, toPointer } from "@bollard/model";
import { type Assessment, assess } from "../../assess/assess.js";
import { type JudgementResult, toBeWritten } from "../../assess/judgement.js";
import type { AssessSubject } from "../assess-subject.js";
import { shown } from "../shown.js";

interface Placed {
  readonly name: string;
  readonly remark: Remark;
}

/** Reports judgements that do not count, besides those that are out of date. */
export const judgementUnusable = defineRule<AssessSubject>({
  id: "ts-103-701/judgement-unusable",
  title: "Every judgement can be used",
  level: "warning",
  cites: [],
  why: "A judgement answers the question of a test unit about certain entries as they stood; one that does not say which, who or why answers nothing.",
  resolution: "suggestion",
  check(subject, report, { today }) {
    if (subject.judgements === undefined) return;
    const assessment = assess(subject, today);
    for (const result of assessment.judgements) {
      const found = remarkOn(result, assessment, today);
      if (found) report.at(["judgements", result.index, found.name], found.remark);
    }
  },
});

function remarkOn(
  result: JudgementResult,
  assessment: Assessment,
  today: string,
): Placed | undefined {
  const { judgement, effect } = result;
  if (effect === "of-nothing") return onNothing(result, assessment);
  if (effect === "unsealed") return { name: "unit", remark: onUnsealed(result) };
  if (effect === "unfinished") return onUnfinished(result);
  if (effect === "disputed") return { name: "verdict", remark: onDisputed(result, assessment) };
  if (effect === "in-future") return { name: "date", remark: onFuture(result, today) };
  if (effect !== "contradicts") return undefined;
  return {
    name: "verdict",
    remark: {
      what: `The judgement says that ${judgement.unit} passes, but what is declared fails it. What is declared counts.`,
      todo: "Correct what is declared if it is wrong, or take the judgement out.",
    },
  };
}

function onNothing({ judgement }: JudgementResult, { tests, units }: Assessment): Placed {
  const { unit, at } = judgement;
  const known = tests.items.find(({ id }) => id === unit);
  if (known === undefined) {
    return {
      name: "unit",
      remark: {
        what: `${shown(unit)} is no test unit of ${tests.label}.`,
        todo: "Name a test unit as the edition prints it, such as 5.5-1-1 b.",
      },
    };
  }
  if (!units.some((result) => result.unit.id === unit)) {
    return {
      name: "unit",
      remark: {
        what: `${unit} is tried on the device, not on paper, so a judgement cannot settle it here.`,
        todo: "Take the judgement out; the laboratory records the result of its test.",
      },
    };
  }
  return {
    name: "at",
    remark: {
      what: `${unit} looks at no entry ${shown(at ?? "")}.`,
      todo: "Name the id of an entry that the unit looks at, or leave it out to judge all of them.",
    },
  };
}

function onUnsealed({ index, judgement, fingerprint }: JudgementResult): Remark {
  const pointer = toPointer(["judgements", index, "of"]);
  return {
    what: `The judgement of ${judgement.unit} has no seal, so nobody can tell whether what was judged still stands there. It does not count.`,
    todo: "Make sure that what stands there is what was judged, and write its seal under of.",
    ...(fingerprint !== undefined && {
      suggestions: [
        {
          title: "Seal it: what stands there is what was judged",
          edits: [{ kind: "set", pointer, value: fingerprint }],
        },
      ],
    }),
  };
}

function onUnfinished({ judgement }: JudgementResult): Placed {
  const isBy = judgement.by.trim() === "" || judgement.by.trim() === toBeWritten.by;
  return {
    name: isBy ? "by" : "reason",
    remark: {
      what: `The judgement of ${judgement.unit} does not yet say ${isBy ? "who judged" : "why"}. It does not count.`,
      todo: isBy
        ? "Write who judged, by role, such as laboratory assessor, and why."
        : "Write why, in a sentence that a reader of the specification can follow.",
    },
  };
}

function onDisputed(
  { judgement, disputedBy = [] }: JudgementResult,
  { judgements }: Assessment,
): Remark {
  const other = judgements[disputedBy[0] ?? -1]?.judgement;
  const more = disputedBy.length > 1 ? ` (and ${disputedBy.length - 1} more)` : "";
  return {
    what: `The judgement of ${judgement.unit} by ${judgement.by} on ${judgement.date} says ${judgement.verdict}, and that by ${other?.by} on ${other?.date} says ${other?.verdict}${more}. None of them counts.`,
    todo: "Agree on one judgement, and take out what says otherwise.",
  };
}

function onFuture({ judgement }: JudgementResult, today: string): Remark {
  return {
    what: `The judgement of ${judgement.unit} is dated ${judgement.date}, which is after today, ${today}. It does not count yet.`,
    todo: "Write the day on which it was judged.",
  };
}
