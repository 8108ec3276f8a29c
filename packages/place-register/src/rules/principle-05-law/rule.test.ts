import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { principle05Law as rule } from "./rule.js";

const saysOf = (data: object) => runOn(rule, data).map(({ what }) => what);
const checked = { laws: ["uk-gdpr"], lawsChecked: "2026-08-14" };

it("asks which laws were found, and counts decisions on scope as such", () => {
  expect(saysOf({ services: [{ id: "a", ...checked }] })).toEqual([]);
  expect(saysOf({ services: [{ id: "a", laws: [] }] })).toEqual([
    "“a” does not say when its law was last checked.",
  ]);
  expect(saysOf({ services: [{ id: "a", stage: "idea" }] })).toEqual([]);
  const scope = (fields: object) =>
    saysOf({
      services: [{ id: "a" }],
      scope: [{ instrument: "uk-gdpr", decision: "in", on: "2026-08-14", ...fields }],
    });
  expect(scope({})).toEqual([]);
  expect(scope({ for: "a" })).toEqual([]);
  expect(scope({ for: "other" })).toHaveLength(1);
});

it("asks on what the processing of personal data rests", () => {
  const data = {
    id: "d",
    personal: true,
    lawfulBasis: "public-task",
    controller: "Saltmarsh",
    retention: "P31D",
    dpia: "DPIA-3",
  };
  expect(saysOf({ dataSets: [{ ...data, processor: "Northgate" }] })).toEqual([]);
  expect(saysOf({ dataSets: [data] })).toEqual(["“d” does not say who is processor."]);
  expect(saysOf({ dataSets: [{ ...data, processor: "none" }] })).toEqual([]);
  expect(
    saysOf({ systems: [{ id: "s", supplier: "in-house" }], dataSets: [{ ...data, system: "s" }] }),
  ).toEqual([]);
  expect(saysOf({ dataSets: [{ id: "d", personal: false }, { id: "e" }] })).toEqual([]);
  expect(saysOf({ flows: [{ id: "f", personal: true }] })).toEqual([
    "“f” does not say to which data set its personal data belong, or the lawful basis.",
  ]);
  expect(saysOf({ flows: [{ id: "f", personal: true, dataSet: "d" }] })).toEqual([]);
  expect(
    saysOf({ flows: [{ id: "f", personal: true, lawfulBasis: "consent", dpia: "DPIA-3" }] }),
  ).toEqual([]);
});

it("asks where the personal data of a service are", () => {
  const services = [{ id: "a", ...checked, personalData: true }];
  const systems = [{ id: "s", services: ["a"] }];
  expect(saysOf({ services, systems })).toEqual([
    "“a” does not say which of the data sets and flows of its systems hold the personal data.",
  ]);
  const flows = [{ from: "s", personal: true, dataSet: "d" }];
  expect(saysOf({ services, systems, flows })).toEqual([]);
});

it("asks for the condition of special category data, once", () => {
  const dataSets = [{ id: "d", specialCategory: true }];
  const asked = ["“d” does not say the condition for its special category data."];
  expect(saysOf({ dataSets })).toEqual(asked);
  expect(saysOf({ dataSets, flows: [{ specialCategory: true, dataSet: "d" }] })).toEqual(asked);
  expect(
    saysOf({ dataSets: [{ specialCategory: true, condition: "Policy document DP-7." }] }),
  ).toEqual([]);
});

it("asks what a duty to report lacks, of services and of the plan", () => {
  const to = { to: "ICO", within: "PT72H" };
  expect(saysOf({ services: [{ id: "a", ...checked, reporting: [to] }] })).toEqual([
    "“a” does not say who does so, for the report to ICO.",
  ]);
  expect(saysOf({ place: {}, incidentPlan: { routes: [{ ...to, owner: "DPO" }, {}] } })).toEqual([
    "The place does not say whom to tell, within which time and who does so, for report 2.",
  ]);
});
