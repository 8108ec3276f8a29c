import { expect, it } from "vitest";
import type { PlaceRegister } from "./definition/place-register.js";
import { relationsOf } from "./relations.js";

const register: PlaceRegister = {
  services: [{ id: "cctv", critical: ["vms", "vms"] }],
  systems: [
    { id: "vms", services: ["cctv"], supplier: "watch", remoteAccess: [{}, { by: "watch" }] },
    { id: "wall", services: ["cctv", "cctv"], dependsOn: ["vms", "watch"] },
  ],
  flows: [
    { id: "f1", from: "vms", to: "wall" },
    { id: "f2", from: "wall", to: "wall" },
  ],
  risks: [{ id: "r1", on: "vms" }],
};

it("finds the entries that name an id, each once and in order", () => {
  const { systemsOfService, dependentsOf, flowsAt, servicesStoppedBy } = relationsOf(register);
  expect(systemsOfService("cctv").map(({ label }) => label)).toEqual(["vms", "wall"]);
  expect(dependentsOf("watch").map(({ label }) => label)).toEqual(["wall"]);
  expect(flowsAt("wall").map(({ label }) => label)).toEqual(["f1", "f2"]);
  expect(servicesStoppedBy("vms")).toHaveLength(1);
});

it("finds the ways in of a supplier with their number", () => {
  const [way, ...others] = relationsOf(register).waysInOfSupplier("watch");
  expect([way?.system.label, way?.number, others.length]).toEqual(["vms", 1, 0]);
});

it("finds nothing for ids that nobody names, or none", () => {
  const { systemsOfService, risksTo } = relationsOf(register);
  expect([systemsOfService(undefined), systemsOfService("constructor"), risksTo("x")]).toEqual([
    [],
    [],
    [],
  ]);
});

it("answers for one register from memory", () => {
  expect(relationsOf(register)).toBe(relationsOf(register));
});
