import { checks, instrument, useCases } from "@bollard/connected-place-sectors";
import { describe, expect, it } from "vitest";
import { runOn } from "../../test/run-rule.js";
import { askedIn, inScope } from "../../test/sector-questions.js";
import { rules } from "../rules/index.js";

const sectorRules = rules.filter(({ id }) => id.startsWith("place/sector-"));
const ofPlaces = checks().filter(({ subject }) => subject === "place");
const everything = inScope(...new Set(ofPlaces.flatMap(({ item }) => item ?? [])));

/** A system as it is without any use case in particular, with devices. */
function registerOf(useCase: string, others: object = {}) {
  return {
    systems: [{ id: "core", useCase }],
    deviceClasses: [{ id: "devices", system: "core" }],
    ...others,
  };
}

function findingsOf(register: object) {
  return sectorRules.flatMap((rule) => runOn(rule, register));
}

it("carries out each of the 122 checks of places once", () => {
  const carried = sectorRules.flatMap(({ carriesOut = [] }) => carriesOut);
  expect(carried).toHaveLength(122);
  expect([...carried].sort()).toEqual(ofPlaces.map(({ id }) => id).sort());
});

it("has a rule for each use case, which cites the instruments of its checks", () => {
  expect(sectorRules.map(({ id }) => id)).toEqual(
    useCases()
      .map(({ id }) => `place/sector-${id}`)
      .sort(),
  );
  for (const { id, cites, title } of sectorRules) {
    const own = ofPlaces.filter((check) => check.id.startsWith(`uc-${id.slice(13)}-c`));
    expect(cites.map(({ item }) => item).sort()).toEqual(
      [...new Set(own.flatMap(({ item }) => item ?? []))].sort(),
    );
    expect(cites.every(({ framework }) => framework === "connected-place-sectors")).toBe(true);
    expect(title).toMatch(/^The register says what is asked of /);
  }
});

describe.each(useCases().map(({ id }) => ({ id })))("$id", ({ id }) => {
  it("brings findings that no other use case brings to an otherwise equal system", () => {
    const own = askedIn(findingsOf(registerOf(id)));
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((check) => check.startsWith(`uc-${id}-c`))).toBe(true);
    for (const other of useCases().filter((one) => one.id !== id)) {
      const theirs = askedIn(findingsOf(registerOf(other.id)));
      expect(own.filter((check) => theirs.includes(check))).toEqual([]);
    }
  });

  it("asks about what serves an instrument that binds only once it is in scope", () => {
    const { overlays } = useCases().find((one) => one.id === id) ?? { overlays: [] };
    const binding = overlays.filter((one) => one.applicability === "must-if-in-scope");
    const ids = new Set<string>(binding.flatMap((one): readonly string[] => one.checks));
    const open = askedIn(findingsOf(registerOf(id)));
    expect(open.filter((check) => ids.has(check))).toEqual([]);
    const out = everything.map((one) => ({ ...one, decision: "out" }));
    const left = askedIn(findingsOf(registerOf(id, { scope: out })));
    for (const check of left) {
      expect(ofPlaces.find((one) => one.id === check)).not.toHaveProperty("item");
    }
  });

  it("asks about everything that nobody said where all is in scope, and cites the instruments", () => {
    const found = findingsOf(registerOf(id, { scope: everything }));
    const ids = ofPlaces.map((check) => check.id).filter((one) => one.startsWith(`uc-${id}-c`));
    const decidedByScope = ["uc-predictive-maintenance-c7", "uc-assisted-living-c14"];
    expect(askedIn(found)).toEqual(ids.filter((one) => !decidedByScope.includes(one)).sort());
    for (const { question, level, cites, what } of found) {
      const items = cites.map(({ item }) => instrument(item as "uk-gdpr"));
      const unchecked = items.every(({ source }) => source.verified === "unchecked");
      expect([question, level === "info" || level === "hint"]).toEqual([true, true]);
      if (unchecked) expect(level).toBe("hint");
      expect(what).not.toMatch(/undefined|compl(y|iant)|applies to/);
    }
  });

  it("is silent where every question is answered by the place", () => {
    const ids = ofPlaces.map((check) => check.id).filter((one) => one.startsWith(`uc-${id}-c`));
    const answers = Object.fromEntries(ids.map((one) => [one, "Minute 14 of 3 June 2026."]));
    expect(
      findingsOf(registerOf(id, { scope: everything, place: { name: "Saltmarsh", answers } })),
    ).toEqual([]);
  });
});
