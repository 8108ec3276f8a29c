import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { principle14Incidents as rule } from "./rule.js";

const saysOf = (data: object) => runOn(rule, data).map(({ what }) => what);

it("asks how to cut off a service that touches safety, and no other", () => {
  const service = { id: "a", reporting: [] };
  expect(saysOf({ services: [{ ...service, impact: { safety: "severe" } }] })).toEqual([
    "“a” does not say how it is cut off from its network safely; who decides to cut it off, by role.",
  ]);
  expect(saysOf({ services: [service, { ...service, impact: { safety: "none" } }] })).toEqual([]);
  const recovery = { isolation: "Pull the uplink.", decisionOwner: "Duty Manager" };
  expect(saysOf({ services: [{ ...service, recovery, impact: { safety: "minor" } }] })).toEqual([]);
});

it("asks whom to tell, unless the plan says so for all", () => {
  expect(saysOf({ services: [{ id: "a" }] })).toEqual([
    "“a” does not say which regulator is told of an incident, from which threshold on and by when.",
  ]);
  expect(saysOf({ services: [{ id: "a" }], incidentPlan: { routes: [{ to: "ICO" }] } })).toEqual(
    [],
  );
  expect(saysOf({ services: [{ id: "a", reporting: [{ to: "ICO" }] }] })).toEqual([
    "“a” does not say from when on ICO has to be told.",
  ]);
  expect(saysOf({ services: [{ id: "a", stage: "idea" }] })).toEqual([]);
});

it("asks what came of the last event, and warns of what is late", () => {
  const on = (...events: readonly object[]) => placesOf(runOn(rule, { place: {}, events }));
  const lesson = { what: "Print the list.", owner: "Resilience Manager" };
  expect(on({ kind: "exercise", on: "2026-05-20" })).toEqual(["info /place"]);
  expect(on({ on: "2026-05-20", lessons: [] }, { on: "2026-12-01" }, { on: "2025-01-01" })).toEqual(
    [],
  );
  expect(on({ on: "2026-05-20", lessons: [{ ...lesson, due: "2026-11-24" }, lesson] })).toEqual([
    "warning /events/0/lessons/0",
    "info /place",
  ]);
  expect(
    on({ on: "2026-05-20", lessons: [{ ...lesson, due: "2026-11-24", done: "2026-11-25" }] }),
  ).toEqual([]);
});

it("takes an answer of the place", () => {
  const answers = {
    "ncsc-cp-14-c3": "Incident plan, annex B.",
    "ncsc-cp-14-c6": "Minutes of 3 June.",
  };
  expect(
    saysOf({ place: { answers }, services: [{ id: "a" }], events: [{ on: "2026-05-20" }] }),
  ).toEqual([]);
});
