import { describe, expect, it } from "vitest";
import { carriedBy, type ItemVerdict, mappingSets, seenUnder } from "./index.js";

const v211 = { framework: "etsi-en-303-645", edition: "2.1.1" };
const cra = { framework: "eu-cra", edition: "2024/2847" };

const under = (verdicts: Readonly<Record<string, ItemVerdict>>) =>
  new Map(seenUnder(v211, cra, (item) => verdicts[item])?.map((seen) => [seen.item, seen]));

describe("a specification seen under the CRA", () => {
  it("fails what asks for all of something that fails", () => {
    const seen = under({ "5.11-1": "FAIL" });
    expect(seen.get("Annex I Part I (2)(m)")).toMatchObject({
      standing: "fails",
      failing: ["5.11-1"],
    });
    expect(seen.get("Article 14")?.standing).toBe("unlinked");
  });

  it("answers in part, and never whole, what asks for more than what passes", () => {
    const seen = under({ "5.11-1": "PASS" });
    expect(seen.get("Annex I Part I (2)(m)")).toMatchObject({
      standing: "in-part",
      passing: ["5.11-1"],
    });
  });

  it("leaves open what nothing decides", () => {
    expect(under({}).get("Annex I Part I (2)(m)")?.standing).toBe("open");
    expect(under({ "5.11-1": "N/A" }).get("Annex I Part I (2)(m)")?.standing).toBe("open");
  });

  it("names every item once", () => {
    const seen = seenUnder(v211, cra, () => "PASS") ?? [];
    expect(seen.length).toBe(42);
    expect(new Set(seen.map(({ item }) => item)).size).toBe(42);
  });

  it("knows nothing where nothing links the two in this direction", () => {
    expect(seenUnder(cra, v211, () => "PASS")).toBeUndefined();
  });
});

describe("what a link carries over", () => {
  const all = (verdict: ItemVerdict) => () => verdict;
  const link = (relation: "equal" | "subset-of" | "superset-of" | "intersects", count = 1) => ({
    relation,
    sources: ["a", "b"],
    targets: ["x", "y"].slice(0, count),
  });

  it("is a failure to what asks for more, where there is one", () => {
    expect(carriedBy(link("subset-of"), all("FAIL"))).toBe("fails");
    expect(carriedBy(link("equal"), all("FAIL"))).toBe("fails");
    expect(carriedBy(link("subset-of", 2), all("FAIL"))).toBeUndefined();
    expect(carriedBy(link("superset-of"), all("FAIL"))).toBeUndefined();
  });

  it("is a pass to what asks for less, where all of it passes", () => {
    expect(carriedBy(link("superset-of", 2), all("PASS"))).toBe("answered");
    expect(carriedBy(link("subset-of"), all("PASS"))).toBeUndefined();
    const one = (item: string) => (item === "a" ? "PASS" : undefined);
    expect(carriedBy(link("equal"), one)).toBeUndefined();
  });

  it("is nothing through an overlap", () => {
    for (const verdict of ["PASS", "FAIL", "INCONCLUSIVE", "N/A"] as const) {
      expect(carriedBy(link("intersects"), all(verdict))).toBeUndefined();
    }
    const overlaps = mappingSets()
      .flatMap(({ maps }) => maps)
      .filter((one) => one.relation === "intersects");
    expect(overlaps.length).toBeGreaterThan(20);
    for (const one of overlaps) expect(carriedBy(one, all("PASS"))).toBeUndefined();
  });
});
