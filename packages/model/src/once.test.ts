import { describe, expect, it, vi } from "vitest";
import { lazily, once } from "./index.js";

describe("what is made once", () => {
  it("is made when it is first asked for, and kept", () => {
    const make = vi.fn(() => [1, 2]);
    const list = once(make);
    expect(make).not.toHaveBeenCalled();
    expect(list()).toEqual([1, 2]);
    expect(list()).toBe(list());
    expect(make).toHaveBeenCalledTimes(1);
  });

  it("is kept also where it is nothing", () => {
    const make = vi.fn(() => undefined);
    const nothing = once(make);
    expect([nothing(), nothing()]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it("is tried again after a fault", () => {
    const make = vi
      .fn(() => "made")
      .mockImplementationOnce(() => {
        throw new RangeError("not yet");
      });
    const value = once(make);
    expect(value).toThrow("not yet");
    expect(value()).toBe("made");
  });
});

describe("an object with properties that are made when they are read", () => {
  const counted = () => {
    const items = vi.fn(() => [{ id: "5.1-1" }]);
    const clauses = vi.fn(() => ["5.1"]);
    return { items, clauses, whole: lazily({ id: "en" }, { clauses, items }) };
  };

  it("makes each by itself, once", () => {
    const { items, clauses, whole } = counted();
    expect(whole.id).toBe("en");
    expect(whole.items).toBe(whole.items);
    expect(items).toHaveBeenCalledTimes(1);
    expect(clauses).not.toHaveBeenCalled();
  });

  it("is like any other object", () => {
    const plain = { id: "en", clauses: ["5.1"], items: [{ id: "5.1-1" }] };
    expect(JSON.stringify(counted().whole)).toBe(JSON.stringify(plain));
    expect({ ...counted().whole }).toEqual(plain);
    expect(structuredClone(counted().whole)).toEqual(plain);
    expect(Object.keys(counted().whole)).toEqual(["id", "clauses", "items"]);
  });
});
