import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { indexLines } from "./line-index.js";

describe("lines and columns", () => {
  const lines = indexLines("ab\ncd\r\n\re");

  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [5, 2, 3],
    [7, 3, 1],
    [8, 4, 1],
    [9, 4, 2],
  ])("of offset %i are %i and %i", (offset, line, column) => {
    expect(lines.positionAt(offset)).toEqual({ line, column });
  });

  it("of offsets outside are those of the ends", () => {
    expect(lines.positionAt(-5)).toEqual({ line: 1, column: 1 });
    expect(lines.positionAt(99)).toEqual({ line: 4, column: 2 });
  });

  it("of an empty text are the first", () => {
    expect(indexLines("").positionAt(0)).toEqual({ line: 1, column: 1 });
    expect(indexLines("").lineCount).toBe(1);
  });

  it("count columns in UTF-16 code units, as editors do", () => {
    expect(indexLines("😀a").positionAt(2)).toEqual({ line: 1, column: 3 });
  });
});

describe("the start of a line", () => {
  it("is the offset behind the break before it", () => {
    const lines = indexLines("ab\ncd\r\nef");
    expect([1, 2, 3].map(lines.startOf)).toEqual([0, 3, 7]);
    expect(lines.lineCount).toBe(3);
  });

  it("of lines outside is that of the first or last", () => {
    const lines = indexLines("ab\ncd");
    expect([0, -1, 9].map(lines.startOf)).toEqual([0, 0, 3]);
  });

  it("and the position of any offset are inverse", () => {
    const texts = fc
      .array(fc.constantFrom("a", "é", "😀", "\n", "\r", "\r\n"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.nat(60), (text, at) => {
        const lines = indexLines(text);
        const offset = Math.min(at, text.length);
        const { line, column } = lines.positionAt(offset);
        expect(lines.startOf(line) + column - 1).toBe(offset);
        expect(text.slice(0, offset).split(/\r\n|\r(?!\n|$)|\n/).length).toBeLessThanOrEqual(line);
      }),
    );
  });
});
