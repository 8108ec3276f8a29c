import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { principle04Suppliers as rule } from "./rule.js";

const saysOf = (data: object) => runOn(rule, data).map(({ what }) => what);
const owned = {
  parent: "none",
  countryOfControl: "United Kingdom",
  ownershipChecked: "2026-06-01",
};

it("asks who supplies a system, and under which contract", () => {
  expect(saysOf({ systems: [{ id: "s" }] })).toEqual(["“s” does not say who supplies it."]);
  expect(saysOf({ systems: [{ id: "s", supplier: "in-house" }] })).toEqual([]);
  expect(saysOf({ systems: [{ id: "s", supplier: "a", contract: "C-1" }] })).toEqual([]);
  expect(saysOf({ systems: [{ stage: "planned" }, { kind: "external-entity" }] })).toEqual([]);
  const withContracts = (...contracts: readonly object[]) =>
    saysOf({
      systems: [{ id: "s", supplier: "a" }],
      suppliers: [{ id: "a", ...owned, contracts }],
    });
  expect(withContracts({ reference: "C-1" })).toEqual([]);
  const asked = ["“s” does not say under which contract it is supplied."];
  expect(withContracts({ reference: "C-1" }, { reference: "C-2" })).toEqual(asked);
  expect(withContracts({})).toEqual(asked);
});

it("asks who controls a supplier that has a part in the place", () => {
  const supplier = { id: "a", parent: "none", ownershipChecked: "2026-06-01" };
  const asked = ["“a” does not say from which country it is controlled."];
  expect(saysOf({ suppliers: [supplier] })).toEqual([]);
  expect(saysOf({ suppliers: [supplier], privileges: [{ supplier: "a" }] })).toEqual(asked);
  expect(
    saysOf({ suppliers: [supplier], privileges: [{ supplier: "a", ended: "2026-01-01" }] }),
  ).toEqual([]);
  const system = { supplier: "in-house", dependsOn: ["a"] };
  expect(saysOf({ suppliers: [supplier], systems: [system] })).toEqual(asked);
});

it("asks for countries of data sets, and of suppliers that handle data", () => {
  const data = {
    systems: [{ id: "s", supplier: "a", contract: "C-1" }],
    suppliers: [{ id: "a", ...owned }],
    dataSets: [{ id: "d", system: "s" }],
  };
  expect(saysOf(data)).toEqual([
    "“a” does not say in which countries it processes data.",
    "“d” does not say in which countries it is processed.",
  ]);
  expect(saysOf({ ...data, dataSets: [] })).toEqual([]);
  const answers = { "ncsc-cp-04-c3": "All in the United Kingdom, see the records of processing." };
  expect(saysOf({ ...data, place: { answers } })).toEqual([]);
});
