import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { orphan } from "./rule.js";

const on = (data: object, unreadable: readonly string[] = []) =>
  placesOf(runOn(orphan, data, { unreadable: new Set(unreadable) }));

it("finds services without systems, systems without services and devices without a system", () => {
  const data = { services: [{ id: "a" }], systems: [{ id: "s" }], deviceClasses: [{ id: "d" }] };
  expect(on(data)).toEqual([
    "warning /services/0",
    "warning /systems/0/services",
    "warning /deviceClasses/0/system",
  ]);
  expect(runOn(orphan, data)[0]?.what).toBe("“a” has no system to run on.");
});

it("leaves alone what others need, what is planned and what is outside", () => {
  const systems = [
    { id: "s", services: ["a"], dependsOn: ["gateway"] },
    { id: "gateway" },
    { id: "broker" },
    { id: "new", stage: "planned" },
    { id: "citizens", kind: "external-entity" },
  ];
  const services = [{ id: "a" }, { id: "b", stage: "idea" }, { id: "c", stage: "procurement" }];
  expect(on({ services, systems, flows: [{ via: ["broker"] }] })).toEqual([]);
});

it("believes a reference to what is not there, which has a finding of its own", () => {
  expect(on({ systems: [{ services: ["gone"] }], deviceClasses: [{ system: "gone" }] })).toEqual(
    [],
  );
});

it("says nothing of what cannot be read", () => {
  const data = { services: [{ id: "a" }], systems: [{ id: "s" }], deviceClasses: [{}] };
  expect(on(data, ["/systems/0/services", "/deviceClasses/0/system"])).toEqual([]);
});

it("takes an answer until its review, and tells many at once", () => {
  const answers = (review: string) => ({ "ncsc-cp-01-c2": { says: "Kept as a spare.", review } });
  expect(on({ systems: [{ answers: answers("2026-11-25") }] })).toEqual([]);
  expect(on({ systems: [{ answers: answers("2026-11-24") }] })).toHaveLength(1);
  const many = Array.from({ length: 12 }, (_, index) => ({ id: `d${index}` }));
  expect(on({ deviceClasses: many })).toEqual(["warning /deviceClasses"]);
  expect(runOn(orphan, { deviceClasses: many })[0]?.what).toBe(
    "12 device classes have no system to serve: d0, d1, d2, d3, d4 and 7 more.",
  );
});
