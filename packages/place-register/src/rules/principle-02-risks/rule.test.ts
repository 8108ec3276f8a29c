import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { principle02Risks as rule } from "./rule.js";

const analysis = { method: "STRIDE", on: "2026-03-02", reviewer: "Head of Security" };
const onService = (fields: object) => placesOf(runOn(rule, { services: [{ id: "a", ...fields }] }));

it("asks for the analysis, or for what it lacks", () => {
  expect(onService({})).toEqual(["info /services/0"]);
  expect(onService({ threatAnalysis: analysis })).toEqual([]);
  expect(
    runOn(rule, { services: [{ id: "a", threatAnalysis: { on: "2026-03-02" } }] })[0]?.what,
  ).toBe(
    "“a” does not say by which method its threats were analysed; who reviewed the analysis, by role.",
  );
  expect(onService({ stage: "procurement" })).toEqual([]);
});

it("warns of an analysis that is a year old, or older than the last change", () => {
  const old = ["warning /services/0/threatAnalysis/on"];
  expect(onService({ threatAnalysis: { ...analysis, on: "2025-11-24" } })).toEqual(old);
  expect(onService({ threatAnalysis: { ...analysis, on: "2025-11-25" } })).toEqual([]);
  expect(onService({ threatAnalysis: analysis, lastChange: "2026-03-03" })).toEqual(old);
  expect(onService({ threatAnalysis: analysis, lastChange: "2026-03-02" })).toEqual([]);
  expect(
    onService({ stage: "retiring", threatAnalysis: { ...analysis, on: "2020-01-01" } }),
  ).toEqual([]);
});

it("asks what is done about a threat", () => {
  const onThreat = (fields: object) =>
    runOn(rule, { threats: [{ id: "t", ...fields }] }).map(({ what }) => what);
  const known = { category: "tampering", on: "s", owner: "Traffic Manager" };
  expect(onThreat({ ...known, status: "open" })).toEqual([]);
  expect(onThreat({ ...known, status: "accepted", risk: "r" })).toEqual([]);
  expect(onThreat({ ...known, status: "mitigated", control: "Signed commands." })).toEqual([]);
  expect(onThreat({ ...known, status: "mitigated" })).toEqual([
    "“t” does not say what is done about it.",
  ]);
  expect(onThreat({ otherCategory: "sabotage" })).toEqual([
    "“t” does not say what it is aimed at; where it stands; who answers for it, by role.",
  ]);
  expect(onThreat({ answers: { "ncsc-cp-02-c2": "Workshop notes of 3 June." } })).toEqual([]);
});

it("asks who accepted a risk above the appetite, and warns when that has ended", () => {
  const onRisk = (fields: object, riskAppetite?: string) =>
    placesOf(
      runOn(rule, {
        place: { governance: { ...(riskAppetite && { riskAppetite }) } },
        risks: [{ id: "r", ...fields }],
      }),
    );
  const decision = { acceptedBy: "Director of Place", until: "2026-11-25" };
  expect(onRisk({})).toEqual(["info /risks/0"]);
  expect(onRisk({ residual: "medium" })).toEqual([]);
  expect(onRisk({ residual: "medium" }, "low")).toEqual(["info /risks/0"]);
  expect(onRisk({ residual: "high" }, "high")).toEqual([]);
  expect(onRisk({ residual: "high" })).toEqual(["info /risks/0"]);
  expect(onRisk({ residual: "high", decision })).toEqual([]);
  expect(onRisk({ residual: "high", decision: { ...decision, until: "2026-11-24" } })).toEqual([
    "warning /risks/0/decision/until",
  ]);
});
