import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { principle09Resilience as rule } from "./rule.js";

const recovery = { timeObjective: "PT4H", pointObjective: "PT1H", fallback: "By hand." };
const backup = { location: "Data centre B", separate: true, restored: "2026-05-04" };
const saysOf = (data: object) => runOn(rule, data).map(({ what }) => what);

it("asks how a service goes on, and for a trial by hand where people could come to harm", () => {
  expect(saysOf({ services: [{ id: "a", recovery }] })).toEqual([]);
  const tried = ["“a” does not say when working by hand was last tried."];
  expect(saysOf({ services: [{ id: "a", recovery, impact: { safety: "moderate" } }] })).toEqual(
    tried,
  );
  expect(saysOf({ services: [{ id: "a", recovery, impact: { safety: "minor" } }] })).toEqual([]);
  expect(saysOf({ services: [{ id: "a", recovery, impact: { safety: "none" } }] })).toEqual([]);
  const systems = [{ services: ["a"], actuates: true }];
  expect(saysOf({ services: [{ id: "a", recovery }], systems })).toEqual(tried);
});

it("asks nothing of what may stop, or is not there yet", () => {
  expect(saysOf({ services: [{ impact: { availability: "none" } }, { stage: "idea" }] })).toEqual(
    [],
  );
});

it("asks for the backup of what keeps something or is critical", () => {
  expect(saysOf({ systems: [{ id: "s" }] })).toEqual([]);
  const asked = ["“s” does not say where its backup is, and when it was last restored."];
  expect(saysOf({ systems: [{ id: "s", kind: "store" }] })).toEqual(asked);
  expect(saysOf({ systems: [{ id: "s" }], dataSets: [{ system: "s" }] })).toEqual(asked);
  expect(saysOf({ systems: [{ id: "s" }], services: [{ recovery, critical: ["s"] }] })).toEqual(
    asked,
  );
  expect(saysOf({ systems: [{ id: "s", kind: "store", backup }] })).toEqual([]);
});

it("warns of a backup within reach of the administrators", () => {
  const found = runOn(rule, { systems: [{ id: "s", kind: "store", backup: { separate: false } }] });
  expect(placesOf(found)).toEqual(["warning /systems/0/backup/separate", "info /systems/0"]);
});
