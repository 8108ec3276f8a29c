import { expect, test } from "vitest";
import { literalsOf } from "./collect-expressions.ts";
import { askChecker, faultOf } from "./judge-expression.ts";
import { grownAttack } from "./time-attack.ts";

const written = (source: string, flags = "") => {
  return { source, flags, places: new Set(["document/dist/x.js"]) };
};

async function judged(source: string, flags = ""): Promise<string | undefined> {
  return faultOf(written(source, flags), await askChecker(written(source, flags)));
}

test("finds literals wherever they stand in a module", () => {
  const code =
    "const a = [/x+/g]; export function f(s) { return /y/iu.test(s) ? [/z/] : 1 / 2 / 3; }";
  expect(literalsOf(code).map(({ pattern, flags }) => `${pattern} ${flags}`)).toEqual([
    "x+ g",
    "y iu",
    "z ",
  ]);
});

test("refuses what takes a power of the length, and what doubles with each letter", async () => {
  expect(await judged("^(?:a+)+$")).toContain("document/dist/x.js: /^(?:a+)+$/");
  expect(await judged("\\s+$")).toMatch(/It takes \d+ ms for \d+ characters/);
});

test("accepts what is linear, and gaps that are bounded", async () => {
  expect(await judged("(?<!\\s)\\s+$")).toBeUndefined();
  expect(await judged("\\bguards?\\b[^.;]{0,80}\\b(?:route|rota)\\b", "i")).toBeUndefined();
});

test("refuses what the checker cannot decide", () => {
  expect(faultOf(written("a"), { status: "undecided" })).toContain("cannot say");
});

test("grows an attack to a length", () => {
  const attack = { parts: [{ prefix: "<", pump: "ab" }], suffix: ">" };
  expect(grownAttack(attack, 6)).toBe("<ababab>");
});
