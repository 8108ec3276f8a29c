import { readFileSync } from "node:fs";
import { spanOf } from "@bollard/document";
import { toPointer } from "@bollard/model";
import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { lint } from "./lint.js";

const folder = new URL("../../cli/examples/saltmarsh/", import.meta.url);
const names = ["saltmarsh", "highways", "care-and-housing"];
const parts = names.map((name) => {
  const path = `${name}.place.yaml`;
  return { path, text: readFileSync(new URL(path, folder), "utf8") };
});
/** The same with the parts in a folder of their own, so that the paths in them read otherwise. */
const apart = parts.map(({ path, text }, index) => ({
  path: index === 0 ? path : `parts/${path}`,
  text: text
    .replaceAll(/(?<=^ {2}- )(?=(?:highways|care-and-housing)\.place)/gm, "parts/")
    .replace("partOf: ", "partOf: ../"),
}));

type Parts = typeof parts;

const today = "2026-11-25";

/** Lints one of the parts after another version of the register, and as if it were new. */
function checkNext(all: Parts, at: number, before: ReturnType<typeof lint>["tree"]) {
  const input = all[at] ?? { path: "", text: "" };
  const again = lint({ ...input, before }, { today, parts: all });
  expect(again).toEqual(lint(input, { today, parts: all }));
  return again;
}

function leavesOf(value: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof value !== "object" || value === null) return [toPointer(path)];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]));
}

describe("a register that is split, in which somebody types", () => {
  it.each([
    ["beside each other", parts],
    ["in a folder of their own", apart],
  ])("is judged as if it were new, its files %s", { timeout: 180_000 }, (_, all) => {
    const leaves = all.map(({ path, text }) => {
      const { tree } = lint({ path, text }, { today, parts: all });
      return leavesOf(tree?.root?.value);
    });
    const where = fc.record({ part: fc.nat(2), leaf: fc.nat(5_000), seen: fc.nat(2) });
    const words = fc.array(fc.constantFrom("x", "none", "9", ""), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(where, words, ({ part, leaf, seen }, typed) => {
        const pointer = leaves[part]?.[leaf % (leaves[part]?.length ?? 1)] ?? "";
        let now = all;
        let own = lint(now[part] ?? parts[0] ?? { path: "", text: "" }, { today, parts: now });
        let other = lint(now[seen] ?? parts[0] ?? { path: "", text: "" }, { today, parts: now });
        for (const word of typed) {
          const { end } = own.tree ? spanOf(own.tree, pointer) : { end: 0 };
          now = now.map(({ path, text }, index) => ({
            path,
            text: index === part ? text.slice(0, end) + word + text.slice(end) : text,
          }));
          own = checkNext(now, part, own.tree);
          other = checkNext(now, seen, other.tree);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("keeps the values of the parts that did not change", () => {
    const [main, highways, care] = parts;
    if (!main || !highways || !care) throw new Error("A part is missing");
    const first = lint(highways, { today, parts });
    const changed = {
      ...highways,
      text: highways.text.replace("Head of Highways", "Head of Roads"),
    };
    const next = lint({ ...changed, before: first.tree }, { today, parts: [main, changed, care] });
    const other = (result: typeof first) => result.parts?.[2]?.tree.root?.value;
    expect(next.tree?.text).toContain("Head of Roads");
    expect(other(next)).toBe(other(first));
  });
});
