import { describe, expect, it } from "vitest";
import {
  type CafLevel,
  describedProfiles,
  edition,
  levelsOf,
  profile,
  profiles,
  sources,
} from "./index.js";

/** Says how often a profile asks for each level. */
function spread(minimums: Readonly<Record<string, CafLevel>>) {
  const of = (level: CafLevel) => Object.values(minimums).filter((one) => one === level).length;
  return [of("achieved"), of("partially-achieved"), of("not-achieved")];
}

it("asks for each level as often as its source", () => {
  expect(spread(profile("govassure-baseline").minimums)).toEqual([10, 27, 2]);
  expect(spread(profile("govassure-enhanced").minimums)).toEqual([24, 13, 2]);
  expect(spread(profile("govassure-basic-4.0").minimums)).toEqual([22, 19, 0]);
  expect(spread(profile("govassure-enhanced-4.0").minimums)).toEqual([35, 6, 0]);
});

describe.each(profiles())("$id", ({ edition: number, minimums }) => {
  it("has a minimum for every outcome of its edition, in order, at a level that it knows", () => {
    const { items } = edition(number);
    const wanted: Readonly<Record<string, CafLevel>> = minimums;
    expect(Object.keys(wanted)).toEqual(items.map(({ id }) => id));
    for (const item of items) expect(levelsOf(item)).toContain(wanted[item.id]);
  });
});

it("asks in the higher profile for no less than in the lower", () => {
  const rank: readonly CafLevel[] = ["not-achieved", "partially-achieved", "achieved"];
  const pairs = [
    ["govassure-baseline", "govassure-enhanced"],
    ["govassure-basic-4.0", "govassure-enhanced-4.0"],
  ] as const;
  for (const [lower, higher] of pairs) {
    const above: Readonly<Record<string, CafLevel>> = profile(higher).minimums;
    for (const [id, level] of Object.entries(profile(lower).minimums)) {
      expect(rank.indexOf(above[id] ?? "not-achieved")).toBeGreaterThanOrEqual(rank.indexOf(level));
    }
  }
});

it("has each id once, briefly described, with known sources", () => {
  const all = [...profiles(), ...describedProfiles()];
  expect(new Set(all.map(({ id }) => id)).size).toBe(6);
  for (const { summary, source } of all) {
    expect(summary.length).toBeLessThanOrEqual(300);
    expect(source.checked).toMatch(/^2026-11-2[25]$/);
    for (const key of source.witnesses) expect(Object.keys(sources())).toContain(key);
  }
});

it("throws for a profile that types did not check", () => {
  expect(() => profile("constructor" as "govassure-baseline")).toThrow(RangeError);
});
