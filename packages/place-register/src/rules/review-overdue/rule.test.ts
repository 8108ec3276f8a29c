import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { reviewOverdue } from "./rule.js";

it("finds the days of review that have passed, not the day itself", () => {
  const found = runOn(reviewOverdue, {
    services: [{ id: "a", reviewBy: "2026-11-24" }, { reviewBy: "2026-11-25" }, {}],
    risks: [{ id: "r", review: "2026-01-01" }, { review: "2027-01-01" }],
  });
  expect(placesOf(found)).toEqual(["warning /services/0/reviewBy", "warning /risks/0/review"]);
  expect(found.map(({ cites }) => cites[0]?.item)).toEqual(["ncsc-cp-01", "ncsc-cp-02"]);
});

it("counts the period of governance from its last review", () => {
  const on = (governance: object) => placesOf(runOn(reviewOverdue, { place: { governance } }));
  expect(on({ lastReview: "2026-08-25", cadence: "P3M" })).toEqual([]);
  expect(on({ lastReview: "2026-08-24", cadence: "P3M" })).toEqual([
    "warning /place/governance/lastReview",
  ]);
  expect(on({ lastReview: "2020-01-01" })).toEqual([]);
  expect(on({ cadence: "P3M" })).toEqual([]);
});

it("names an entry without an id by its number", () => {
  const found = runOn(reviewOverdue, { risks: [{ review: "2026-01-01" }] });
  expect(found[0]?.what).toMatch(/^Risk 1 was/);
});
