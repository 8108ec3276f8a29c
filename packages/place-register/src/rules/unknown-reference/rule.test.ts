import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { unknownReference } from "./rule.js";

it("reports what names nothing, and offers what is near", () => {
  const found = runOn(unknownReference, {
    systems: [{ id: "cctv-core", services: ["cctv"], dependsOn: ["CCTV core", "wan"] }],
    services: [{ id: "public-cctv" }],
  });
  expect(placesOf(found)).toEqual([
    "error /systems/0/services/0",
    "error /systems/0/dependsOn/0",
    "error /systems/0/dependsOn/1",
  ]);
  expect(found[1]?.fix?.edits).toEqual([
    { kind: "set", pointer: "/systems/0/dependsOn/0", value: "cctv-core" },
  ]);
  expect(found[2]?.fix).toBeUndefined();
});

it("says what an id names instead", () => {
  const found = runOn(unknownReference, {
    zones: [{ id: "field" }],
    deviceClasses: [{ id: "d", system: "field" }],
  });
  expect(found.map(({ what }) => what)).toEqual(["“field” is a zone; a system is meant here."]);
});

it("takes what is done in-house for no supplier", () => {
  expect(runOn(unknownReference, { systems: [{ id: "s", supplier: "in-house" }] })).toEqual([]);
});

it("reports ten thousand of them", () => {
  const flows = Array.from({ length: 5_000 }, (_, index) => ({
    from: `a${index}`,
    to: `b${index}`,
  }));
  const found = runOn(unknownReference, { flows, systems: [{ id: "a" }] });
  expect(found).toHaveLength(10_000);
});
