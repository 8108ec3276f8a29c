import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { nearest, plainly } from "./nearest.js";

const provisions = ["5.1-1", "5.1-2", "5.1-10", "5.11-1", "5.10-1"];

describe("a name that certainly means a candidate", () => {
  it.each([
    ["supportPeriod", "supportPeriod"],
    ["SUPPORT_PERIOD", "supportPeriod"],
    ["support-period", "supportPeriod"],
    ["Support period", "supportPeriod"],
    ["n.a.", "N/A"],
    ["jc star", "JC-STAR"],
  ])("%j means %j", (written, candidate) => {
    const candidates = ["supportPeriod", "support", "N/A", "N", "JC-STAR"];
    expect(nearest(written, candidates)).toEqual({ candidate, same: true });
  });

  it.each([
    ["5.1.1", "5.1-1"],
    ["5-1-1", "5.1-1"],
    ["5.1 – 10", "5.1-10"],
    ["5.11.1", "5.11-1"],
  ])("%j means %j, for between digits a mark parts two numbers", (written, candidate) => {
    expect(nearest(written, provisions)).toEqual({ candidate, same: true });
  });
});

describe("a name that may mean a candidate", () => {
  it.each([
    ["suport", "support"],
    ["supprot", "support"],
    ["suportPeriode", "supportPeriod"],
    ["NN", "N"],
  ])("%j may mean %j", (written, candidate) => {
    const candidates = ["support", "supportPeriod", "N"];
    expect(nearest(written, candidates)).toEqual({ candidate, same: false });
  });

  it("is not certain where digits run together or apart otherwise", () => {
    for (const written of ["5.1-11", "511", "5.11", "51-1", "5.110"]) {
      expect(nearest(written, provisions)?.same ?? false).toBe(false);
    }
  });

  it("is not certain where two candidates differ in marks alone", () => {
    expect(nearest("AB", ["a-b", "a_b"])).toEqual({ candidate: "a-b", same: false });
  });

  it("is the nearest of several, the first of equals", () => {
    expect(nearest("levell", ["label", "level", "lever"])?.candidate).toBe("level");
    expect(nearest("leve", ["lever", "level"])?.candidate).toBe("lever");
  });
});

describe("a name that means no candidate", () => {
  it.each([
    ["something", ["support", "detail"]],
    ["", ["a"]],
    ["--", ["a"]],
    ["x", ["Y", "N", "N/A"]],
    ["xy", ["N"]],
    ["support", []],
    ["s".repeat(101), ["s".repeat(101)]],
  ])("%j is near none of %j", (written, candidates) => {
    expect(nearest(written, candidates)).toBeUndefined();
  });
});

describe("any name", () => {
  it("is the same as itself, if it holds a letter or digit", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (name) => {
        fc.pre(plainly(name) !== "");
        expect(nearest(name, [name])).toEqual({ candidate: name, same: true });
      }),
    );
  });

  it("has a plain spelling that stays as it is", () => {
    const texts = fc.array(fc.constantFrom("a", "B", "1", "22", " ", "-", "/", ".", "_", "–"));
    fc.assert(
      fc.property(texts, (parts) => {
        const plain = plainly(parts.join(""));
        expect(plainly(plain)).toBe(plain);
      }),
    );
  });

  it("is compared in good time, however long and full of marks", () => {
    expect(nearest("-".repeat(100_000), ["a"])).toBeUndefined();
    expect(plainly("- ".repeat(50_000))).toBe("");
  });
});
