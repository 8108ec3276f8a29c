import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { principle12SupplyChain as rule } from "./rule.js";

const on = (supplier: object) =>
  runOn(rule, { suppliers: [{ id: "a", ...supplier }], systems: [{ id: "s", supplier: "a" }] }).map(
    ({ what }) => what,
  );

it("asks for those behind a supplier, and whether they are all", () => {
  expect(on({})).toEqual(["“a” does not say who has access or data through it."]);
  expect(on({ subSuppliers: ["b"] })).toEqual([
    "“a” does not say whether the list of those who have access or data through it is complete.",
  ]);
  expect(on({ subSuppliers: ["b"], subSuppliersComplete: false })).toEqual([
    "“a” does not say who else has access or data through it.",
  ]);
  expect(on({ subSuppliers: [], subSuppliersComplete: true })).toEqual([]);
  expect(on({ subSuppliersComplete: true })).toHaveLength(1);
});

it("takes an answer, and leaves alone who has no part in the place", () => {
  expect(
    on({ answers: { "ncsc-cp-12-c5": { notApplicable: "It sells boxes and has no access." } } }),
  ).toEqual([]);
  expect(placesOf(runOn(rule, { suppliers: [{ id: "a" }] }))).toEqual([]);
});
