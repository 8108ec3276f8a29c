import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { namesItself } from "./rule.js";

const on = (register: object) => placesOf(runOn(namesItself, register));
const chain = (...ids: readonly string[]) =>
  ids.map((id, index) => ({ id, dependsOn: [ids[(index + 1) % ids.length] ?? id] }));

it("finds a system that depends on itself", () => {
  expect(on({ systems: [{ id: "a", dependsOn: ["b", "a"] }, { id: "b" }] })).toEqual([
    "warning /systems/0/dependsOn/1",
  ]);
});

it("tells a circle once, with its way, as information", () => {
  const found = runOn(namesItself, { systems: chain("a", "b", "c") });
  expect(placesOf(found)).toEqual(["info /systems/0/dependsOn/0"]);
  expect(found[0]?.what).toBe("“a” depends on itself by way of “b”, then “c”.");
});

it("finds circles of suppliers, and two circles that share an entry", () => {
  const suppliers = [
    { id: "a", subSuppliers: ["b", "c"] },
    { id: "b", subSuppliers: ["a"] },
    { id: "c", subSuppliers: ["a"] },
  ];
  expect(on({ suppliers })).toEqual([
    "info /suppliers/0/subSuppliers/0",
    "info /suppliers/0/subSuppliers/1",
  ]);
});

it.each([
  [
    "a chain",
    { systems: [{ id: "a", dependsOn: ["b", "c"] }, { id: "b", dependsOn: ["c"] }, { id: "c" }] },
  ],
  ["names that are nowhere", { systems: [{ id: "a", dependsOn: ["x"] }] }],
  ["nothing", {}],
])("leaves alone %s", (_, register) => {
  expect(on(register)).toEqual([]);
});

it("takes a chain of ten thousand, and as many links back and forth", () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `s${index}`);
  expect(on({ systems: chain(...ids) })).toHaveLength(1);
  const dense = ids.slice(0, 300).map((id) => ({ id, dependsOn: ids.slice(300, 600) }));
  const all = ids.slice(0, 300).map((id) => ({ id, dependsOn: ids.slice(0, 300) }));
  const found = runOn(namesItself, { systems: all });
  expect(found).toHaveLength(300);
  expect(Math.max(...found.map(({ what }) => what.length))).toBeLessThan(120);
  expect(on({ systems: [...dense, ...ids.slice(300, 600).map((id) => ({ id }))] })).toEqual([]);
});
