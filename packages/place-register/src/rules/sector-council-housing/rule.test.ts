import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { asked, inScope } from "../../../test/sector-questions.js";
import { sectorCouncilHousing } from "./rule.js";

const scope = inScope("awaab", "awaab-scot", "fitness", "uk-gdpr");
const systems = [{ id: "damp", useCase: "council-housing", services: ["homes"] }];

it("asks what nobody said, in the nation in which it has effect", () => {
  const all = ["c1", "c2", "c3", "c4", "c6", "c8", "c9", "c13", "c15"];
  expect(asked(sectorCouncilHousing, { scope, systems })).toEqual(all);
  const of = (nation: string) => asked(sectorCouncilHousing, { place: { nation }, scope, systems });
  expect(of("england")).toEqual(["c1", "c2", "c4", "c6", "c8", "c9", "c13", "c15"]);
  expect(of("scotland")).toEqual(["c6", "c8", "c9", "c13", "c15"]);
});

it("takes a flow to the system for repairs", () => {
  const flows = [{ from: "damp", to: "housing", purpose: "Raise a repair." }];
  expect(asked(sectorCouncilHousing, { scope, systems, flows })).not.toContain("c4");
});

it("asks how tenants can object where assessment and notice are there", () => {
  const told = {
    scope: inScope("uk-gdpr"),
    systems,
    services: [{ id: "homes", publicNotice: "Letter to tenants." }],
    dataSets: [{ system: "damp", personal: true, dpia: "DP-4" }],
  };
  const found = runOn(sectorCouncilHousing, told).find(({ level }) => level === "info");
  expect(found?.what).toBe(
    "“damp” does not say how tenants can object; that the data are not used against a tenancy without an assessment of its own.",
  );
});
