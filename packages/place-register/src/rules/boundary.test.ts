import { expect, it } from "vitest";
import type { PlaceRegister } from "../definition/place-register.js";
import { boundaryOf, zoneOf } from "./boundary.js";
import { lookAt } from "./look.js";

const register: PlaceRegister = {
  zones: [
    { id: "street", kind: "field" },
    { id: "office", kind: "corporate" },
    { id: "cloud-a", kind: "cloud" },
    { id: "bus", kind: "operations", organisation: "Saltmarsh Buses" },
  ],
  systems: [
    { id: "signals", zone: "street" },
    { id: "desk", zone: "office" },
    { id: "portal", zone: "cloud-a" },
    { id: "store", zone: "cloud-a" },
    { id: "buses", zone: "bus" },
    { id: "somewhere" },
    { id: "citizens", kind: "external-entity" },
  ],
  deviceClasses: [{ id: "lamp", system: "signals" }],
  dataSets: [{ id: "archive", system: "store" }],
  suppliers: [{ id: "northgate" }],
};
const look = lookAt(register, { today: "2026-11-25", unreadable: new Set() });

it.each([
  ["lamp", "desk", "inside"],
  ["lamp", "portal", "crossed"],
  ["portal", "archive", "inside"],
  ["desk", "buses", "crossed"],
  ["desk", "northgate", "crossed"],
  ["citizens", "desk", "crossed"],
  ["somewhere", "desk", "unknown"],
  ["desk", "nowhere", "unknown"],
])("from %s to %s: %s", (from, to, boundary) => {
  expect(boundaryOf({ from, to }, look)).toBe(boundary);
});

it("believes what the flow itself declares", () => {
  expect(boundaryOf({ from: "somewhere", crossesOrganisation: true }, look)).toBe("crossed");
});

it("takes the zone of the system where an entry has none", () => {
  expect(["lamp", "archive", "somewhere"].map((id) => zoneOf(id, look)?.id)).toEqual([
    "street",
    "cloud-a",
    undefined,
  ]);
});
