import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { expectOffsets, wordsOf } from "../../test/outlines.js";
import { parseMarkdown } from "../markdown/parse-markdown.js";
import { sourceOffset, sourceSpan } from "./source-offset.js";

/** The source of a quotation from the only words of a text. */
function quoted(markdown: string, quotation: string): string {
  const [words] = parseMarkdown(markdown).blocks.flatMap(wordsOf);
  if (words === undefined) throw new Error("no words");
  const start = words.text.indexOf(quotation);
  const span = sourceSpan(words, { start, end: start + quotation.length });
  return markdown.slice(span.start, span.end);
}

describe("the source of quoted words", () => {
  it.each([
    ["The Supplier **shall** keep.", "shall", "shall"],
    ["The Supplier **shall** keep.", "shall keep", "shall** keep"],
    ["See [`AuthMech-1`](#a 'b') here.", "AuthMech-1", "AuthMech-1"],
    ["`` a`b `` c", "a`b c", "a`b `` c"],
    ["R&amp;D shall 1 \\* 2", "&D shall 1 * 2", "&amp;D shall 1 \\* 2"],
    ["> quoted *text\n>   over* lines", "text\nover", "text\n>   over"],
    ["> quoted *text\n>   over* lines", "over", "over"],
    ["# A *b* #", "b", "b"],
    ["| x | **y** z |\n|--|--|", "x", "x"],
    ["  one  \r\n  two", "one\ntwo", "one  \r\n  two"],
    ["a<br>b", "a\nb", "a<br>b"],
    ["<https://example.com/a>", "example", "example"],
  ])("of %j", (markdown, quotation, source) => {
    expect(quoted(markdown, quotation)).toBe(source);
  });

  it("is the place itself for no words", () => {
    const [words] = parseMarkdown("a **b**").blocks.flatMap(wordsOf);
    if (words === undefined) throw new Error("no words");
    expect(sourceSpan(words, { start: 2, end: 2 })).toEqual({ start: 4, end: 4 });
    expect(sourceOffset(words, 3)).toBe(5);
    expect(sourceOffset(words, 99)).toBe(5);
    expect(sourceOffset({ text: "", pieces: [] }, 0)).toBe(0);
  });
});

describe("every letter of plain text", () => {
  const pieces = [
    ...[
      "*",
      "**",
      "_",
      "~~",
      "`",
      "``",
      "[",
      "](x)",
      "<br>",
      "&amp;",
      "\\",
      "\\*",
      " ",
      "  ",
      "![",
    ],
    ...[
      "\n",
      "\r\n",
      "\n> ",
      "\n- ",
      "\n# ",
      "| ",
      "\n|--|\n",
      "word",
      "a",
      "Ä",
      "7.2 ",
      "<!--",
      "-->",
    ],
  ];

  it("stands in the source where its offset says", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const source = parts.join("");
        for (const words of parseMarkdown(source).blocks.flatMap(wordsOf)) {
          expectOffsets(words, source);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
