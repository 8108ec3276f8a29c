import { describe, expect, it } from "vitest";
import { findWords, type UseCase, useCase, useCases } from "./index.js";

const all: readonly UseCase[] = useCases;

it("holds the 17 use cases, no name twice", () => {
  expect(all).toHaveLength(17);
  const names = all.flatMap(({ id, aliases }) => [id, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
});

it("has in each use case something that was checked, or nothing that binds", () => {
  for (const { instruments } of all) expect(instruments.length).toBeGreaterThan(0);
  const unchecked = all
    .filter(({ instruments }) => instruments.every(({ verified }) => verified === "unchecked"))
    .map(({ id }) => id);
  expect(unchecked).toEqual(["footfall", "parking-sensors"]);
});

it.each(
  all.flatMap(({ id, instruments }) => instruments.map((one) => [id, one.cite, one] as const)),
)("%s: %s is recognised, and by its own name", (_, cite, instrument) => {
  expect(findWords(instrument, instrument.example)).toBeDefined();
  expect(findWords(instrument, instrument.counter)).toBeUndefined();
  expect(findWords(instrument, cite)).toBeDefined();
});

describe("a declared use case", () => {
  it.each([
    ["cctv", "cctv"],
    ["Parking", "parking-sensors"],
    ["uc-smart-meters", "smart-meters"],
    ["smart lighting", "smart-roads"],
  ])("%s is %s", (name, id) => {
    expect(useCase(name)?.id).toBe(id);
  });

  it.each(["", "janitorial", "__proto__"])("%j is none", (name) => {
    expect(useCase(name)).toBeUndefined();
  });
});
