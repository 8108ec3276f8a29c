import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { supportBeforeContract } from "./rule.js";

const found = (contracts: readonly object[], devices: object = {}, system: object = {}) =>
  runOn(supportBeforeContract, {
    suppliers: [{ id: "x", contracts }],
    systems: [{ id: "s", supplier: "x", ...system }],
    deviceClasses: [{ id: "d", system: "s", supportEnds: "2029-04-30", ...devices }],
  });
const on = (...data: Parameters<typeof found>) => placesOf(found(...data));
const long = { reference: "C-1", ends: "2031-03-31" };
const short = { reference: "C-2", ends: "2029-04-30" };

it("finds devices whose support ends before the only contract", () => {
  expect(on([long])).toEqual(["warning /deviceClasses/0/supportEnds"]);
  expect(on([short])).toEqual([]);
  expect(found([long])[0]?.what).toBe(
    "Support of “d” ends on 2029-04-30, before the contract with “x” ends on 2031-03-31.",
  );
});

it("goes by the contract that the system names, and does not guess among others", () => {
  expect(on([long, short], {}, { contract: "C-1" })).toHaveLength(1);
  expect(on([long, short], {}, { contract: "C-2" })).toEqual([]);
  expect(on([long, short])).toEqual([]);
  expect(on([{ reference: "C-1" }])).toEqual([]);
});

it("leaves what ends within a year to the rule on that", () => {
  expect(on([long], { supportEnds: "2027-11-25" })).toEqual([]);
  expect(on([long], { supportEnds: "2027-11-26" })).toHaveLength(1);
});

it("does not go by a contract whose days are in a wrong order", () => {
  expect(on([{ ...long, starts: "2032-01-01" }])).toEqual([]);
});

it("leaves alone what is planned to be replaced, has ended already or is in-house", () => {
  expect(on([long], { replacement: "Baysense P2" })).toEqual([]);
  expect(on([long], { supportEnds: "2026-01-01" })).toEqual([]);
  expect(on([long], {}, { supplier: "in-house" })).toEqual([]);
  expect(on([long], {}, { stage: "planned" })).toEqual([]);
});
