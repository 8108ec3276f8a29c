import { expect, it } from "vitest";
import {
  conceptualUnits,
  isIxitTableName,
  isUnitId,
  ixitTable,
  referencesRead,
  testCase,
  testUnit,
  unitsOf,
  unitsReading,
} from "./index.js";
import { v111 } from "./v1.1.1/index.js";
import { v211 } from "./v2.1.1/index.js";

const ids = (units: readonly { readonly id: string }[]) => units.map(({ id }) => id);

it("finds the units of a provision", () => {
  expect(ids(unitsOf(v211, "5.5-7"))).toEqual(["5.5-7-1 a", "5.5-7-2 a"]);
  expect(ids(unitsOf(v111, "4-1"))).toEqual(["4-1-1 a"]);
});

it("finds the units that read a table or a field", () => {
  expect(ids(unitsReading(v211, "28-LogIntf", "Status"))).toEqual(["5.6-1-1 b", "5.6-1-2 a"]);
  expect(ids(unitsReading(v211, "16-CodeMin"))).toEqual(["5.4-1-1 d", "5.6-6-1 a"]);
  expect(unitsReading(v211, "14-SecMgmt", "Cross-Reference")).toEqual([]);
});

it("finds the units that are run on paper", () => {
  expect(conceptualUnits(v111)).toHaveLength(125);
  expect(conceptualUnits(v211)).toHaveLength(141);
});

it("finds the references between tables that a unit reads", () => {
  expect(referencesRead(v211, "5.5-7-1 a").map(({ table, to }) => [table, to])).toEqual([
    ["10-SecParam", ["11-SecComMech"]],
    ["11-SecComMech", ["28-LogIntf"]],
  ]);
  expect(referencesRead(v211, "5.6-6-1 a")).toEqual([]);
});

it("finds a table, a case and a unit by name", () => {
  expect(ixitTable("2.1.1", "28-LogIntf").key).toBe("LogIntf");
  expect(testCase(v211, "5.3-10-1").kind).toBe("mixed");
  expect(testUnit(v211, "5.5-7-1 a")).toMatchObject({
    testCase: "5.5-7-1",
    group: "5.5-7",
    provision: "5.5-7",
    delegatesTo: ["5.5-1-1 a", "5.5-1-1 b", "5.5-1-1 c", "5.5-1-1 d"],
  });
});

it("throws for a name that types did not check", () => {
  expect(() => ixitTable("1.1.1", "28-LogIntf" as never)).toThrow(RangeError);
  expect(() => testCase(v111, "5.3-4A-1" as never)).toThrow(RangeError);
  expect(() => testUnit(v111, "5.3-4A-1 a" as never)).toThrow("TS 103 701 V1.1.1 has no test unit");
});

it("tells names and ids of an edition from those of the other", () => {
  expect(isIxitTableName("1.1.1", "15-Intf")).toBe(true);
  expect(isIxitTableName("2.1.1", "15-Intf")).toBe(false);
  expect(isUnitId(v111, "5.3-4-1 a")).toBe(true);
  expect(isUnitId(v211, "5.3-4-1 a")).toBe(false);
});
