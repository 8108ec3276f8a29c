import { expect, it } from "vitest";
import { placesOf, runOn, today } from "../../../test/run-rule.js";
import { assess } from "../../assess/assess.js";
import type { AssessSubject } from "../../assess/subject.js";
import { openQuestions } from "./rule.js";

const ixit = {
  CodeMin: [{ id: "CodeMin-1", description: "The linker leaves out what nothing calls." }],
};

function draftOf(subject: AssessSubject, title: string): unknown {
  const [found] = runOn(openQuestions, subject);
  return found?.suggestions?.find((one) => one.title === title)?.edits[0];
}

it("says of a table which units wait, with their questions", () => {
  const [found] = runOn(openQuestions, { ixit });
  expect(found).toMatchObject({
    pointer: "/ixit/CodeMin",
    level: "hint",
    part: "key",
    question: true,
  });
  expect(found?.what).toBe("1 test unit waits for a person to judge table 16-CodeMin.");
  expect(found?.todo).toContain("5.6-6-1 a: ");
});

it("drafts a judgement that settles the question once somebody has written who and why", () => {
  const edit = draftOf({ ixit }, "Record that 5.6-6-1 a passes");
  expect(edit).toMatchObject({
    kind: "set",
    pointer: "/judgements",
    value: [
      {
        unit: "5.6-6-1 a",
        verdict: "PASS",
        date: today,
        by: "Say who judged.",
        reason: "Say why.",
      },
    ],
  });
  const [draft] = (edit as { value: NonNullable<AssessSubject["judgements"]> }).value;
  const finished = {
    ...draft,
    by: "laboratory assessor",
    reason: "Seen in the build log.",
  } as const;
  const subject: AssessSubject = {
    claims: { "etsi-en-303-645": "3.1.3" },
    ixit,
    judgements: [finished as NonNullable<typeof draft>],
  };
  expect(assess(subject, today).judgements[0]?.effect).toBe("settles");
  expect(runOn(openQuestions, subject)).toEqual([]);
});

it("drafts no second record of a unit that has one to be finished", () => {
  const unit = "5.6-6-1 a";
  const spec = { claims: { "etsi-en-303-645": "3.1.3" }, ixit } as const;
  const of = assess(spec, today).units.find((one) => one.unit.id === unit)?.fingerprint ?? "";
  const drafted = {
    unit,
    verdict: "PASS",
    by: "Say who judged.",
    date: today,
    reason: "Say why.",
    of,
  } as const;
  const [found] = runOn(openQuestions, { ixit, judgements: [drafted] });
  expect(found?.suggestions).toEqual([]);
});

it("appends to the judgements that are there, unless some cannot be read", () => {
  const judgements = [
    {
      unit: "5.9-1-1 b",
      verdict: "FAIL",
      by: "assessor",
      date: "2026-11-20",
      reason: "It cannot.",
    },
  ] as const;
  const subject = { ixit, judgements: [...judgements] };
  expect(draftOf(subject, "Record that 5.6-6-1 a fails")).toMatchObject({
    pointer: "/judgements/1",
    value: { verdict: "FAIL" },
  });
  const unreadable = new Set(["/judgements/0/date"]);
  expect(runOn(openQuestions, subject, { unreadable })[0]?.suggestions).toBeUndefined();
});

it("names an entry where the unit fails for another", () => {
  const subject = {
    ixit: {
      PersData: [
        { id: "PersData-1", anonymization: { anonymised: false } },
        { id: "PersData-2", anonymization: { anonymised: true } },
      ],
    },
  };
  const [found] = runOn(openQuestions, subject);
  const edits = found?.suggestions?.flatMap((one) => one.edits) ?? [];
  expect(edits).toContainEqual(
    expect.objectContaining({
      value: [expect.objectContaining({ unit: "6-8-1 a", at: "PersData-2" })],
    }),
  );
});

it("names an entry where another is judged already, so that the draft disputes nothing", () => {
  const entry = (number: number) => ({
    id: `NetSecImpl-${number}`,
    description: "A library.",
    reviewEvaluationMethod: { text: "Reviewed by a laboratory.", done: true },
    report: "Report of the laboratory.",
  });
  const judgement = {
    unit: "5.5-2-1 b",
    at: "NetSecImpl-1",
    verdict: "PASS",
    by: "laboratory assessor",
    date: "2026-11-20",
    reason: "The report was read.",
    of: "0123456789abcdef",
  } as const;
  const spec = (...judgements: NonNullable<AssessSubject["judgements"]>): AssessSubject => ({
    claims: { "etsi-en-303-645": "3.1.3" },
    ixit: { NetSecImpl: [entry(1), entry(2)] },
    judgements,
  });
  const of = assess(spec(judgement), today).judgements[0]?.fingerprint ?? "";
  const sealed = { ...judgement, of };
  const edit = draftOf(spec(sealed), "Record that 5.5-2-1 b fails");
  expect(edit).toMatchObject({ value: { at: "NetSecImpl-2", verdict: "FAIL" } });
  const { value } = edit as { value: typeof judgement };
  const both = spec(sealed, {
    ...value,
    by: "laboratory assessor",
    reason: "No version is named.",
  });
  expect(assess(both, today).judgements.map(({ effect }) => effect)).toEqual([
    "settles",
    "settles",
  ]);
});

it("never offers more than ten drafts, and asks nothing of what is left out of the test plan", () => {
  const text = "Something.";
  const persData = Object.fromEntries(
    ["description", "purpose", "authorizedParties", "lifecycle", "processingActivities"].map(
      (key) => [key, text],
    ),
  );
  const found = runOn(openQuestions, {
    ixit: { PersData: [{ id: "PersData-1", ...persData }], CodeMin: [] },
  });
  expect(found.every(({ suggestions = [] }) => suggestions.length <= 10)).toBe(true);
  expect(placesOf(found)).toEqual(["hint /ixit/PersData"]);
  expect(runOn(openQuestions, { ics: { "5.6-6": { support: "N" } }, ixit })).toEqual([]);
});
