import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { nothingRegistered } from "./rule.js";

it("reports a register without services and systems", () => {
  expect(placesOf(runOn(nothingRegistered, {}))).toEqual(["info /services"]);
  expect(placesOf(runOn(nothingRegistered, { services: [], suppliers: [{ id: "a" }] }))).toEqual([
    "info /services",
  ]);
});

it("is silent where either is there, or other files are taken in", () => {
  expect(runOn(nothingRegistered, { services: [{}] })).toEqual([]);
  expect(runOn(nothingRegistered, { systems: [{}] })).toEqual([]);
  expect(runOn(nothingRegistered, { include: ["systems.place.yaml"] })).toEqual([]);
});

it("is silent where services are there and cannot be read", () => {
  expect(runOn(nothingRegistered, {}, { unreadable: new Set(["/services"]) })).toEqual([]);
});
