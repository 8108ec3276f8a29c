import { defineRule, type Fix, toPointer } from "@bollard/model";
import { assess } from "../../assess/assess.js";
import type { JudgementResult } from "../../assess/judgement.js";
import type { AssessSubject } from "../assess-subject.js";

/** Reports judgements on what has changed since. */
export const judgementStale = defineRule<AssessSubject>({
  id: "ts-103-701/judgement-stale",
  title: "A judgement is about what stands there now",
  level: "warning",
  cites: [],
  why: "A person judged a text; when the text has changed since, nobody has judged what stands there now.",
  resolution: "suggestion",
  check(subject, report, { today }) {
    if (subject.judgements === undefined) return;
    for (const result of assess(subject, today).judgements) {
      const { index, judgement, effect } = result;
      if (effect !== "stale") continue;
      const place = judgement.at ?? "the entries that it looks at";
      report.at(["judgements", index, "of"], {
        what: `What ${judgement.by} judged of ${judgement.unit} on ${judgement.date} has changed: ${place}, or what the unit reads with it. The judgement does not count any more.`,
        todo: "Have it judged again, and record day, reason and seal of that judgement.",
        suggestions: confirm(result, today),
      });
    }
  },
});

/** Dates and seals the same judgement anew, for somebody who has looked again. */
function confirm({ index, fingerprint }: JudgementResult, today: string): readonly Fix[] {
  if (fingerprint === undefined) return [];
  const at = (name: string) => toPointer(["judgements", index, name]);
  return [
    {
      title: "I have looked again and judge the same",
      edits: [
        { kind: "set", pointer: at("of"), value: fingerprint },
        { kind: "set", pointer: at("date"), value: today },
      ],
    },
  ];
}
