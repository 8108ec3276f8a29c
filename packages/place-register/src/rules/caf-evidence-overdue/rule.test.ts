import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { cafEvidenceOverdue } from "./rule.js";

const run = (evidence: object, edition = "4.0") =>
  runOn(cafEvidenceOverdue, { caf: { edition, evidence } });

it("reports evidence whose day of review has passed", () => {
  const found = run({
    "A1.a": { says: "Minutes.", review: "2026-11-24" },
    "A1.b": { says: "Roles.", review: "2026-11-25" },
    "A1.c": "Delegation.",
  });
  expect(placesOf(found)).toEqual(["warning /caf/evidence/A1.a/review"]);
  expect(found[0]?.what).toMatch(
    /^The evidence for A1\.a \(.+\) was to be looked at again by 2026-11-24\.$/,
  );
  expect(found[0]?.cites).toEqual([{ framework: "ncsc-caf", edition: "4.0", item: "A1.a" }]);
});

it("is silent where nothing is said: that is missing, not overdue", () => {
  expect(run({ "A1.a": { says: "To be written.", review: "2020-01-01" } })).toEqual([]);
});

it("cites nothing for a key that is no outcome, nor without an edition", () => {
  const old = { says: "Plan.", review: "2020-01-01" };
  expect(run({ "A2.c": old }, "3.2")[0]?.cites).toEqual([]);
  const [found] = runOn(cafEvidenceOverdue, { caf: { evidence: { "A1.a": old } } });
  expect(found?.what).toContain("The evidence for A1.a was");
});
