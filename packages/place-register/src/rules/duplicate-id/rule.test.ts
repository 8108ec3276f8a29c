import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { duplicateId } from "./rule.js";

it("reports the later of two entries with one id, of one list or of two", () => {
  const found = runOn(duplicateId, {
    systems: [{ id: "a" }, { id: "b" }, { id: "a" }],
    zones: [{ id: "b" }],
  });
  expect(placesOf(found)).toEqual(["error /systems/2/id", "error /zones/0/id"]);
  expect(found[1]?.what).toContain("system 2");
});

it("warns of ids that differ by capitals alone", () => {
  const found = runOn(duplicateId, { systems: [{ id: "Cam" }, { id: "cam" }] });
  expect(placesOf(found)).toEqual(["warning /systems/1/id"]);
});

it("is silent on entries without an id", () => {
  expect(runOn(duplicateId, { systems: [{}, {}], flows: [{}] })).toEqual([]);
});
