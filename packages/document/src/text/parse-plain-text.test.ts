import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { expectOffsets, expectOrdered, wordsOf } from "../../test/outlines.js";
import { parseMarkdown } from "../markdown/parse-markdown.js";
import type { Block } from "../outline.js";
import { parsePlainText } from "./parse-plain-text.js";

function shape(block: Block): unknown {
  if (block.kind === "list") {
    return block.items.map(({ number, blocks }) => [number ?? "", ...blocks.map(shape)]);
  }
  if (block.kind === "table") {
    return [block.header, ...block.rows].map(({ cells }) => cells.map(({ text }) => text));
  }
  if (block.kind === "heading") return `h${block.level} ${block.text}`;
  return block.kind === "paragraph" ? block.text : block.kind;
}

function shapes(text: string): readonly unknown[] {
  return parsePlainText(text).blocks.map(shape);
}

describe("paragraphs of plain text", () => {
  it("have blank lines between and no markup", () => {
    const text = "\ufeffOne *is*\n  <two> _and_\r\n\r\n \t\n    indented & [x](y)\r\rlast";
    expect(shapes(text)).toEqual(["One *is*\n<two> _and_", "indented & [x](y)", "last"]);
  });

  it("have their numbers", () => {
    const text = "4.2.1 The Supplier shall\nkeep it.\n\n3.5 metres\n\n4.2.2\tThe Buyer may end it.";
    const { blocks } = parsePlainText(text);
    expect(blocks.map((block) => block.kind === "paragraph" && block.number)).toEqual([
      "4.2.1",
      undefined,
      "4.2.2",
    ]);
    const [first] = blocks;
    const lines = first?.kind === "paragraph" ? first.lines : [];
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual([
      "4.2.1 The Supplier shall",
      "keep it.",
    ]);
  });
});

describe("headings of plain text", () => {
  it.each([
    ["Invitation to tender\n====================\ntext", ["h1 Invitation to tender", "text"]],
    ["Scope\n-----\n\ntext", ["h2 Scope", "text"]],
    ["intro\n\nSECURITY REQUIREMENTS\n\ntext", ["intro", "h1 SECURITY REQUIREMENTS", "text"]],
    [
      "4. SECURITY\n\n4.1 Updates\n\n4.1.1 Keys and secrets",
      ["h1 4. SECURITY", "h2 4.1 Updates", "h3 4.1.1 Keys and secrets"],
    ],
    ["4 Security\n\n4.1 Updates", ["h1 4 Security", "h2 4.1 Updates"]],
    ["SCHEDULE 2 PRICES AND PAYMENT", ["h1 SCHEDULE 2 PRICES AND PAYMENT"]],
  ])("%j", (text, expected) => {
    expect(shapes(text)).toEqual(expected);
  });

  it.each([
    "4 Security",
    "2024 Plans",
    "4.2 The Supplier shall keep",
    "4.2 The Supplier keeps it.",
    "GBP 500",
    "N/A",
    "ETSI EN 303 645",
    "Dear Sirs",
    "SECURITY REQUIREMENTS\nmore text below",
    "A line\n--",
    "A much longer line than what\n---",
  ])("none in %j", (text) => {
    expect(parsePlainText(text).headings).toEqual([]);
  });
});

describe("lists of plain text", () => {
  it.each([
    [
      "- a\n- b\n  wrapped\nlazy",
      [
        [
          ["", "a"],
          ["", "b\nwrapped\nlazy"],
        ],
      ],
    ],
    [
      "•\ta\n•b",
      [
        [
          ["", "a"],
          ["", "b"],
        ],
      ],
    ],
    [
      "text:\n- a\n- b",
      [
        "text:",
        [
          ["", "a"],
          ["", "b"],
        ],
      ],
    ],
    [
      "1. a\n2. b",
      [
        [
          ["1.", "a"],
          ["2.", "b"],
        ],
      ],
    ],
    [
      "1. a\n\n2. b\n\n   more\n\nafter",
      [
        [
          ["1.", "a"],
          ["2.", "b", "more"],
        ],
        "after",
      ],
    ],
    [
      "1) a\n   (a) b\n   (b) c\n2) d",
      [
        [
          [
            "1)",
            "a",
            [
              ["(a)", "b"],
              ["(b)", "c"],
            ],
          ],
          ["2)", "d"],
        ],
      ],
    ],
    [
      "(a) x\n(b) y\n(i) z",
      [
        [
          ["(a)", "x"],
          ["(b)", "y"],
          ["(i)", "z"],
        ],
      ],
    ],
    [
      "i. x\nii. y",
      [
        [
          ["i.", "x"],
          ["ii.", "y"],
        ],
      ],
    ],
    [
      "- 3.2 The\n- 3.3 A sensor",
      [
        [
          ["3.2", "3.2 The"],
          ["3.3", "3.3 A sensor"],
        ],
      ],
    ],
    [
      "- a\n\t- b\n\t\t- c\n- d",
      [
        [
          ["", "a", [["", "b", [["", "c"]]]]],
          ["", "d"],
        ],
      ],
    ],
  ])("%j", (text, expected) => {
    expect(shapes(text)).toEqual(expected);
  });

  it.each([
    "p. m. and a. m.\nb",
    "see clause\n4. The rest",
    "-5 degrees",
    "e.g. this",
    "text\n– or so",
  ])("none in %j", (text) => {
    const kinds = parsePlainText(text).blocks.map(({ kind }) => kind);
    expect(kinds).toEqual(["paragraph"]);
  });
});

describe("tables of plain text", () => {
  it("have as many tabs on each line", () => {
    expect(shapes("ID\tPrice\nAQ-200\t 40 \n\nx")).toEqual([
      [
        ["ID", "Price"],
        ["AQ-200", "40"],
      ],
      "x",
    ]);
    expect(shapes("a\tb\nc")).toEqual(["a\tb\nc"]);
    expect(shapes("a\tb")).toEqual(["a\tb"]);
    expect(shapes("4.1\tThe one\n4.2\tThe other")).toEqual(["4.1\tThe one\n4.2\tThe other"]);
  });
});

describe("any plain text", () => {
  const pieces = [
    ...[
      "word",
      "SECURITY RULES",
      "4.2 ",
      "1. ",
      "- ",
      "(a) ",
      "• ",
      "\t",
      " ",
      "    ",
      "\n",
      "\n",
      "\r\n",
    ],
    ...["\n\n", "====", "----", "***", "é", "\0", "\u00a0", "x\ty\n", "The end."],
  ];

  it("stays letter for letter, in order, at its place", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 50 }), (parts) => {
        const text = parts.join("");
        const { blocks, problems } = parsePlainText(text);
        expect(problems).toEqual([]);
        expectOrdered(blocks, { start: 0, end: text.length });
        const words = blocks.flatMap(wordsOf);
        for (const found of words) expectOffsets(found, text);
        const read = words.map((found) => found.text.replaceAll(/[^\p{L}\d]/gu, "")).join("");
        expect(read).toMatch(lettersOf(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("reads as Markdown does where both mean the same", () => {
    const text = "One\ntwo\n\n- a\n- b\n\nlast";
    expect(shapes(text)).toEqual(parseMarkdown(text).blocks.map(shape));
  });

  it.each([...pieces, "- a\n", "  - a\n", "1. a\n\n", "a\n\n", "a\tb\n", "\t- a\n"])(
    "of a megabyte of %j is read in good time",
    { timeout: 20_000 },
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      expect(parsePlainText(text).text).toBe(text);
    },
  );

  it("of stairs is cut, and of too much declined", { timeout: 20_000 }, () => {
    const stairs = Array.from({ length: 1000 }, (_, at) => `${" ".repeat(2 * at)}- a`).join("\n");
    expect(parsePlainText(stairs).problems).toEqual([]);
    expect(parsePlainText("a\n".repeat(5_000_000)).problems).toHaveLength(1);
    expect(parsePlainText("a\n".repeat(2_000_000)).problems).toHaveLength(1);
  });
});

/** Numbers and letters of marks may be no part of the words. */
function lettersOf(text: string): RegExp {
  const letters = text.replaceAll(/[^\p{L}\d]/gu, "");
  return new RegExp(
    `^${[...letters].map((letter) => (/[1a]/.test(letter) ? `${letter}?` : letter)).join("")}$`,
    "u",
  );
}
