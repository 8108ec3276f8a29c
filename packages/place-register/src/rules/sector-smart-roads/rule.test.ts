import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { asked, inScope, wrong } from "../../../test/sector-questions.js";
import { sectorSmartRoads } from "./rule.js";

const scope = inScope("dft-nis", "tsrgd", "nrswa", "uk-gdpr");
const systems = [{ id: "signs", useCase: "smart-roads", zone: "road", services: ["roads"] }];
const zones = [
  { id: "road", kind: "field" },
  { id: "office", kind: "corporate" },
];

it("asks what nobody said", () => {
  const all = ["c1", "c7", "c8", "c9", "c10", "c11", "c13"];
  expect(asked(sectorSmartRoads, { scope, systems })).toEqual(all);
});

it("asks of switching many lights only where there may be lights", () => {
  const named = (name: string) =>
    asked(sectorSmartRoads, { systems: systems.map((one) => ({ ...one, name })) });
  expect(named("Control of street lighting")).toContain("c7");
  expect(named("Variable message signs")).not.toContain("c7");
});

it("takes a zone of the roadside with no direct way to the office", () => {
  const of = (...flows: readonly object[]) =>
    asked(sectorSmartRoads, {
      zones,
      flows,
      systems: [...systems, { id: "mail", zone: "office" }],
    });
  expect(of({ from: "signs", to: "weather" })).not.toContain("c8");
  expect(of({ from: "signs", to: "mail" })).toContain("c8");
  expect(of({ from: "signs", to: "mail", via: ["gateway"] })).not.toContain("c8");
});

it("warns of roadside systems in the office network", () => {
  const inside = systems.map((one) => ({ ...one, zone: "office" }));
  expect(wrong(sectorSmartRoads, { zones, systems: inside })).toEqual([
    "warning /systems/0/zone “signs”: It stands in “office”, a corporate zone, rather than in one of its own.",
  ]);
});

it("takes rights, checks of messages and the log of commands from the register", () => {
  const told = {
    scope,
    systems: systems.map((one) => ({ ...one, commandLog: "Kept for a year." })),
    privileges: [{ system: "signs", role: "Set signs" }],
    flows: [{ from: "centre", to: "signs", commands: true, validation: "Against a library." }],
  };
  expect(asked(sectorSmartRoads, told)).not.toContain("c9");
  const words = runOn(sectorSmartRoads, told).map(({ what }) => what);
  expect(words.join(" ")).toContain("how many lights may be switched at once");
  expect(words.join(" ")).not.toContain("where that is logged");
});
