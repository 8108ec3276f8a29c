import { expect, it } from "vitest";
import { asked, inScope, wrong } from "../../../test/sector-questions.js";
import { sectorSmartStations } from "./rule.js";

const scope = inScope("rail-sec", "dft-nis", "uk-gdpr", "pecr");
const systems = [{ id: "lifts", useCase: "smart-stations", services: ["station"] }];

it("asks what nobody said", () => {
  const all = ["c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c13"];
  expect(asked(sectorSmartStations, { scope, systems })).toEqual(all);
});

it("takes zones, standing, signs, basis and fallback from the register", () => {
  const told = {
    scope,
    zones: [{ id: "ops", kind: "operations" }],
    systems: systems.map((one) => ({ ...one, zone: "ops" })),
    deviceClasses: [{ id: "panels", system: "lifts" }],
    services: [
      {
        id: "station",
        publicNotice: "Signs at the entrances.",
        nis: { authority: "Department for Transport" },
        reporting: [{ to: "Department for Transport", within: "PT72H" }],
        recovery: { fallback: "Staff call." },
      },
    ],
    dataSets: [
      { system: "lifts", personal: true, dpia: "DP-6", lawfulBasis: "legitimate-interests" },
    ],
  };
  expect(asked(sectorSmartStations, told)).toEqual(["c3", "c5", "c13"]);
});

it("warns of railway systems in the network of the public", () => {
  const zones = [{ id: "guest", kind: "public" }];
  const open = systems.map((one) => ({ ...one, zone: "guest" }));
  expect(wrong(sectorSmartStations, { zones, systems: open })).toEqual([
    "warning /systems/0/zone “lifts”: It stands in “guest”, a public zone, rather than in one of its own.",
  ]);
});
