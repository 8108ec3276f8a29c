import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataPackages } from "./packages.ts";

/** A paraphrase is a sentence or two; a longer text would be somebody else's, or no fact. */
const longest = 400;

/** A title may stand in quotation marks; a sentence of a standard or of law may not. */
const mostQuoted = 15;
const quotation = /[“"]([^”"]+)[”"]/g;

/** Every text of some data with the way to it. */
function textsIn(value: unknown, way: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[way, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${way}/${key}`));
}

function quotedWords(text: string): number {
  const quoted = [...text.matchAll(quotation)].map(([, words = ""]) => words.split(/\s+/).length);
  return Math.max(0, ...quoted);
}

describe.each(dataPackages().map(({ manifest, path }) => ({ name: manifest.name, path })))(
  "the data of $name",
  ({ path }) => {
    const texts = textsIn(JSON.parse(readFileSync(join(path, "dist/data.json"), "utf8")), "");

    it("is in words of our own: no long text, and no sentence in quotation marks", () => {
      expect(texts.length).toBeGreaterThan(100);
      expect(texts.filter(([, text]) => text.length > longest)).toEqual([]);
      expect(texts.filter(([, text]) => quotedWords(text) > mostQuoted)).toEqual([]);
    });
  },
);

it("sees a quotation", () => {
  const words = Array.from({ length: 20 }, () => "word").join(" ");
  expect(quotedWords(`It says “${words}”, and “more”.`)).toBe(20);
  expect(quotedWords("It has a title, “Baseline Requirements”.")).toBe(2);
});
