import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { asked, wrong } from "../../../test/sector-questions.js";
import { sectorPredictiveMaintenance } from "./rule.js";

const zones = [{ id: "field", kind: "field" }];
const pumps = { id: "pumps", zone: "field", actuates: true };
const forecast = { id: "forecast", useCase: "predictive-maintenance" };
const systems = [pumps, forecast];

it("asks what nobody said", () => {
  const all = ["c1", "c3", "c4", "c5", "c8", "c9", "c10"];
  expect(asked(sectorPredictiveMaintenance, { systems })).toEqual(all);
});

it("takes a path that is one-way or has a broker", () => {
  const of = (flow: object) =>
    asked(sectorPredictiveMaintenance, {
      zones,
      systems: [...systems, { id: "historian" }],
      flows: [{ id: "wear", from: "pumps", to: "forecast", ...flow }],
    });
  expect(of({})).toContain("c1");
  expect(of({ via: ["historian"] })).not.toContain("c1");
  expect(of({ protocol: "OPC UA through a data diode" })).not.toContain("c1");
});

it("warns of commands that go back without a broker", () => {
  const flows = [{ id: "stop", from: "forecast", to: "pumps", commands: true }];
  expect(wrong(sectorPredictiveMaintenance, { zones, systems, flows })).toEqual([
    "warning /systems/1 “forecast”: Its flow “stop” carries commands between monitoring and control without a broker.",
  ]);
});

it("takes how critical, exposed and connected the assets are", () => {
  const deviceClasses = [
    { system: "forecast", exposure: "locked-cabinet", connectivity: "Fibre to the depot" },
  ];
  const critical = [{ id: "plant", criticality: "high" }];
  const told = { zones: critical, systems: [{ ...forecast, zone: "plant" }], deviceClasses };
  expect(asked(sectorPredictiveMaintenance, told)).not.toContain("c3");
  const services = [{ id: "s", critical: ["forecast"] }];
  const [found] = runOn(sectorPredictiveMaintenance, {
    services,
    systems: [{ ...forecast, services: ["s"] }],
  });
  expect(found?.what).toContain("how exposed and how connected its devices are");
  expect(found?.what).not.toContain("how critical");
});

it("asks why the guidance on plant was decided to reach it", () => {
  const decision = { instrument: "hse-og86", decision: "in" };
  const of = (scope: object) => asked(sectorPredictiveMaintenance, { systems, scope: [scope] });
  expect(of(decision)).toContain("c7");
  expect(of({ ...decision, why: "It stops lifts." })).not.toContain("c7");
});

it("does not ask about publishing what is not published", () => {
  const dataSets = [{ system: "forecast", published: false }];
  expect(asked(sectorPredictiveMaintenance, { systems, dataSets })).not.toContain("c8");
});
