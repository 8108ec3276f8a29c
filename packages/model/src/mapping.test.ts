import { describe, expect, it } from "vitest";
import { citationsOf, compose, mirror, type Relation } from "./mapping.js";

const relations: readonly Relation[] = [
  "equal",
  "subset-of",
  "superset-of",
  "intersects",
  "no-relationship",
];

it("cites the items of one edition", () => {
  expect(citationsOf({ framework: "eu-cra", edition: "2024" }, ["p1-1"])).toEqual([
    { framework: "eu-cra", edition: "2024", item: "p1-1" },
  ]);
});

it("sees a relation from the other side, and back", () => {
  expect(mirror("subset-of")).toBe("superset-of");
  for (const relation of relations) expect(mirror(mirror(relation))).toBe(relation);
});

describe("two relations, one behind the other", () => {
  it("keep what is certain", () => {
    expect(compose("equal", "subset-of")).toBe("subset-of");
    expect(compose("superset-of", "equal")).toBe("superset-of");
    expect(compose("subset-of", "subset-of")).toBe("subset-of");
    expect(compose("equal", "equal")).toBe("equal");
  });

  it("say nothing where meanings may part", () => {
    expect(compose("subset-of", "superset-of")).toBeUndefined();
    expect(compose("superset-of", "subset-of")).toBeUndefined();
    expect(compose("subset-of", "intersects")).toBeUndefined();
    expect(compose("intersects", "intersects")).toBeUndefined();
    expect(compose("no-relationship", "no-relationship")).toBeUndefined();
  });

  it("are the same from the other side", () => {
    for (const first of relations) {
      for (const second of relations) {
        const forth = compose(first, second);
        const back = compose(mirror(second), mirror(first));
        expect(back).toBe(forth && mirror(forth));
      }
    }
  });

  /** Over sets of three things, each relation that is derived holds for every example of its two parts. */
  it("hold for sets", () => {
    const sets = Array.from({ length: 7 }, (_, bits) => bits + 1);
    for (const a of sets) {
      for (const b of sets) {
        for (const c of sets) {
          const derived = compose(between(a, b), between(b, c));
          if (derived) expect(between(a, c)).toBe(derived);
        }
      }
    }
  });
});

/** How two non-empty sets, written as bits, stand to each other. */
function between(left: number, right: number): Relation {
  if (left === right) return "equal";
  const shared = left & right;
  if (shared === 0) return "no-relationship";
  if (shared === left) return "subset-of";
  return shared === right ? "superset-of" : "intersects";
}
