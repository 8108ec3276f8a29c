import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../markdown/parse-markdown.js";
import { numberParagraphs, wordPlace } from "./word-place.js";

const text = `intro

# Security

## Updates

First.

- one
- two

  more
  - three

| a |
|---|
| b |

> quoted

# Price

Last.
`;
const outline = parseMarkdown(text);

describe("the place in a document", () => {
  it.each([
    ["intro", [], 1],
    ["# Security", ["Security"], 2],
    ["Updates", ["Security", "Updates"], 3],
    ["First.", ["Security", "Updates"], 4],
    ["one", ["Security", "Updates"], 5],
    ["two", ["Security", "Updates"], 6],
    ["more", ["Security", "Updates"], 7],
    ["three", ["Security", "Updates"], 8],
    ["| b |", ["Security", "Updates"], 9],
    ["quoted", ["Security", "Updates"], 10],
    ["Last.", ["Price"], 12],
  ])("of %j", (quote, headings, paragraph) => {
    expect(wordPlace(outline, text.indexOf(quote))).toEqual({ headings, paragraph });
  });

  it("belongs to the paragraph before when it lies between or behind", () => {
    expect(wordPlace(outline, text.indexOf("\n\n- one")).paragraph).toBe(4);
    expect(wordPlace(outline, text.length + 5)).toEqual({ headings: ["Price"], paragraph: 12 });
    expect(wordPlace(parseMarkdown(""), 0)).toEqual({ headings: [], paragraph: 1 });
    expect(wordPlace(parseMarkdown("\n\na"), 0)).toEqual({ headings: [], paragraph: 1 });
  });

  it("is numbered alike for whole blocks", () => {
    expect(numberParagraphs(outline)).toEqual([1, 2, 3, 4, 5, 9, 10, 11, 12]);
    for (const [at, block] of outline.blocks.entries()) {
      expect(wordPlace(outline, block.start).paragraph).toBe(numberParagraphs(outline)[at]);
    }
  });
});
