import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { markdownPieces } from "../../test/markdown-pieces.js";
import { expectOrdered } from "../../test/outlines.js";
import { limits } from "../limits.js";
import { parseMarkdown } from "./parse-markdown.js";

/** Reads a text and checks that no part of it lies outside the blocks or out of order. */
function read(text: string) {
  const outline = parseMarkdown(text);
  expect(outline.problems).toEqual([]);
  expectOrdered(outline.blocks, { start: 0, end: text.length });
  const spans = [...(outline.frontMatter ? [outline.frontMatter] : []), ...outline.blocks];
  let rest = "";
  let end = 0;
  for (const span of spans) {
    rest += text.slice(end, span.start);
    end = span.end;
  }
  expect((rest + text.slice(end)).replace(/^\ufeff/, "").replaceAll(/[ \t\r\n]/g, "")).toBe("");
  return outline;
}

describe("any text", () => {
  it("lies in blocks, in order, and nothing of it is lost", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...markdownPieces), { maxLength: 40 }), (parts) => {
        read(parts.join(""));
      }),
      { numRuns: 1000 },
    );
  });

  it("with white space alone in an item has an empty item", () => {
    read("1. \t\t");
    expect(parseMarkdown("1. \t\t").blocks).toMatchObject([
      { kind: "list", items: [{ blocks: [] }] },
    ]);
  });

  it("of unknown characters as well", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => void read(text)));
  });
});

describe("a text of 10 MB", () => {
  it("is declined unread", () => {
    const outline = parseMarkdown("# A\n".repeat(2_500_000));
    expect(outline).toMatchObject({ text: "", blocks: [], frontMatter: undefined });
    expect(outline.problems).toMatchObject([{ code: "document/too-large", start: 0, end: 0 }]);
  });

  it("is read up to the limit, unless its lines are too many", () => {
    expect(parseMarkdown("a".repeat(limits.length)).problems).toEqual([]);
    for (const lineBreak of ["\n", "\r\n", "\r"]) {
      const { problems } = parseMarkdown(`a${lineBreak}`.repeat(300_000));
      expect(problems).toMatchObject([{ code: "document/too-large" }]);
    }
  });

  it("is declined when it holds too many cells", () => {
    const { problems, blocks } = parseMarkdown(`|a|b|\n|-|-|\n${"|".repeat(1_500_000)}`);
    expect(problems).toMatchObject([{ code: "document/too-large" }]);
    expect(blocks).toEqual([]);
  });
});

describe("depth", () => {
  it.each([
    ["quotes", ">".repeat(10_000)],
    ["lists", `${"- ".repeat(10_000)}a`],
    ["both", `${"> - ".repeat(10_000)}a`],
    ["numbers", `${"1. ".repeat(10_000)}a`],
    ["stairs", Array.from({ length: 500 }, (_, at) => `${"  ".repeat(at)}- a`).join("\n")],
    ["lists over blank lines", `${"- ".repeat(5000)}a${"\n".repeat(100_000)}b`],
  ])("of %s is cut, and the text stays", { timeout: 10_000 }, (_, text) => {
    read(text);
  });
});

describe("200 kB of one thing", () => {
  it.each([
    ...markdownPieces,
    ...["- a\n", "> a\n", "a\n", "|", "|a|b|\n", "a|b\n|-|-|\n", "<a b=c ", "[a]: b 'c\n", "[a\n"],
    ...["```\n", "<!--\n", "<?a\n", "1. a\n   > b\n", "---\na: b\n", "# `a` *b*\n", "a\n=\n"],
  ])("%j is read in good time", { timeout: 10_000 }, (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    expect(parseMarkdown(text).text).toBe(text);
    expect(parseMarkdown(`a | b\n${text}x`).problems).toEqual([]);
  });
});
