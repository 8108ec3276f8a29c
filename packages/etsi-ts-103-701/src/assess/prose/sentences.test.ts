import { describe, expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
import { presentOf, sentencesOf } from "./sentences.js";

const texts = (text: string) => sentencesOf(text).map(({ plain }) => plain.trim());

describe("sentencesOf", () => {
  it("ends a sentence at a full stop before a capital, not at an abbreviation or in a number", () => {
    expect(texts("One. Two, e.g. Three, of version 1.2 and so on.")).toEqual([
      "One.",
      "Two, e.g. Three, of version 1.2 and so on.",
    ]);
  });

  it("makes each item of a list a sentence", () => {
    expect(texts("Steps:\n* first\n  - second\n1. third")).toEqual([
      "Steps:",
      "first",
      "second",
      "third",
    ]);
  });

  it("keeps offsets where markup and line breaks are blanked", () => {
    const text = "**Bold** and `code`.\nNext line\nof it.";
    for (const { start, text: part, plain } of sentencesOf(text)) {
      expect(plain).toHaveLength(part.length);
      expect(text.slice(start, start + part.length)).toBe(part);
    }
    expect(texts(text)[0]).toMatch(/^Bold +and +code .$/);
  });

  it("reads through the marks of a quotation", () => {
    const [only] = sentencesOf("> The period is not\n> defined yet");
    expect(only?.plain).toMatch(/not\s+defined/);
    expect(only?.plain).toHaveLength(only?.text.length ?? 0);
  });

  it("finds nothing in empty texts and stays linear on hostile ones", () => {
    expect(texts("")).toEqual([]);
    expect(texts(" \n\n * ")).toEqual([]);
    within(3000, () =>
      sentencesOf(`${"a ".repeat(200_000)}${"\n".repeat(50_000)}${"*)".repeat(50_000)}`),
    );
  });
});

it("blanks what is told of former products, and nothing else", () => {
  const text = "It uses `TLS 1.3`. Unlike the old hub, which kept an *MD5* digest, it is safe.\n";
  const present = presentOf(text);
  expect(present).toHaveLength(text.length);
  expect(present).toContain("It uses `TLS 1.3`.");
  expect(present).not.toContain("MD5");
  expect(presentOf("It uses `TLS 1.3`.\n")).toBe("It uses `TLS 1.3`.\n");
});
