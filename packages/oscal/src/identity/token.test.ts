import { frameworks } from "@bollard/crosswalk";
import { describe, expect, it } from "vitest";
import { controlIdFor, controlIdsOf, isToken } from "./token.js";

const [newest] = frameworks;

describe("control ids", () => {
  it.each(frameworks)("are tokens, and each once, in $id $edition", (framework) => {
    const { items, clauses } = controlIdsOf(framework);
    const all = [...items.values(), ...clauses.values()];
    expect(all.filter((id) => !isToken(id))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
    expect(items.size).toBe(framework.items.length);
  });

  it("keeps ids apart that differ only in what a token cannot hold", () => {
    const framework = {
      ...newest,
      id: "x",
      clauses: [],
      items: ["a b", "a_b", "a(b", "5.1-1"].map((id) => ({ id })),
    } as unknown as Parameters<typeof controlIdsOf>[0];
    const ids = [...controlIdsOf(framework).items.values()];
    expect(ids[0]).toBe("x_a_b");
    expect(ids[3]).toBe("x_5.1-1");
    expect(new Set(ids).size).toBe(4);
  });

  it.each(["5.1-1", "A1.a", "CR 1.5", "Schedule 1 paragraph 1(2)", "", "ü🦔\n", "x".repeat(500)])(
    "makes a token of %j, whether the edition has it or not",
    (printed) => {
      if (newest === undefined) throw new Error("no framework");
      expect(isToken(controlIdFor(newest, printed))).toBe(true);
    },
  );

  it("knows the form of a token", () => {
    expect(["a", "_5.1-1", "é.b"].map(isToken)).toEqual([true, true, true]);
    expect(["", "5.1-1", "a b", "a(1)", "-a", "a\n"].map(isToken)).toEqual(Array(6).fill(false));
  });
});
