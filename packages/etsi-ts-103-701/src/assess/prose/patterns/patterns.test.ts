import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { within } from "../../../../../model/test/within.js";
import { type Pattern, tryPattern } from "../pattern.js";
import { sentencesOf } from "../sentences.js";

const here = new URL(".", import.meta.url);
const files = readdirSync(here).filter((name) => /^(?!index|.*\.test)[\w-]+\.ts$/.test(name));

/** Every list of patterns that a file of this folder exports, tables of lists included. */
async function listsOf(file: string): Promise<readonly (readonly [string, readonly Pattern[]])[]> {
  const module_ = (await import(new URL(file, here).href)) as Record<string, unknown>;
  return Object.entries(module_).flatMap(([name, value]) => {
    if (isList(value)) return [[name, value] as const];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).filter((entry): entry is [string, readonly Pattern[]] =>
      isList(entry[1]),
    );
  });
}

function isList(value: unknown): value is readonly Pattern[] {
  return Array.isArray(value) && value.every((one) => typeof one === "object" && "says" in one);
}

function matchesIn(pattern: Pattern, text: string) {
  return sentencesOf(text).flatMap((sentence) => tryPattern(pattern, sentence) ?? []);
}

describe.each(files)("%s", async (file) => {
  const cases = (await listsOf(file)).flatMap(([name, list]) =>
    list.map((pattern, index) => ({ name: `${name} ${index}: ${pattern.value}`, pattern })),
  );

  it.each(cases)("$name says what its example says", ({ pattern }) => {
    const found = matchesIn(pattern, pattern.example);
    expect(found, pattern.example).not.toEqual([]);
    expect(found.every(({ denied }) => denied === (pattern.denies === true))).toBe(true);
  });

  it.each(cases.filter(({ pattern }) => pattern.counter))("$name is not misled", ({ pattern }) => {
    const found = matchesIn(pattern, pattern.counter ?? "");
    const alike = found.filter(({ denied }) => denied === (pattern.denies === true));
    expect(alike, pattern.counter).toEqual([]);
  });

  it.each(cases)("$name takes no time on hostile prose", ({ pattern }) => {
    within(1000, () => {
      matchesIn(pattern, "is not the key a-b ".repeat(3000));
      matchesIn(pattern, `${"a ".repeat(20_000)}${"(".repeat(20_000)}`);
    });
  });
});
