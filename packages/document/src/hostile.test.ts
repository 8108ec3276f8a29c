import { describe, expect, it } from "vitest";
import { nodesOf } from "../test/nodes.js";
import { limits } from "./limits.js";
import { parse } from "./parse.js";
import type { Format } from "./tree.js";

/** How long any text may take on a busy machine; those that grew with the square took minutes. */
const patience = 10_000;

function codesOf(text: string, format: Format): readonly string[] {
  return [...new Set(parse(text, format).problems.map(({ code }) => code))];
}

function stairs(line: string, depth: number): string {
  return Array.from({ length: depth }, (_, level) => " ".repeat(level) + line).join("\n");
}

describe("a text of 10 MB", () => {
  it.each(["json", "jsonc", "yaml"] as const)("as %s is declined unread", (format) => {
    const text = `["${"x".repeat(10_000_000)}"]`;
    const tree = parse(text, format);
    expect(tree).toMatchObject({ text: "", root: undefined });
    expect(tree.problems).toEqual([
      {
        code: "document/too-large",
        start: 0,
        end: 0,
        what: "The file holds 10.0 million characters; Bollard reads up to 5 million.",
        todo: "Split the file, or check that it is the right one.",
      },
    ]);
  });

  it("is read up to the limit", () => {
    const text = `["${"x".repeat(limits.length - 4)}"]`;
    expect(parse(text, "json").problems).toEqual([]);
    expect(parse(text, "yaml").problems).toEqual([]);
  });
});

describe("values nested 10 000 deep", () => {
  const deep = 10_000;

  it.each([
    ["lists in JSON", "json", "[".repeat(deep) + "]".repeat(deep)],
    ["groups in JSON", "json", `${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`],
    ["lists in JSON, never closed", "json", "[".repeat(deep)],
    ["lists in JSON behind a comment with a quote", "jsonc", `/* " */ ${"[".repeat(deep)}`],
    ["lists in JSON behind a text that ends with its line", "json", `["a\r${"[".repeat(deep)}`],
    ["lists in YAML", "yaml", "[".repeat(deep) + "]".repeat(deep)],
    ["groups in YAML", "yaml", "{a: ".repeat(deep) + "}".repeat(deep)],
    ["lists in YAML, never closed", "yaml", "[".repeat(deep)],
    ["names in lists", "yaml", "[a: ".repeat(deep)],
    ["dashes on one line", "yaml", "- ".repeat(deep)],
    ["question marks on one line", "yaml", "? ".repeat(deep)],
    ["both on one line", "yaml", "- ? ".repeat(deep)],
    ["dashes behind a name", "yaml", `a:\n  ${"- ".repeat(deep)}b`],
    ["names on one line", "yaml", "a: ".repeat(deep)],
  ] as const)("%s are declined at the place", (_, format, text) => {
    const tree = parse(text, format);
    expect(tree.root).toBeUndefined();
    expect(tree.problems.at(-1)).toMatchObject({ code: "document/too-deep" });
  });

  it("are declined among other problems, too", () => {
    const tree = parse("[},".repeat(deep), "json");
    expect(tree.root).toBeUndefined();
    expect(tree.problems).toHaveLength(limits.problems);
  });

  it.each([
    ["names", "a:"],
    ["dashes", "-"],
    ["question marks", "?"],
    ["names behind dashes", "- a:"],
  ])("%s on lines of their own are declined at the place", (_, line) => {
    const text = stairs(line, 2000);
    const tree = parse(text, "yaml");
    expect(tree.root).toBeUndefined();
    expect(tree.problems).toMatchObject([{ code: "document/too-deep" }]);
    expect(text.slice(0, tree.problems[0]?.start).split("\n").length).toBeGreaterThan(90);
  });

  it("are read up to the limit, in both languages alike", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    for (const format of ["json", "yaml"] as const) {
      expect(codesOf(nested(limits.depth + 1), format)).toEqual([]);
      expect(codesOf(nested(limits.depth + 2), format)).toEqual(["document/too-deep"]);
    }
  });

  it("are not suspected where brackets only stand in comments and texts", () => {
    const brackets = "[{(".repeat(300);
    expect(codesOf(`# ${brackets}\na: b ${brackets}\nc: "${brackets}"\n`, "yaml")).toEqual([]);
    expect(codesOf(`// ${brackets}\n["${brackets}" /* ${brackets} */]`, "jsonc")).toEqual([]);
  });
});

describe("aliases", () => {
  it("that multiply to billions are declined where the measure is full", () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const repeated = Array.from({ length: 10 }, () => `*a${level}`).join(", ");
      return `a${level + 1}: &a${level + 1} [${repeated}]`;
    });
    const tree = parse(["a0: &a0 x", ...levels].join("\n"), "yaml");
    expect(tree.root).toBeUndefined();
    expect(tree.problems).toMatchObject([{ code: "document/alias-expansion" }]);
    expect(tree.problems[0]?.what).toContain("a million values");
  });

  it("that repeat a long list are declined as well", () => {
    const text = `- &a [${"1, ".repeat(20_000)}]\n${"- *a\n".repeat(20_000)}`;
    expect(codesOf(text, "yaml")).toEqual(["document/alias-expansion"]);
  });

  it("that repeat a little are read", () => {
    const text = `- &a [1, 2]\n${"- *a\n".repeat(1000)}`;
    expect(parse(text, "yaml").root?.children).toHaveLength(1001);
  });

  it("to an anchor that is not there, or not there yet, are problems each", () => {
    expect(codesOf("a: *b\nb: &b 1\n", "yaml")).toEqual(["document/syntax"]);
  });
});

describe("a text with more problems than anyone reads", () => {
  it.each([
    ["json", `[${"x, ".repeat(500)}1]`],
    ["json", `{${'"a": 1, '.repeat(500)}"a": 1}`],
    ["yaml", "]\n".repeat(500)],
    ["yaml", "a: 1\n".repeat(500)],
    ["yaml", `a:\n${"  - *b\n".repeat(500)}`],
    ["yaml", "&a\n".repeat(500)],
  ] as const)("lists the first of them and says that there are more (%s %#)", (format, text) => {
    const { problems } = parse(text, format);
    expect(problems).toHaveLength(limits.problems);
    expect(problems.at(-1)?.what).toMatch(/More problems follow that are not listed\.$/);
    expect(problems.at(-2)?.what).not.toMatch(/More problems/);
  });

  it("lists them in the order of the text", () => {
    const starts = parse("a: 1\nb: *x\na: 2\nb: @\n", "yaml").problems.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe("texts that hold too much for their length", () => {
  it("are declined before memory runs out", () => {
    const values = `[${"1,".repeat(1_200_000)}1]`;
    expect(codesOf(values, "json")).toEqual(["document/too-large"]);
    const [problem] = parse("a:\n".repeat(400_000), "yaml").problems;
    expect(problem).toMatchObject({ code: "document/too-large" });
    expect(problem?.what).toContain("a million words and marks");
  });
});

const size = 100_000;

function filled(piece: string): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

const yamlPieces = [
  ..."[]{}&*'\"#?:-!|>%@`\\~ \n\t\r\0\ufeff",
  ...["- ", "? ", ": ", "&a ", "*a ", "!a ", "a: ", "a:\n", "a: b\n", "- a\n", "- *a\n", "*a: "],
  ...["[]", "{}: ", "[a: ", "{a, ", "a, ", "# c\n", " \n", "x \n\n", "---\n", "...\n", "%a\n"],
  ...["a: |\n", "a: [\n", 'a: "\n', "<<: *a\n", "&a a: *a\n", "- &a a\n", '"a"\n', "a\n ", "\r\n"],
  ...[
    "a: - ",
    "- a: ",
    ":\n",
    "?\n",
    "-\n",
    "!!str &a ",
    "\t- ",
    "  - \n",
    "a:\n  b:\n",
    "{a: b}: c\n",
  ],
];

const yamlTexts: readonly (readonly [string, string])[] = [
  ["an open text", `a: "${filled("b\n")}`],
  ["an open list", `a: [${filled("b,\n")}`],
  ["an open list of names", `a: [${filled("b:\n")}`],
  ["spaces inside a text", `a: b${filled(" ")}c`],
  ["spaces inside quotes", `a: "b${filled(" \n")} c"`],
  ["a long name", `${filled("a")}: b`],
  ["a long number", `a: ${filled("1")}x`],
  ["comments before a value", `${filled("# c\n")}a: b`],
  ["blank lines in a text block", `a: |\n${filled("  \n")}`],
  ["different names", Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join("\n")],
  ["anchors", Array.from({ length: 10_000 }, (_, at) => `- &a${at} x\n- *a${at}`).join("\n")],
];

describe("100 kB of one thing in YAML", () => {
  it.each(yamlPieces)("%j is read or declined in good time", { timeout: patience }, (piece) => {
    const tree = parse(filled(piece), "yaml");
    expect(tree.problems.length).toBeLessThanOrEqual(limits.problems);
  });

  it.each(yamlTexts)("%s: is read or declined in good time", { timeout: patience }, (_, text) => {
    const tree = parse(text, "yaml");
    expect(tree.problems.length > 0 || nodesOf(tree).length > 0).toBe(true);
  });
});

describe("100 kB of one thing in JSON", () => {
  const pieces = [
    "[",
    '{"a":',
    "]}",
    '"',
    "'",
    ",",
    ":",
    "/*",
    "//",
    "a ",
    "\n",
    "\\",
    "[] ",
    "[},",
  ];

  it.each([...pieces, '"a" ', '"a\n', "1 ", "-", "{}{", "\ufeff", '"\\u'])(
    "%j is declined in good time",
    { timeout: patience },
    (piece) => {
      expect(parse(filled(piece), "jsonc").problems).not.toEqual([]);
      expect(parse(`["${filled(piece)}`, "json").problems).not.toEqual([]);
    },
  );
});
