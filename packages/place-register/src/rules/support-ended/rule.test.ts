import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { supportEnded } from "./rule.js";

const found = (devices: object, system: object = {}, others: object = {}) =>
  runOn(supportEnded, {
    systems: [{ id: "s", ...system }],
    deviceClasses: [{ id: "d", system: "s", supportEnds: "2026-11-24", ...devices }],
    ...others,
  });
const on = (...data: Parameters<typeof found>) => placesOf(found(...data));
const legacy = { state: "unsupported", control: "A zone of its own." };

it("finds devices in use past their last day of support", () => {
  expect(on({})).toEqual(["warning /deviceClasses/0/supportEnds"]);
  expect(on({ supportEnds: "2026-11-25" })).toEqual([]);
  expect(on({}, { stage: "planned" })).toEqual([]);
  expect(found({ count: 240 })[0]?.what).toBe(
    "“d”: Security updates for all 240 ended on 2026-11-24, and nothing is planned to replace them.",
  );
});

it("warns of a plan without protection, asks for a plan where they are protected", () => {
  expect(on({ replacement: "Baysense P2 by June." })).toEqual([
    "warning /deviceClasses/0/supportEnds",
  ]);
  expect(on({}, { legacy })).toEqual(["info /deviceClasses/0"]);
  expect(on({ replacement: "Baysense P2 by June." }, { legacy })).toEqual([]);
  const risks = [{ on: "d", decision: { acceptedBy: "Director", until: "2027-01-01" } }];
  expect(on({ replacement: "Baysense P2 by June." }, {}, { risks })).toEqual([]);
  expect(on({ answers: { "ncsc-cp-13-c2": "Taken down in March." } }, { legacy })).toEqual([]);
});
