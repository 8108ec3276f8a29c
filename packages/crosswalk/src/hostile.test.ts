import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { findFramework, findItem, frameworks, gaps, map } from "./index.js";

const hostile = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.constantFrom("__proto__", "constructor", "", "\u0000", "a".repeat(100_000)),
);

describe("queries on hostile input", () => {
  it("answer without throwing", () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (framework, edition, item) => {
        expect(map({ framework, edition, item }, { framework: item, edition })).toEqual([]);
        expect(gaps({ framework, edition }, { framework: item, edition }).shared).toEqual([]);
        expect(() => findFramework(framework)).not.toThrow();
        for (const one of frameworks.slice(0, 3)) expect(() => findItem(one, item)).not.toThrow();
      }),
    );
  });

  it("find every item under its own id", () => {
    for (const one of frameworks) {
      for (const item of one.items) expect(findItem(one, item.id)).toBe(item);
    }
  });
});
