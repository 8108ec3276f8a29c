import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { playbookNpsa } from "./rule.js";

const run = (data: object, others: object = {}) =>
  runOn(playbookNpsa, { dataSets: [{ id: "d", ...data }], ...others });

it("asks of published data what they give away, and how security reviewed that", () => {
  const [found] = run({ published: true });
  expect(found?.todo).toContain("Write sensitivity, disclosureAssessment");
  expect(
    run({ published: true, sensitivity: "Assessment 12.", disclosureAssessment: "Review 3." }),
  ).toEqual([]);
  expect(run({})).toEqual([]);
});

it("asks of data from sensitive sites what they say of sensitive assets", () => {
  const sites = [{ id: "barracks", sensitive: true }, { id: "park" }];
  const system = (site: string) => ({ sites, systems: [{ id: "s", site }] });
  expect(placesOf(run({ system: "s" }, system("barracks")))).toEqual(["info /dataSets/0"]);
  expect(run({ system: "s" }, system("park"))).toEqual([]);
  const devices = {
    sites,
    systems: [{ id: "s" }],
    deviceClasses: [{ system: "s", site: "barracks" }],
  };
  expect(run({ system: "s" }, devices)[0]?.what).not.toContain("publishing");
  expect(run({ system: "s" }, { ...devices, systems: [{ id: "s", stage: "planned" }] })).toEqual(
    [],
  );
});

it("is content with an answer of the place", () => {
  const answers = { "scp-npsa-c1": "Assessment 12.", "scp-npsa-c2": "Review 3." };
  expect(run({ published: true }, { place: { answers } })).toEqual([]);
});
