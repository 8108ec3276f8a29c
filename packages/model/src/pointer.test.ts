import { describe, expect, it } from "vitest";
import { fc } from "../test/properties.js";
import { isWithin, parentOf, toPath, toPointer } from "./pointer.js";

describe("writing and reading a pointer", () => {
  it.each([
    ["", []],
    ["/", [""]],
    ["/ics/5.1-1/support", ["ics", "5.1-1", "support"]],
    ["/a~1b", ["a/b"]],
    ["/m~0n", ["m~n"]],
    ["/~01", ["~1"]],
    ["/~10", ["/0"]],
    ["/c%d/e^f/ ", ["c%d", "e^f", " "]],
    ["//", ["", ""]],
  ] as const)("%j stands for %j", (pointer, path) => {
    expect(toPointer(path)).toBe(pointer);
    expect(toPath(pointer)).toEqual(path);
  });

  it("writes indices as numbers and reads them as texts", () => {
    expect(toPointer(["list", 0])).toBe("/list/0");
    expect(toPath("/list/0")).toEqual(["list", "0"]);
  });

  it("gives any path back", () => {
    const segments = fc.oneof(fc.string(), fc.constantFrom("", "~", "/", "~0", "~1", "~01", "/~"));
    fc.assert(
      fc.property(fc.array(segments), (path) => {
        expect(toPath(toPointer(path))).toEqual(path);
      }),
    );
  });

  it("writes different paths differently", () => {
    const paths = fc.array(fc.constantFrom("", "~", "/", "~0", "~1", "a"), { maxLength: 4 });
    fc.assert(
      fc.property(paths, paths, (one, other) => {
        const same = one.length === other.length && one.every((part, at) => part === other[at]);
        expect(toPointer(one) === toPointer(other)).toBe(same);
      }),
    );
  });
});

describe("parentOf", () => {
  it("is the pointer of the value that holds it", () => {
    expect(parentOf("/a/b~1c")).toBe("/a");
    expect(parentOf("/a")).toBe("");
    expect(parentOf("//")).toBe("/");
  });

  it("is the root itself for the root", () => {
    expect(parentOf("")).toBe("");
  });

  it("takes the last segment off any path", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (path) => {
        expect(parentOf(toPointer(path))).toBe(toPointer(path.slice(0, -1)));
      }),
    );
  });
});

describe("isWithin", () => {
  it("holds for the value itself and for what lies inside", () => {
    expect(isWithin("/a/b", "/a/b")).toBe(true);
    expect(isWithin("/a/b/0", "/a/b")).toBe(true);
    expect(isWithin("/a", "")).toBe(true);
    expect(isWithin("", "")).toBe(true);
  });

  it("does not hold for a name that only begins alike, nor for what lies above", () => {
    expect(isWithin("/ab", "/a")).toBe(false);
    expect(isWithin("/a", "/a/b")).toBe(false);
    expect(isWithin("", "/a")).toBe(false);
  });
});
