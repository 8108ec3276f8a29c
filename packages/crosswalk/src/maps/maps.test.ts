import { describe, expect, it } from "vitest";
import { frameworks } from "../frameworks/index.js";
import { mappingSets } from "./index.js";
import { sideOf } from "./sides.js";

const written = mappingSets()
  .flatMap(({ maps }) => maps)
  .filter(({ basis }) => basis !== "derived");

function itemsOf(framework: string, edition: string): readonly string[] {
  const found = frameworks.find((one) => one.id === framework && one.edition === edition);
  return (found?.items ?? []).map(({ id }) => id);
}

describe.each(mappingSets())(
  "the links of $id",
  ({ source, target, maps, sourceGaps, targetGaps }) => {
    it("names only items that exist", () => {
      const sources = itemsOf(source.framework, source.edition);
      const targets = itemsOf(target.framework, target.edition);
      for (const entry of maps) {
        expect(entry.sources.length * entry.targets.length).toBeGreaterThan(0);
        expect(sources).toEqual(expect.arrayContaining([...entry.sources]));
        expect(targets).toEqual(expect.arrayContaining([...entry.targets]));
      }
    });

    it("has no two links with the same sets, and no id twice", () => {
      const sets = maps.map((one) => `${[...one.sources].sort()}>${[...one.targets].sort()}`);
      expect(new Set(sets).size).toBe(sets.length);
      expect(new Set(maps.map(({ id }) => id)).size).toBe(maps.length);
    });

    it("counts every item that is asked for as linked or as a gap", () => {
      const from = frameworks.find(
        (one) => one.id === source.framework && one.edition === source.edition,
      );
      const to = frameworks.find(
        (one) => one.id === target.framework && one.edition === target.edition,
      );
      if (!from || !to) throw new Error("unknown edition");
      const linked = new Set([...sourceGaps, ...maps.flatMap(({ sources }) => sources)]);
      const met = new Set([...targetGaps, ...maps.flatMap(({ targets }) => targets)]);
      expect([...linked].sort()).toEqual([...sideOf(from).items].sort());
      expect([...met].sort()).toEqual([...sideOf(to).items].sort());
    });

    it("cites a source of every target", () => {
      for (const { cites, targets } of maps) expect(cites.length).toBe(targets.length);
    });
  },
);

describe("rationales", () => {
  it.each(written)("$id says why, briefly", ({ rationale }) => {
    expect(rationale.length).toBeGreaterThanOrEqual(25);
    expect(rationale.length).toBeLessThanOrEqual(240);
    expect(rationale).not.toMatch(/complian|complies|satisf|fulfil/i);
  });

  it("are never the same twice", () => {
    expect(new Set(written.map(({ rationale }) => rationale)).size).toBe(written.length);
  });
});

describe("links derived for V3.1.3", () => {
  const derived = mappingSets().filter(({ source }) => source.edition === "3.1.3");

  it("are marked, and less certain than those of V2.1.1", () => {
    const entries = derived.flatMap(({ maps }) => maps);
    expect(entries.length).toBeGreaterThan(40);
    for (const { basis, confidence } of entries) {
      expect(basis).toBe("derived");
      expect(confidence).not.toBe("high");
    }
  });

  it("weaken what became wider: 5.1-1 is no longer within the rule of PSTI", () => {
    const psti = derived.find(({ target }) => target.framework === "uk-psti");
    const passwords = psti?.maps.filter(({ sources }) => sources.includes("5.1-1")) ?? [];
    expect(passwords.map(({ relation }) => relation)).toEqual(["intersects", "intersects"]);
  });

  it("keep what did not change, and both parts of a split", () => {
    const psti = derived.find(({ target }) => target.framework === "uk-psti");
    expect(psti?.maps.find(({ sources }) => sources.includes("5.3-13"))?.relation).toBe(
      "subset-of",
    );
    const cra = derived.find(({ target }) => target.framework === "eu-cra");
    const split = cra?.maps.find(({ sources }) => sources.some((id) => id === "5.6-4A"));
    expect(split?.sources).toContain("5.6-4B");
    expect(split?.relation).toBe("intersects");
  });
});
