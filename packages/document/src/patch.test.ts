import type { DataEdit } from "@bollard/model";
import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { editOf, editPlans } from "../test/edits.js";
import { data } from "../test/writers.js";
import { patch } from "./patch.js";

const before = { name: "Air", ics: { "5.1-1": "Y" }, list: [1, { a: 2 }], empty: null };

function set(pointer: string, value: unknown): DataEdit {
  return { kind: "set", pointer, value };
}

describe("setting", () => {
  it("replaces a value and keeps the order of the names", () => {
    const after = patch(before, set("/ics/5.1-1", "N"));
    expect(after).toEqual({ ...before, ics: { "5.1-1": "N" } });
    expect(Object.keys(after as object)).toEqual(Object.keys(before));
  });

  it("replaces the whole at the empty pointer", () => {
    expect(patch(before, set("", 1))).toBe(1);
  });

  it("adds a member, and makes the groups on the way", () => {
    expect(patch(before, set("/psti/passwords/unique", true))).toEqual({
      ...before,
      psti: { passwords: { unique: true } },
    });
    expect(patch(before, set("/empty/a", 1))).toEqual({ ...before, empty: { a: 1 } });
    expect(patch(undefined, set("/a", 1))).toEqual({ a: 1 });
  });

  it("replaces an entry of a list, or adds one behind the last", () => {
    expect(patch([1, 2], set("/0", 9))).toEqual([9, 2]);
    expect(patch([1, 2], set("/2", 9))).toEqual([1, 2, 9]);
    expect(patch([1, 2], set("/-", 9))).toEqual([1, 2, 9]);
    expect(patch([], set("/-/a", 9))).toEqual([{ a: 9 }]);
  });

  it.each(["/3", "/01", "/x", "/-1", "/"])("changes nothing in a list at %j", (pointer) => {
    expect(patch([1, 2], set(pointer, 9))).toEqual([1, 2]);
  });

  it("treats names that every object inherits as data", () => {
    const after = patch({}, set("/__proto__/polluted", true)) as object;
    expect(Object.keys(after)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(after)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("removing", () => {
  it("takes a member or entry out", () => {
    expect(patch(before, { kind: "remove", pointer: "/list/0" })).toEqual({
      ...before,
      list: [{ a: 2 }],
    });
    expect(patch({ a: 1 }, { kind: "remove", pointer: "/a" })).toEqual({});
  });

  it.each(["", "/nothing", "/name/deeper", "/list/9/a", "/list/2", "/empty/a"])(
    "changes nothing at %j, where there is nothing to take out",
    (pointer) => {
      expect(patch(before, { kind: "remove", pointer })).toEqual(before);
    },
  );
});

describe("renaming", () => {
  it("keeps the value and the place among the others", () => {
    const after = patch(before, { kind: "rename", pointer: "/name", key: "model" });
    expect(after).toEqual({ model: "Air", ics: before.ics, list: before.list, empty: null });
    expect(Object.keys(after as object)[0]).toBe("model");
  });

  it.each(["", "/nothing", "/list/0", "/list/0/a", "/name/a"])(
    "changes nothing at %j, where there is no name",
    (pointer) => {
      expect(patch(before, { kind: "rename", pointer, key: "b" })).toEqual(before);
    },
  );
});

it("leaves the old data as it was", () => {
  fc.assert(
    fc.property(data, editPlans, (subject, plan) => {
      const copy = structuredClone(subject);
      patch(subject, editOf(plan, subject));
      expect(subject).toEqual(copy);
    }),
  );
});
