import { expect, it } from "vitest";
import { asked, inScope, wrong } from "../../../test/sector-questions.js";
import { sectorEnvironmentalMonitoring } from "./rule.js";

const scope = inScope("laqm", "eir", "uk-gdpr");

function register(system: object, others: object = {}) {
  return {
    scope,
    systems: [{ id: "air", useCase: "environmental-monitoring", ...system }],
    deviceClasses: [{ id: "aq-200", system: "air" }],
    ...others,
  };
}

it("asks of devices and of the system what nobody said", () => {
  expect(asked(sectorEnvironmentalMonitoring, register({}))).toEqual([
    "c2",
    "c3",
    "c6",
    "c8",
    "c9",
    "c10",
    "c12",
  ]);
});

it("does not ask about warnings and publication of what neither warns nor publishes", () => {
  const dataSets = [{ system: "air", published: false, personal: false }];
  const told = register({ actuates: false, citizenFacing: false }, { dataSets });
  expect(asked(sectorEnvironmentalMonitoring, told)).toEqual(["c2", "c3", "c12"]);
});

it("says what acts in one zone with what only measures", () => {
  const zones = [{ id: "field" }];
  const systems = [
    { id: "barrier", useCase: "environmental-monitoring", actuates: true, zone: "field" },
    { id: "gauge", useCase: "environmental-monitoring", actuates: false, zone: "field" },
  ];
  expect(wrong(sectorEnvironmentalMonitoring, { zones, systems })).toEqual([
    "warning /systems/0/zone “barrier”: It acts or warns, and stands in one zone with “gauge”, which only measures.",
  ]);
  const apart = [{ id: "field" }, { id: "acting" }];
  const [barrier, gauge] = systems;
  const told = { zones: apart, systems: [{ ...barrier, zone: "acting" }, gauge] };
  expect(wrong(sectorEnvironmentalMonitoring, told)).toEqual([]);
  expect(asked(sectorEnvironmentalMonitoring, told)).not.toContain("c8");
});

it("takes a service without personal data for word that its systems hold none", () => {
  const of = (service: object, others: object = {}) =>
    asked(sectorEnvironmentalMonitoring, {
      scope: inScope("uk-gdpr"),
      services: [{ id: "air", ...service }],
      systems: [{ id: "air-core", useCase: "environmental-monitoring", services: ["air"] }],
      ...others,
    });
  expect(of({})).toContain("c9");
  expect(of({ personalData: false })).not.toContain("c9");
  const flows = [{ from: "air-core", to: "other", personal: true }];
  expect(of({ personalData: false }, { flows })).toContain("c9");
});

it("tells a calibration that is due again", () => {
  const answer = { says: "Co-located.", on: "2025-06-01", review: "2026-06-01" };
  const deviceClasses = [
    { id: "aq", system: "air", answers: { "uc-environmental-monitoring-c2": answer } },
  ];
  expect(wrong(sectorEnvironmentalMonitoring, register({}, { deviceClasses }))).toEqual([
    "warning /deviceClasses/0/answers/uc-environmental-monitoring-c2 “aq”: The answer to uc-environmental-monitoring-c2 was to be looked at again by 2026-06-01.",
  ]);
});
