import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { supportEndsSoon } from "./rule.js";

const on = (devices: object, system: object = {}) =>
  placesOf(
    runOn(supportEndsSoon, {
      systems: [{ id: "s", ...system }],
      deviceClasses: [{ system: "s", ...devices }],
    }),
  );

it.each([
  ["2026-11-24", 0],
  ["2026-11-25", 1],
  ["2027-11-25", 1],
  ["2027-11-26", 0],
])("on 2026-11-25, support until %s gives %i finding", (supportEnds, count) => {
  expect(on({ supportEnds })).toHaveLength(count);
});

it("leaves alone what is planned to be replaced, is not in use or says nothing", () => {
  const supportEnds = "2027-04-30";
  expect(on({ supportEnds })).toEqual(["warning /deviceClasses/0/supportEnds"]);
  expect(on({ supportEnds, replacement: "Baysense P2" })).toEqual([]);
  expect(on({ supportEnds }, { stage: "planned" })).toEqual([]);
  expect(on({})).toEqual([]);
});

it("says that support ends before the contract of the system's supplier, where it does", () => {
  const told = (ends: string) =>
    runOn(supportEndsSoon, {
      suppliers: [{ id: "n", contracts: [{ starts: "2024-01-01", ends }] }],
      systems: [{ id: "s", supplier: "n" }],
      deviceClasses: [{ id: "bays", system: "s", supportEnds: "2027-04-30" }],
    })[0]?.what;
  expect(told("2028-01-31")).toContain(
    "on 2027-04-30, before the contract with “n” on 2028-01-31, and",
  );
  expect(told("2027-04-30")).toContain("on 2027-04-30, and nothing is planned");
});
