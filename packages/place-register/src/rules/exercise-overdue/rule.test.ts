import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { exerciseOverdue } from "./rule.js";

const found = (data: object) => runOn(exerciseOverdue, data);
const plan = { reference: "ICT-12", owner: "Resilience Manager", nextExercise: "2027-05-18" };
const held = (on: string) => ({ kind: "exercise", on });

it("is silent where the plan is owned, practised and planned again", () => {
  expect(found({ incidentPlan: plan, events: [held("2025-11-25")] })).toEqual([]);
});

it("warns of the last exercise, once it is a year ago", () => {
  const events = [
    held("2024-01-01"),
    held("2025-11-24"),
    { kind: "incident", on: "2026-06-01" },
    held("2027-01-01"),
  ];
  expect(placesOf(found({ incidentPlan: plan, events }))).toEqual(["warning /events/1/on"]);
});

it("warns of an exercise that was planned and not held", () => {
  const incidentPlan = { ...plan, nextExercise: "2026-11-24" };
  const late = ["warning /incidentPlan/nextExercise"];
  expect(placesOf(found({ incidentPlan, events: [held("2025-01-01")] }))).toEqual(late);
  expect(placesOf(found({ incidentPlan, events: [held("2026-11-24")] }))).toEqual([]);
});

it("asks for the plan where something runs, and for what it lacks", () => {
  const [asked] = found({ place: {}, systems: [{ id: "s" }] });
  expect(asked).toMatchObject({ pointer: "/incidentPlan", level: "info", question: true });
  expect(asked?.suggestions?.[0]?.edits[0]).toMatchObject({ pointer: "/place/answers" });
  expect(found({ place: {}, services: [{ stage: "idea" }] })).toEqual([]);
  expect(found({ systems: [{ id: "s" }] })).toEqual([]);
  expect(found({ incidentPlan: { owner: "Resilience Manager" } }).map(({ what }) => what)).toEqual([
    "The register does not say where the incident plan is kept; when the incident plan was last practised; when the incident plan is practised next.",
  ]);
});

it("takes an answer of the place for what is not said, not for what is late", () => {
  const place = { answers: { "ncsc-cp-14-c1": "The county's plan, CP-3." } };
  expect(found({ place, systems: [{ id: "s" }] })).toEqual([]);
  expect(found({ place, events: [held("2025-01-01")] })).toHaveLength(1);
});
