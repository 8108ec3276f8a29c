import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { noIncidentContact } from "./rule.js";

const services = [{ id: "parking" }];
const run = (incidentContact: object) =>
  runOn(noIncidentContact, { place: { incidentContact }, services });

it("warns where nobody is named, with or without a place", () => {
  expect(placesOf(runOn(noIncidentContact, { place: {}, services }))).toEqual([
    "warning /place/incidentContact",
  ]);
  expect(runOn(noIncidentContact, { systems: [{}] })).toHaveLength(1);
});

it("says what is lacking of a contact", () => {
  expect(run({ role: "Duty officer" })[0]?.what).toBe(
    "The contact for incidents does not say how that role is reached.",
  );
  expect(run({ contact: "01632 960 112" })[0]?.what).toBe(
    "The contact for incidents does not say who that is, by role.",
  );
  expect(run({ role: "To be written.", contact: "TBC" })[0]?.what).toMatch(/whom to call/);
  expect(run({ role: "Duty officer", contact: "01632 960 112" })).toEqual([]);
});

it("is silent while nothing runs, and where another file may hold the place", () => {
  expect(runOn(noIncidentContact, { place: {} })).toEqual([]);
  expect(runOn(noIncidentContact, { place: {}, services: [{ stage: "idea" }] })).toEqual([]);
  expect(runOn(noIncidentContact, { place: {}, systems: [{ stage: "planned" }] })).toEqual([]);
  expect(runOn(noIncidentContact, { include: ["place.place.yaml"], services })).toEqual([]);
});
