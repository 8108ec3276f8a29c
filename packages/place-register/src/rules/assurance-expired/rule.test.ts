import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { assuranceExpired } from "./rule.js";

const on = (assurances: readonly object[], others: object = {}) =>
  placesOf(runOn(assuranceExpired, { suppliers: [{ id: "x", assurances, ...others }] }));
const old = { what: "Cyber Essentials Plus", issued: "2025-08-01", expires: "2026-11-24" };

it("finds what ended, not what ends today", () => {
  expect(on([old])).toEqual(["error /suppliers/0/assurances/0/expires"]);
  expect(on([{ ...old, expires: "2026-11-25" }])).toEqual([]);
});

it("leaves alone what was renewed, and suppliers of whom nothing is bought any more", () => {
  expect(on([old, { ...old, what: "cyber essentials plus", expires: "2027-07-31" }])).toEqual([]);
  expect(on([old, { ...old, what: "ISO/IEC 27001", expires: "2027-07-31" }])).toHaveLength(1);
  expect(on([old], { contracts: [{ ends: "2026-01-31" }] })).toEqual([]);
  expect(on([old], { contracts: [{ ends: "2026-01-31" }, {}] })).toHaveLength(1);
});

it("asks for days that are missing, and is silent where nothing is shown", () => {
  const [found] = runOn(assuranceExpired, {
    suppliers: [{ id: "x", assurances: [{ what: "Pen test" }] }],
  });
  expect([found?.level, found?.what]).toEqual([
    "info",
    "“x” does not say when it was issued and when it ends, of “Pen test”.",
  ]);
  expect(
    on([{ what: "Pen test" }], {
      answers: { "ncsc-cp-12-c4": "Report of May, repeated each year." },
    }),
  ).toEqual([]);
  expect(on([])).toEqual([]);
});
