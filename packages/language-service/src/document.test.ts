import { describe, expect, it } from "vitest";
import { open } from "../test/documents.js";
import { offsetOf, rangeOf } from "./document.js";

const document = open("a.device.yaml", "ab\r\ncd\nef");

describe("offsetOf", () => {
  it.each([
    [0, 0, 0],
    [0, 2, 2],
    [1, 1, 5],
    [2, 2, 9],
  ])("line %i, character %i", (line, character, offset) => {
    expect(offsetOf(document, { line, character })).toBe(offset);
  });

  it.each([
    ["beyond the end of a line, the end of the line", 0, 99, 2],
    ["beyond the last line, the end of the text", 3, 0, 9],
    ["far beyond", 1e12, 1e12, 9],
    ["before the first line", -1, 5, 0],
    ["before the first character", 1, -4, 4],
    ["in no number at all", Number.NaN, Number.NaN, 0],
    ["in the middle of a number", 1.5, 1.5, 5],
    ["beyond every number", 0, Number.POSITIVE_INFINITY, 2],
  ])("%s", (_, line, character, offset) => {
    expect(offsetOf(document, { line, character })).toBe(offset);
  });
});

describe("rangeOf", () => {
  it("counts from 0 in UTF-16 code units", () => {
    const music = open("a.device.yaml", 'a: "𝄞b"\nc: d');
    expect(rangeOf(music, { start: 6, end: 12 })).toEqual({
      start: { line: 0, character: 6 },
      end: { line: 1, character: 3 },
    });
  });

  it("moves what lies outside the text to its ends", () => {
    expect(rangeOf(document, { start: -5, end: 500 })).toEqual({
      start: { line: 0, character: 0 },
      end: { line: 2, character: 2 },
    });
  });
});
