import { describe, expect, it } from "vitest";
import { caf32, caf40, indicatorIds, levelMeanings, levelsOf, outcome, sources } from "./index.js";

/** Adds up the indicators of an edition. */
function countIndicators({ items }: typeof caf32 | typeof caf40) {
  const total = { achieved: 0, partiallyAchieved: 0, notAchieved: 0 };
  for (const { indicators } of items) {
    total.achieved += indicators.achieved;
    total.partiallyAchieved += indicators.partiallyAchieved;
    total.notAchieved += indicators.notAchieved;
  }
  return total;
}

it("holds what the framework counts", () => {
  expect([caf32.objectives.length, caf32.clauses.length, caf32.items.length]).toEqual([4, 14, 39]);
  expect([caf40.objectives.length, caf40.clauses.length, caf40.items.length]).toEqual([4, 14, 41]);
});

it("counts as many indicators as both transcriptions", () => {
  const older = { achieved: 184, partiallyAchieved: 111, notAchieved: 154 };
  const newer = { achieved: 225, partiallyAchieved: 148, notAchieved: 184 };
  expect(countIndicators(caf32)).toEqual(older);
  expect(countIndicators(caf40)).toEqual(newer);
  const sum = (counts: typeof older) => Object.values(counts).reduce((one, other) => one + other);
  expect(sum(newer) - sum(older)).toBe(108);
});

describe.each([caf32, caf40])("$label", (edition) => {
  it("has each id once, under the principle and objective that it names", () => {
    const ids = edition.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const principles = edition.clauses.map(({ id }) => id);
    expect(new Set(principles).size).toBe(principles.length);
    expect(edition.objectives.map(({ id }) => id)).toEqual(["A", "B", "C", "D"]);
    for (const { id, parent } of edition.items) {
      expect(id).toMatch(/^[A-D]\d\.[a-f]$/);
      expect(id.slice(0, 2)).toBe(parent);
      expect(principles).toContain(parent);
    }
    for (const { id, objective } of edition.clauses) expect(id.charAt(0)).toBe(objective);
  });

  it("letters the outcomes of each principle without a gap", () => {
    for (const principle of edition.clauses) {
      const letters = edition.items
        .filter(({ parent }) => parent === principle.id)
        .map(({ id }) => id.slice(3));
      expect(letters).toEqual([..."abcdef"].slice(0, letters.length));
      expect(letters.length).toBeGreaterThan(0);
    }
  });

  it("says everything briefly and as guidance", () => {
    for (const { title, summary } of [
      ...edition.objectives,
      ...edition.clauses,
      ...edition.items,
    ]) {
      expect(title.length).toBeGreaterThan(3);
      expect(summary.length).toBeLessThanOrEqual(300);
      expect(summary).toMatch(/^[A-Z].*\.$/);
    }
    for (const { obligation, citeAs, id } of edition.items) {
      expect([obligation, citeAs]).toEqual(["should", `CAF v${edition.edition} ${id}`]);
    }
  });

  it("names a source that can be looked up, and explains its witnesses", () => {
    for (const { source, id } of edition.items) {
      expect(source.url).toMatch(/^https:\/\/www\.ncsc\.gov\.uk\/.+\.pdf$/);
      expect(source.clause).toContain(id);
      expect([source.checked, source.verified]).toEqual(["2026-11-22", "full-text"]);
      expect(source.witnesses?.length).toBeGreaterThan(0);
      for (const key of source.witnesses ?? []) {
        expect(Object.keys(sources())).toContain(key);
        expect(Object.keys(edition.witnesses ?? {})).toContain(key);
      }
    }
  });

  it("has indicators of achievement and of failure at every outcome, and numbers them", () => {
    for (const item of edition.items) {
      const { achieved, partiallyAchieved, notAchieved } = item.indicators;
      expect(Math.min(achieved, notAchieved)).toBeGreaterThan(0);
      expect(levelsOf(item).includes("partially-achieved")).toBe(partiallyAchieved > 0);
      const ids = levelMeanings.flatMap(({ level }) => indicatorIds(item, level));
      expect(new Set(ids).size).toBe(achieved + partiallyAchieved + notAchieved);
    }
  });

  it("is named in lower case without spaces or punctuation", () => {
    for (const alias of edition.aliases) expect(alias).toMatch(/^[a-z0-9]+$/);
    expect(edition.aliases).toContain(`cafv${edition.edition.replace(".", "")}`);
    expect(edition.published).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
  });
});

it("numbers indicators as WebCAF does", () => {
  expect(indicatorIds(outcome("3.2", "C2.b"), "achieved")).toEqual(["C2.b.A.1", "C2.b.A.2"]);
  expect(indicatorIds(outcome("3.2", "C2.b"), "not-achieved")).toEqual(["C2.b.NA.1"]);
  expect(indicatorIds(outcome("3.2", "C2.b"), "partially-achieved")).toEqual([]);
  expect(levelsOf(outcome("4.0", "C2.a"))).toHaveLength(3);
});
