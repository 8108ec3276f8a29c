import { describe, expect, it } from "vitest";
import { differenceOf } from "./sole-change.js";

const shared = { role: "Manager" };

describe("two versions of data", () => {
  it.each([
    ["the same object", shared, shared, "none"],
    ["equal data", { a: [1, { b: null }] }, { a: [1, { b: null }] }, "none"],
    ["one text", { a: "x" }, { a: "xy" }, ["a"]],
    ["one text in a list", { a: ["x", { b: "y" }] }, { a: ["x", { b: "" }] }, ["a", 1, "b"]],
    ["the whole", "x", "y", []],
    ["no number twice", { a: Number.NaN }, { a: Number.NaN }, "none"],
    ["two texts", { a: "x", b: "x" }, { a: "y", b: "y" }, "more"],
    ["another type", { a: "1" }, { a: 1 }, "more"],
    ["nothing in place of a text", { a: "x" }, { a: null }, "more"],
    ["nothing in place of a group", { a: {} }, { a: null }, "more"],
    ["a list in place of a group", { a: {} }, { a: [] }, "more"],
    ["another name", { a: "x" }, { b: "x" }, "more"],
    ["another order of names", { a: 1, b: 2 }, { b: 2, a: 1 }, "more"],
    ["one entry more", { a: ["x"] }, { a: ["x", "y"] }, "more"],
    ["one name more", { a: "x" }, { a: "x", b: "y" }, "more"],
    [
      "names of prototypes",
      JSON.parse('{"__proto__":"x"}'),
      JSON.parse('{"__proto__":"y"}'),
      ["__proto__"],
    ],
  ])("differ by %s", (_, before, after, difference) => {
    expect(differenceOf(before, after)).toEqual(difference);
  });
});
