import { describe, expect, it } from "vitest";
import {
  type ElementKind,
  type KnownCategory,
  promptsFor,
  stride,
  strideCategory,
  strideSteps,
} from "./index.js";

const all: readonly KnownCategory[] = stride();

/** The usual table of STRIDE per element. */
const table: Readonly<Record<ElementKind, string>> = {
  "external-entity": "SR",
  process: "STRIDE",
  store: "TRID",
  flow: "TID",
};

it("spells STRIDE", () => {
  expect(all.map(({ letter }) => letter).join("")).toBe("STRIDE");
  for (const { letter, title } of all) expect(title[0]).toBe(letter);
  expect(new Set(all.map(({ violates }) => violates)).size).toBe(6);
});

describe.each(Object.entries(table))("a %s", (name, letters) => {
  const kind = name as ElementKind;

  it(`suffers ${letters}`, () => {
    const own = all.filter(({ elements }) => elements.includes(kind));
    expect(own.map(({ letter }) => letter).join("")).toBe(letters);
  });

  it("is asked something in each of them, and in no other", () => {
    const asked = promptsFor(kind).map(({ category }) => category.letter);
    expect([...new Set(asked)].join("")).toBe(letters);
  });
});

it("asks a store about repudiation only where it keeps a log", () => {
  const conditional = promptsFor("store").filter(({ onlyWhere }) => onlyWhere !== undefined);
  expect(conditional.map(({ prompt }) => prompt.id)).toEqual(["scp-stride-r-p1"]);
  expect(promptsFor("process").every(({ onlyWhere }) => onlyWhere === undefined)).toBe(true);
});

it("has 22 prompts, numbered by category, each a question of elements of its category", () => {
  expect(all.flatMap(({ prompts }) => prompts)).toHaveLength(22);
  for (const { letter, prompts, elements } of all) {
    prompts.forEach((prompt, index) => {
      expect(prompt.id).toBe(`scp-stride-${letter.toLowerCase()}-p${index + 1}`);
      expect(prompt.asks).toMatch(/^[A-Z].{20,140}\?$/);
      expect(prompt.elements.length).toBeGreaterThan(0);
      for (const kind of prompt.elements) expect(elements).toContain(kind);
    });
  }
});

it("admits that the questions were read through others", () => {
  for (const { source } of all) expect(source).toMatchObject({ verified: "secondary" });
});

it("goes from a drawing to the next look", () => {
  expect(strideSteps).toHaveLength(5);
  for (const step of strideSteps) expect(step).toMatch(/^[A-Z].*\.$/);
});

it("throws for a letter that types did not check", () => {
  expect(strideCategory("D").violates).toBe("availability");
  expect(() => strideCategory("X" as "D")).toThrow(RangeError);
});
