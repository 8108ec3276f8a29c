import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { supportEndsSoon } from "./rule.js";

const on = (devices: object, system: object = {}) =>
  placesOf(
    runOn(supportEndsSoon, {
      systems: [{ id: "s", ...system }],
      deviceClasses: [{ system: "s", ...devices }],
    }),
  );

it.each([
  ["2026-11-24", 0],
  ["2026-11-25", 1],
  ["2027-11-25", 1],
  ["2027-11-26", 0],
])("on 2026-11-25, support until %s gives %i finding", (supportEnds, count) => {
  expect(on({ supportEnds })).toHaveLength(count);
});

it("leaves alone what is planned to be replaced, is not in use or says nothing", () => {
  const supportEnds = "2027-04-30";
  expect(on({ supportEnds })).toEqual(["warning /deviceClasses/0/supportEnds"]);
  expect(on({ supportEnds, replacement: "Baysense P2" })).toEqual([]);
  expect(on({ supportEnds }, { stage: "planned" })).toEqual([]);
  expect(on({})).toEqual([]);
});
