import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { prune } from "./prune.js";

const data = { a: 1, "b/c": { d: [1, 2, 3], e: null }, list: [{ x: 1 }, { x: 2 }, { x: 3 }] };

function pruned(...pointers: readonly string[]): unknown {
  return prune(data, new Set(pointers));
}

describe("leaving values out", () => {
  it("takes members out", () => {
    expect(pruned("/a", "/b~1c/e")).toEqual({ "b/c": { d: [1, 2, 3] }, list: data.list });
  });

  it("ends a list before its first value that goes, so that indices stay", () => {
    expect(pruned("/b~1c/d/1")).toEqual({ ...data, "b/c": { d: [1], e: null } });
    expect(pruned("/list/2", "/list/1")).toEqual({ ...data, list: [{ x: 1 }] });
    expect(pruned("/list/0")).toEqual({ ...data, list: [] });
  });

  it("takes what is inside the values of a list out and keeps the list whole", () => {
    expect(pruned("/list/1/x")).toEqual({ ...data, list: [{ x: 1 }, {}, { x: 3 }] });
  });

  it("does both at once", () => {
    expect(pruned("/list/0/x", "/list/2", "/b~1c")).toEqual({ a: 1, list: [{}, { x: 2 }] });
  });

  it("may name a value and what is inside it", () => {
    expect(pruned("/b~1c", "/b~1c/d")).toEqual({ a: 1, list: data.list });
    expect(pruned("/b~1c/d", "/b~1c")).toEqual({ a: 1, list: data.list });
  });

  it("changes nothing where a pointer names nothing", () => {
    expect(pruned("/x", "/a/b", "/list/9", "/list/x", "/b~1c/e/f")).toEqual(data);
  });

  it("keeps names that every object inherits as data", () => {
    const hostile = JSON.parse('{"__proto__": {"a": 1, "b": 2}, "constructor": 3, "c": 4}');
    const kept = prune(hostile, new Set(["/__proto__/a", "/c"])) as object;
    expect(JSON.stringify(kept)).toBe('{"__proto__":{"b":2},"constructor":3}');
    expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
  });
});

describe("what is left", () => {
  it("is shared where nothing was taken out, and the old data stays as it was", () => {
    const copy = structuredClone(data);
    const kept = pruned("/a") as typeof data;
    expect(kept.list).toBe(data.list);
    expect(data).toEqual(copy);
    expect(pruned()).toBe(data);
  });

  it("may be deeper than any stack or hold itself", () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    const loop: Record<string, unknown> = { deep, bad: 1 };
    loop["self"] = loop;
    expect(Object.keys(prune(loop, new Set(["/bad"])) as object)).toEqual(["deep", "self"]);
  });

  it("of a list is always its beginning", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.array(fc.nat(12)), (list, out) => {
        const kept = prune(list, new Set(out.map((index) => `/${index}`)));
        expect(kept).toEqual(list.slice(0, Math.min(...out, list.length)));
      }),
    );
  });
});
