import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { asked, inScope } from "../../../test/sector-questions.js";
import { sectorSmartAirports } from "./rule.js";

const scope = inScope("cap1753", "nis-2018", "dft-nis", "avsec", "uk-gdpr");
const systems = [{ id: "baggage", useCase: "smart-airports", services: ["airport"] }];

it("asks what nobody said", () => {
  const all = ["c1", "c2", "c3", "c4", "c5", "c6"];
  expect(asked(sectorSmartAirports, { scope, systems })).toEqual(all);
});

it("takes critical systems, standing, reports and zones from the register", () => {
  const told = {
    scope,
    zones: [{ id: "airside" }],
    systems: systems.map((one) => ({ ...one, zone: "airside" })),
    services: [
      {
        id: "airport",
        critical: ["baggage"],
        nis: { authority: "DfT" },
        reporting: [{ to: "DfT", within: "PT72H" }],
      },
    ],
    incidentPlan: { routes: [{ to: "Civil Aviation Authority" }] },
  };
  expect(asked(sectorSmartAirports, told)).toEqual(["c1", "c4", "c6"]);
  const words = runOn(sectorSmartAirports, told).map(({ what }) => what);
  expect(words.join(" ")).not.toContain("which of its systems are critical");
});

it("wants both bodies in the list of whom to tell", () => {
  const incidentPlan = { routes: [{ to: "CAA" }] };
  expect(asked(sectorSmartAirports, { scope, systems, incidentPlan })).toContain("c3");
});
