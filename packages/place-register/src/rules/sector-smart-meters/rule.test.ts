import { expect, it } from "vitest";
import { asked, inScope, wrong } from "../../../test/sector-questions.js";
import { sectorSmartMeters } from "./rule.js";

const scope = inScope("smets2", "nis-2018", "heat-networks", "uk-gdpr");
const systems = [{ id: "meters", useCase: "smart-meters", services: ["heat"] }];
const deviceClasses = [{ id: "m", system: "meters" }];

it("asks what nobody said", () => {
  const all = ["c2", "c5", "c7", "c8", "c10"];
  expect(asked(sectorSmartMeters, { scope, systems, deviceClasses })).toEqual(all);
});

it("takes connection, authority, basis and effect from the register", () => {
  const told = {
    scope,
    systems: systems.map((one) => ({ ...one, actuates: false })),
    services: [{ id: "heat", nis: { authority: "Ofgem" } }],
    deviceClasses: [{ ...deviceClasses[0], connectivity: "Joined up by the DCC" }],
  };
  expect(asked(sectorSmartMeters, told)).toEqual(["c7", "c8"]);
});

it("hints at a meter that takes commands and is marked as not acting", () => {
  const flows = [{ id: "cut-off", from: "centre", to: "meters", commands: true }];
  const of = (actuates: boolean | undefined) => {
    const [system] = systems;
    return { flows, systems: [{ ...system, ...(actuates !== undefined && { actuates }) }] };
  };
  expect(wrong(sectorSmartMeters, of(false))).toEqual([
    "hint /systems/0 “meters”: It is marked as not acting, and its flow “cut-off” carries commands that act.",
  ]);
  expect(wrong(sectorSmartMeters, of(true))).toEqual([]);
  expect(asked(sectorSmartMeters, of(undefined))).toEqual(["c10"]);
});

it("wants to know of each class of devices whether it acts", () => {
  const classes = [
    { ...deviceClasses[0], actuates: false },
    { id: "n", system: "meters" },
  ];
  expect(asked(sectorSmartMeters, { systems, deviceClasses: classes })).toEqual(["c10"]);
  const known = classes.map((one) => ({ ...one, actuates: false }));
  expect(asked(sectorSmartMeters, { systems, deviceClasses: known })).toEqual([]);
});
