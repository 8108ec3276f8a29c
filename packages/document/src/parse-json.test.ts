import { describe, expect, it } from "vitest";
import { parseJson } from "./parse-json.js";
import { nodeAt } from "./tree.js";

/** The codes of a text's problems with the piece of text that each points at. */
function problemsOf(text: string, format: "json" | "jsonc" = "json") {
  return parseJson(text, format).problems.map(({ code, start, end }) => [
    code,
    text.slice(start, end),
  ]);
}

describe("reading JSON", () => {
  it.each([
    "0",
    "-1.5e3",
    "true",
    "null",
    '"a\\u00e9\\n"',
    "[]",
    "{}",
    "[1,[2,{}]]",
    '{"a":{"b":[null,""]}}',
  ])("gives the data of %s", (text) => {
    const { root, problems } = parseJson(text, "json");
    expect(root?.value).toEqual(JSON.parse(text));
    expect(problems).toEqual([]);
  });

  it("reads huge numbers as every JavaScript program does", () => {
    const { root } = parseJson("[1e999, -1e999, 12345678901234567890, 1e-999]", "json");
    expect(root?.value).toEqual([Infinity, -Infinity, Number("12345678901234567890"), 0]);
  });

  it("keeps names that every object inherits as data", () => {
    const text = '{"__proto__": {"a": 1}, "constructor": 2}';
    const value = parseJson(text, "json").root?.value ?? {};
    expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(value).not.toHaveProperty("a");
  });

  it("reads past a byte order mark and keeps every offset", () => {
    const tree = parseJson('\ufeff{"a": 1}', "json");
    expect(tree.problems).toEqual([]);
    expect(nodeAt(tree, "/a")).toMatchObject({ start: 7, end: 8 });
  });

  it("gives values and names their spans, quotes included", () => {
    const tree = parseJson('{"a" : [1, "xy"]}', "json");
    expect(nodeAt(tree, "/a")).toMatchObject({ start: 7, end: 16, key: { start: 1, end: 4 } });
    expect(nodeAt(tree, "/a/1")).toMatchObject({ kind: "scalar", start: 11, end: 15 });
  });
});

describe("comments and trailing commas", () => {
  const text = '// head\n{ "a": 1, /* b */ "b": [2, ], } // end';

  it("are read in a .jsonc file", () => {
    const { root, problems } = parseJson(text, "jsonc");
    expect(problems).toEqual([]);
    expect(root?.value).toEqual({ a: 1, b: [2] });
  });

  it("are problems in a .json file, which is read all the same", () => {
    const { root, problems } = parseJson(text, "json");
    expect(problems.map(({ what }) => what)).toContain(
      "Comments are not allowed in a .json file; rename it to .jsonc to keep them.",
    );
    expect(root?.value).toEqual({ a: 1, b: [2] });
  });
});

describe("what is wrong with JSON", () => {
  it.each([
    ["", [["document/syntax", ""]]],
    ["   ", [["document/syntax", ""]]],
    ["[1", [["document/syntax", ""]]],
    ['{"a": }', [["document/syntax", "}"]]],
    ['{"a" 1}', [["document/syntax", "1"]]],
    ['{"a": 1 "b": 2}', [["document/syntax", '"b"']]],
    ["{a: 1}", [["document/syntax", "a"]]],
    ["[01]", [["document/syntax", "1"]]],
    ["[1] 2", [["document/syntax", "2"]]],
    ['["a\nb"]', [["document/syntax", '"a']]],
    ['["\\x"]', [["document/syntax", '"\\x"']]],
    ['["\\u12"]', [["document/syntax", '"\\u12"']]],
    ['["\u0001"]', [["document/syntax", '"\u0001"']]],
    ["[nul]", [["document/syntax", "nul"]]],
    ["['a']", [["document/syntax", "'a'"]]],
    ["[\u00a01]", [["document/syntax", "\u00a01"]]],
  ])("%j has its problem at the right place", (text, problems) => {
    expect(problemsOf(text).slice(0, 1)).toEqual(problems);
  });

  it("says what is wrong in plain words, and what to do", () => {
    const [problem] = parseJson('{"a" 1}', "json").problems;
    expect(problem?.what).toBe("A colon is missing between a name and its value.");
    expect(problem?.todo).toMatch(/^Correct the text here/);
  });

  it("points at the second of two equal names, of which the last counts", () => {
    const text = '{"a": 1, "b": {"a": 2}, "a": 3}';
    const { root, problems } = parseJson(text, "json");
    expect(problems).toMatchObject([{ code: "document/duplicate-key", start: 24, end: 27 }]);
    expect(problems[0]?.what).toContain("“a”");
    expect(root?.value).toEqual({ a: 3, b: { a: 2 } });
  });

  it("still gives what could be read", () => {
    expect(parseJson('{"a": 1, "b": [2, 3', "json").root?.value).toEqual({ a: 1, b: [2, 3] });
    expect(parseJson('{"a": , "b": 2}', "json").root?.value).toEqual({ b: 2 });
  });

  it.each(["[", "{", '{"a', '["a\\', "/* a", "[1, // a", '{"a":', "-", "[tru"])(
    "%j, unterminated, is a problem inside the text",
    (text) => {
      const { problems, root } = parseJson(text, "jsonc");
      expect(problems.length).toBeGreaterThan(0);
      for (const { start, end } of [...problems, ...(root ? [root] : [])]) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    },
  );
});
