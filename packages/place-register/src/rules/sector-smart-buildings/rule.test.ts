import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { asked, inScope, wrong } from "../../../test/sector-questions.js";
import { sectorSmartBuildings } from "./rule.js";

const scope = inScope("uk-gdpr", "bsa2022");

function register(system: object, others: object = {}) {
  return { scope, systems: [{ id: "bms", useCase: "smart-buildings", ...system }], ...others };
}

it("asks what nobody said of systems that stand", () => {
  expect(asked(sectorSmartBuildings, register({}))).toEqual([
    "c2",
    "c7",
    "c10",
    "c11",
    "c12",
    "c13",
    "c15",
  ]);
  expect(asked(sectorSmartBuildings, register({ stage: "planned" }))).toEqual(["c2", "c11"]);
});

it("takes what fields say: zone and flows, assessment and retention, sensitivity", () => {
  const zones = [{ id: "plant", kind: "operations" }];
  const flows = [{ from: "bms", to: "weather" }];
  const dataSets = [
    { system: "bms", dpia: "DP-7", retention: "P30D", sensitivity: "SEC-31", personal: true },
  ];
  const told = register({ zone: "plant" }, { zones, flows, dataSets });
  expect(asked(sectorSmartBuildings, told)).toEqual(["c7", "c10", "c12", "c15"]);
});

it("asks for the part that is left", () => {
  const zones = [{ id: "plant", kind: "operations" }];
  const [first] = runOn(sectorSmartBuildings, register({ zone: "plant" }, { zones }));
  expect(first?.what).toMatch(/^“bms” does not say which flows cross the border of that zone; /);
});

it("does not take a zone for its own that other use cases share", () => {
  const zones = [{ id: "shared", kind: "operations" }];
  const flows = [{ from: "bms", to: "weather" }];
  const shared = {
    zones,
    flows,
    systems: [
      { id: "bms", useCase: "smart-buildings", zone: "shared" },
      { id: "cctv", useCase: "cctv", zone: "shared" },
    ],
  };
  expect(asked(sectorSmartBuildings, shared)).toContain("c2");
});

it("warns of a building system in the office network", () => {
  const zones = [{ id: "office", kind: "corporate" }];
  expect(wrong(sectorSmartBuildings, register({ zone: "office" }, { zones }))).toEqual([
    "warning /systems/0/zone “bms”: It stands in “office”, a corporate zone, rather than in one of its own.",
  ]);
});

it("does not ask about personal data where everything is said not to be", () => {
  const dataSets = [{ system: "bms", personal: false }];
  expect(asked(sectorSmartBuildings, register({}, { dataSets }))).not.toContain("c11");
  const flows = [{ from: "bms", to: "portal", personal: true }];
  expect(asked(sectorSmartBuildings, register({}, { dataSets, flows }))).toContain("c11");
});
