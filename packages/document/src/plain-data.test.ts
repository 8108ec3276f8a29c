import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { data } from "../test/writers.js";
import { isPlainObject, samePlainData, setMember } from "./plain-data.js";

describe("setMember", () => {
  it("makes every name an own member and changes no prototype", () => {
    const target: Record<string, unknown> = {};
    for (const name of ["a", "__proto__", "constructor"]) setMember(target, name, { b: 1 });
    expect(Object.keys(target)).toEqual(["a", "__proto__", "constructor"]);
    expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
    setMember(target, "__proto__", 2);
    expect(Object.getOwnPropertyDescriptor(target, "__proto__")?.value).toBe(2);
  });
});

describe("isPlainObject", () => {
  it("tells groups from lists and everything else", () => {
    expect(isPlainObject({})).toBe(true);
    for (const other of [[], null, undefined, "a", 1, true])
      expect(isPlainObject(other)).toBe(false);
  });
});

describe("samePlainData", () => {
  it("holds for copies, whatever the order of the names", () => {
    expect(samePlainData({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBe(true);
    expect(samePlainData(Number.NaN, Number.NaN)).toBe(true);
    expect(samePlainData(0, -0)).toBe(true);
    fc.assert(fc.property(data, (value) => samePlainData(value, structuredClone(value))));
  });

  it.each([
    [1, "1"],
    [null, undefined],
    [null, {}],
    [[], {}],
    [[1], [1, 2]],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: undefined }, { b: undefined }],
    [{ constructor: 1 }, { a: 1 }],
  ])("does not hold for %j and %j", (a, b) => {
    expect(samePlainData(a, b)).toBe(false);
    expect(samePlainData(b, a)).toBe(false);
  });
});
