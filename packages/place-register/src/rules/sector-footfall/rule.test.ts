import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { asked, inScope } from "../../../test/sector-questions.js";
import { sectorFootfall } from "./rule.js";

const scope = inScope("uk-gdpr", "pecr", "sccop", "psed");
const systems = [{ id: "counters", useCase: "footfall", services: ["data"] }];

it("asks what nobody said", () => {
  const all = ["c1", "c2", "c4", "c6", "c7", "c8", "c10", "c11"];
  expect(asked(sectorFootfall, { scope, systems })).toEqual(all);
  const planned = systems.map((one) => ({ ...one, stage: "planned" }));
  expect(asked(sectorFootfall, { scope, systems: planned })).toEqual(["c1", "c2", "c4", "c8"]);
});

it("takes assessments, basis, categories and notice from the register", () => {
  const told = {
    scope,
    systems,
    services: [{ id: "data", publicNotice: "Signs at both ends." }],
    dataSets: [
      {
        system: "counters",
        personal: true,
        dpia: "DP-19",
        lawfulBasis: "public-task",
        disclosureAssessment: "DP-20",
      },
    ],
    flows: [{ from: "counters", to: "portal", categories: ["counts by hour"] }],
  };
  expect(asked(sectorFootfall, told)).toEqual(["c1", "c4", "c7", "c8", "c11"]);
  const found = runOn(sectorFootfall, told).map(({ what }) => what);
  expect(found[0]).toMatch(/^“counters” does not say how people are counted; /);
  expect(found.join(" ")).toContain("which exception from PECR is relied on");
});

it("leaves out the equality duty where it has no effect", () => {
  const place = { nation: "northern-ireland" };
  expect(asked(sectorFootfall, { place, scope, systems })).not.toContain("c8");
});
