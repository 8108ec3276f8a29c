import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { nisFactsUnusable } from "./rule.js";

const run = (nis: object, place: object = {}) =>
  runOn(nisFactsUnusable, { place, services: [{ id: "s", nis }] });

it("reports a share above 100 percent as an error", () => {
  const found = run({ portRoRoSharePercent: 100.5 });
  expect(placesOf(found)).toEqual(["error /services/0/nis/portRoRoSharePercent"]);
  expect(found[0]?.what).toContain("as 100.5, which cannot be.");
  expect(run({ portRoRoSharePercent: 100 })).toEqual([]);
});

it("reports facts that contradict one another, once, with their values", () => {
  const found = run({ sector: "energy", subsector: "water-transport" });
  expect(placesOf(found)).toEqual(["warning /services/0/nis/sector"]);
  expect(found[0]?.what).toBe(
    "The facts that “s” declares contradict one another: sector (energy), subsector (water-transport).",
  );
});

it("wants an entry for each subsector", () => {
  const found = run({ services: ["rail", "drinking-water-supply"] });
  expect(placesOf(found)).toEqual(["warning /services/0/nis/services"]);
  expect(found[0]?.todo).toMatch(/^Write an entry for each subsector/);
});

it("reports a contradiction with the nation of the place where the service has a fact", () => {
  const found = run({ healthBody: "hsc-trust" }, { nation: "wales" });
  expect(placesOf(found)).toEqual(["warning /services/0/nis/healthBody"]);
  expect(found[0]?.what).toContain("nation (as the place has it), healthBody (hsc-trust)");
});

it("names an empty list as none", () => {
  expect(run({ services: [], designated: true })[0]?.what).toContain("services (none)");
});

it("is silent on services without facts and on facts that agree", () => {
  expect(runOn(nisFactsUnusable, { services: [{}, { nis: {} }] })).toEqual([]);
  expect(run({ sector: "transport", subsector: "water-transport" })).toEqual([]);
});
