import { runRule } from "@bollard/model";
import { expect, it } from "vitest";
import type { IcsSubject } from "../ics-subject.js";
import { statusContradicted } from "./rule.js";

const context = {
  today: "2026-11-25",
  unreadable: new Set<string>(),
  options: {},
  digestOf: () => undefined,
};

const run = (subject: IcsSubject) =>
  runRule(statusContradicted, { claims: { "etsi-en-303-645": "3.1.3" }, ...subject }, context);

it("says both statuses and what the difference means", () => {
  const found = run({ ics: { "5.1-2A": { support: "Y", status: "R F (c)" } } });
  expect(found).toMatchObject([{ pointer: "/ics/5.1-2A/status", level: "warning" }]);
  expect(found[0]?.what).toContain("“R F (c)”");
  expect(found[0]?.what).toContain("“R”");
  expect(found[0]?.todo).toContain("depends on nothing");
});

it("compares the supplier's own assessment as well", () => {
  const found = run({
    selfAssessment: { "5.7-1": { status: "M" }, "5.5-6": { status: "R F (o)" } },
  });
  expect(found).toMatchObject([{ pointer: "/selfAssessment/5.7-1/status" }]);
  expect(found[0]?.todo).toContain("recommendation, not mandatory");
});

it("offers the status as printed", () => {
  const [found] = run({ ics: { "5.1-5": { status: "M C F (1, f)" } } });
  expect(found?.suggestions?.[0]?.edits).toEqual([
    { kind: "set", pointer: "/ics/5.1-5/status", value: "M C F (14, e)" },
  ]);
});

it("is silent without a claim, a status, or a provision of that id, and on what is no status", () => {
  expect(run({ ics: { "5.1-1": { status: "see below" }, "9.9-9": { status: "M" } } })).toEqual([]);
  expect(run({ claims: {}, ics: { "5.1-1": { status: "R" } } })).toEqual([]);
  expect(run({ ics: { "5.1-1": { support: "Y" } } })).toEqual([]);
});

it("does not compare what Table B.1 does not hold", () => {
  const claims = { "etsi-en-303-645": "2.1.1" } as const;
  expect(run({ claims, ics: { "4-1": { status: "R" } } })).toEqual([]);
  expect(run({ claims, ics: { "5.3-10": { status: "M C (11, 12)" } } })).toEqual([]);
});
