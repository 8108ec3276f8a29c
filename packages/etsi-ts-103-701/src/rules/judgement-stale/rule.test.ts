import { expect, it } from "vitest";
import { runOn, today } from "../../../test/run-rule.js";
import { assess } from "../../assess/assess.js";
import type { AssessSubject } from "../../assess/subject.js";
import { judgementStale } from "./rule.js";

const unit = "5.6-6-1 a";
const spec = (description: string, of?: string): AssessSubject => ({
  claims: { "etsi-en-303-645": "3.1.3" },
  ixit: { CodeMin: [{ id: "CodeMin-1", description }] },
  judgements: [
    {
      unit,
      verdict: "PASS",
      by: "laboratory assessor",
      date: "2026-11-20",
      reason: "Seen in the build log.",
      ...(of !== undefined && { of }),
    },
  ],
});
const sealOf = (description: string) =>
  assess(spec(description), today).units.find((one) => one.unit.id === unit)?.fingerprint ?? "";

it("reports a judgement of what has changed, and offers to judge the same anew", () => {
  const before = sealOf("The linker leaves out what nothing calls.");
  const [found] = runOn(judgementStale, spec("Nothing is left out.", before));
  expect(found).toMatchObject({ pointer: "/judgements/0/of", level: "warning" });
  expect(found?.suggestions?.[0]?.edits).toEqual([
    { kind: "set", pointer: "/judgements/0/of", value: sealOf("Nothing is left out.") },
    { kind: "set", pointer: "/judgements/0/date", value: today },
  ]);
});

it("is silent on a judgement of what stands there, and on one without a seal", () => {
  const text = "The linker leaves out what nothing calls.";
  expect(runOn(judgementStale, spec(text, sealOf(text)))).toEqual([]);
  expect(runOn(judgementStale, spec(text))).toEqual([]);
});

it("is silent when entries are added, moved or changed that were not judged", () => {
  const unitOnEntry = "5.5-2-1 b";
  const entry = (number: number, report = "Report.") => ({
    id: `NetSecImpl-${number}`,
    description: "A library.",
    reviewEvaluationMethod: "Reviewed.",
    report,
  });
  const judged = (entries: readonly ReturnType<typeof entry>[], of: string): AssessSubject => ({
    claims: { "etsi-en-303-645": "3.1.3" },
    ixit: { NetSecImpl: entries },
    judgements: [
      {
        unit: unitOnEntry,
        at: "NetSecImpl-1",
        verdict: "PASS",
        by: "laboratory assessor",
        date: "2026-11-20",
        reason: "The report was read.",
        of,
      },
    ],
  });
  const before = judged([entry(1), entry(2)], "0123456789abcdef");
  const of = assess(before, today).judgements[0]?.fingerprint ?? "";
  expect(runOn(judgementStale, judged([entry(0), entry(2, "Another."), entry(1)], of))).toEqual([]);
  expect(runOn(judgementStale, judged([entry(2), entry(1, "Another.")], of))).toHaveLength(1);
});
