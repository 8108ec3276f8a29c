import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { actuatorInWeakZone } from "./rule.js";

const zones = [
  { id: "office", kind: "corporate" },
  { id: "low", kind: "field", criticality: "low" },
  { id: "high", kind: "field", criticality: "high" },
  { id: "unrated", kind: "field" },
];
const found = (system: object, impact: object = {}, others: object = {}) =>
  runOn(actuatorInWeakZone, {
    zones,
    services: [{ id: "bridge", impact }],
    systems: [{ id: "s", services: ["bridge"], actuates: true, ...system }],
    ...others,
  });
const on = (...data: Parameters<typeof found>) => placesOf(found(...data));

it("finds actuators in an office or public zone", () => {
  expect(on({ zone: "office" })).toEqual(["warning /systems/0/zone"]);
  expect(on({ zone: "office", actuates: false })).toEqual([]);
  expect(on({ zone: "office", stage: "planned" })).toEqual([]);
  expect(on({ zone: "high" })).toEqual([]);
  expect(on({})).toEqual([]);
});

it("compares the zone with the gravest impact of the services", () => {
  expect(on({ zone: "low" }, { safety: "severe" })).toEqual(["warning /systems/0/zone"]);
  expect(on({ zone: "low" }, { safety: "none", availability: "moderate" })).toHaveLength(1);
  expect(on({ zone: "low" }, { safety: "minor", confidentiality: "severe" })).toEqual([]);
  expect(on({ zone: "high" }, { safety: "severe" })).toEqual([]);
  expect(found({ zone: "unrated" }, { safety: "serious" })[0]?.what).toBe(
    "“s” does not say how much depends on its zone “unrated”.",
  );
  expect(on({ zone: "unrated" }, { safety: "minor" })).toEqual([]);
});

it("takes commands as a sign, against what is said as well", () => {
  const flows = [{ id: "f", to: "s", commands: true }];
  const { actuates, ...silent } = { actuates: true, zone: "office" };
  const systems = [{ id: "s", ...silent }];
  expect(placesOf(runOn(actuatorInWeakZone, { zones, systems, flows }))).toEqual([
    "warning /systems/0/zone",
  ]);
  expect(found({ zone: "high", actuates: false }, {}, { flows })[0]).toMatchObject({
    pointer: "/systems/0/actuates",
    level: "warning",
  });
});

it("asks of devices whether they act, unless their system says", () => {
  const devices = (one: object, system: object) =>
    placesOf(
      runOn(actuatorInWeakZone, {
        zones,
        systems: [{ id: "s", ...system }],
        deviceClasses: [{ id: "d", system: "s", ...one }],
      }),
    );
  expect(devices({}, {})).toEqual(["info /deviceClasses/0"]);
  expect(devices({}, { actuates: false })).toEqual([]);
  expect(devices({ actuates: true }, { zone: "office" })).toEqual(["warning /deviceClasses/0"]);
  expect(devices({ answers: { "ncsc-cp-06-c3": "They only measure." } }, {})).toEqual([]);
});

it("takes an accepted risk", () => {
  const risks = [{ on: "s", decision: { acceptedBy: "Director", until: "2027-01-01" } }];
  expect(on({ zone: "office" }, {}, { risks })).toEqual([]);
});
