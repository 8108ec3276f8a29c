import { describe, expect, it } from "vitest";
import { parse } from "./parse.js";
import { nodeAt } from "./tree.js";

function read(text: string) {
  return parse(text, "yaml");
}

function dataOf(text: string): unknown {
  const { root, problems } = read(text);
  expect(problems).toEqual([]);
  return root?.value;
}

/** The codes of a text's problems with the piece of text that each points at. */
function problemsOf(text: string) {
  return read(text).problems.map(({ code, start, end }) => [code, text.slice(start, end)]);
}

describe("values", () => {
  it.each([
    ["text", "text"],
    ["'it''s'", "it's"],
    ['"a\\tb\\u00e9"', "a\tb\u00e9"],
    ["|\n  a\n  b\n", "a\nb\n"],
    [">-\n  a\n  b\n", "a b"],
    ["a\n  b", "a b"],
    ["12", 12],
    ["-1.5e3", -1500],
    ["0x1f", 31],
    ["0o17", 15],
    ["017", 17],
    [".inf", Infinity],
    ["true", true],
    ["FALSE", false],
    ["~", null],
    ["null", null],
  ])("%j is read as %j", (text, value) => {
    expect(dataOf(`a: ${text}`)).toEqual({ a: value });
  });

  it.each([
    "2031-04-30",
    "2031-04-30T10:00:00Z",
    "12:30:45",
    "Y",
    "N",
    "yes",
    "no",
    "on",
    "off",
    "1_000",
    "0b11",
    "5.1-1",
    "V3.1.3",
    "=",
    "<<",
  ])("%s stays text", (text) => {
    expect(dataOf(`a: ${text}`)).toEqual({ a: text });
  });

  it("stay text where a directive asks for the older YAML", () => {
    expect(dataOf("%YAML 1.1\n---\na: 2031-04-30\nb: yes\nc: 017\n")).toEqual({
      a: "2031-04-30",
      b: "yes",
      c: 17,
    });
  });

  it("that are missing are null", () => {
    expect(dataOf("a:\nb:\n  -\n  - c:\nd: {e: , f}\n")).toEqual({
      a: null,
      b: [null, { c: null }],
      d: { e: null, f: null },
    });
  });

  it("are absent from an empty text and from one with only comments", () => {
    for (const text of ["", "\n\n", "# a\n# b", "---\n", "\ufeff"]) {
      expect(read(text)).toMatchObject({ problems: [] });
      expect(read(text).root?.value ?? null).toBeNull();
    }
  });
});

describe("names", () => {
  it("are read as they are written, so that 5.10 is not 5.1", () => {
    expect(dataOf("5.1: a\n5.10: b\n1e3: c\nnull: d\ntrue: e\n0x1f: f\n~: g\n")).toEqual({
      "5.1": "a",
      "5.10": "b",
      "1e3": "c",
      null: "d",
      true: "e",
      "0x1f": "f",
      "~": "g",
    });
  });

  it("may stand in quotes or behind a question mark", () => {
    expect(dataOf("'a b': 1\n\"c\\td\": 2\n? e\n: 3\n")).toEqual({ "a b": 1, "c\td": 2, e: 3 });
  });

  it("that every object inherits are data", () => {
    const value = dataOf("__proto__: {a: 1}\nconstructor: 2\n");
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it("that stand twice are a problem at the second, and the last one counts", () => {
    const text = "a: 1\nb:\n  a: 2\n'a': 3\n1: x\n\"1\": y\n";
    expect(problemsOf(text)).toEqual([
      ["document/duplicate-key", "'a'"],
      ["document/duplicate-key", '"1"'],
    ]);
    expect(read(text).root?.value).toEqual({ a: 3, b: { a: 2 }, "1": "y" });
  });

  it.each([
    ["? [a]\n: b", "[a]"],
    ["{a: b}: c", "{a: b}"],
    ["a: {{ name }}", "{ name }"],
  ])("%j that are no text are a problem", (text, name) => {
    expect(problemsOf(text)).toEqual([["document/syntax", name]]);
  });
});

describe("anchors and aliases", () => {
  it("give the value again and mark the alias", () => {
    const tree = read("a: &x {b: [1]}\nc: *x\n");
    expect(tree.root?.value).toEqual({ a: { b: [1] }, c: { b: [1] } });
    expect(nodeAt(tree, "/c")).toMatchObject({ alias: true, kind: "object", start: 18, end: 20 });
    expect(nodeAt(tree, "/a")).not.toHaveProperty("alias");
  });

  it("take the last anchor of the name above them", () => {
    expect(dataOf("- &x 1\n- *x\n- &x 2\n- *x\n")).toEqual([1, 1, 2, 2]);
    expect(dataOf("a: &x [&x 1, 2]\nb: *x\n")).toEqual({ a: [1, 2], b: 1 });
  });

  it("work on names", () => {
    expect(dataOf("&x a: 1\nb: *x\n*x : 2\n".replace("*x :", "c:"))).toEqual({
      a: 1,
      b: "a",
      c: 2,
    });
    expect(dataOf("- &x a\n- *x : 1\n")).toEqual(["a", { a: 1 }]);
  });

  it("without an anchor are a problem", () => {
    expect(problemsOf("a: *x\nb: &x 1\n")).toEqual([["document/syntax", "*x"]]);
  });

  it("that refer to what holds them are a problem, and nothing is read", () => {
    const tree = read("a: &x\n  b: *x\n");
    expect(tree.root).toBeUndefined();
    expect(tree.problems).toMatchObject([{ code: "document/alias-expansion", start: 11, end: 13 }]);
  });

  it("do not merge through <<, which is a name like others", () => {
    expect(dataOf("a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n")).toEqual({
      a: { b: 1 },
      c: { "<<": { b: 1 }, d: 2 },
    });
  });
});

describe("tags", () => {
  it("of YAML's core are followed", () => {
    expect(dataOf("a: !!str 12\nb: !!int 12\nc: !!map {}\nd: ! 12\n")).toEqual({
      a: "12",
      b: 12,
      c: {},
      d: "12",
    });
  });

  it.each(["!!binary aGk=", "!foo a", "!!js/function 'a'", "!!timestamp 2031-04-30", "!!set {a}"])(
    "such as %s are a problem, and the value is plain data",
    (value) => {
      const tree = read(`a: ${value}\n`);
      const [tag = ""] = value.split(" ");
      expect(problemsOf(`a: ${value}\n`)).toEqual([["document/syntax", tag]]);
      expect(JSON.parse(JSON.stringify(tree.root?.value))).toEqual(tree.root?.value);
    },
  );
});

describe("spans", () => {
  it("of blocks end with their last value, before comments and blank lines", () => {
    const text = "a:\n  b: 1 # one\n  # two\n\nc: |\n  d\n\n\ne:   \nf: [1,\n  2] # three\n";
    const tree = read(text);
    const sliceOf = (pointer: string) => {
      const node = nodeAt(tree, pointer);
      return text.slice(node?.start, node?.end);
    };
    expect(sliceOf("/a")).toBe("b: 1");
    expect(sliceOf("/c")).toBe("|\n  d");
    expect(sliceOf("/f")).toBe("[1,\n  2]");
    expect(nodeAt(tree, "/e")).toMatchObject({ start: text.indexOf("e:") + 2 });
    expect(sliceOf("")).toBe(text.slice(0, -" # three\n".length));
  });

  it("hold neither anchor nor tag", () => {
    const text = "a: &x !!str 12\n";
    expect(nodeAt(read(text), "/a")).toMatchObject({ start: 12, end: 14 });
  });
});

describe("line ends and marks at the start", () => {
  it.each(["\n", "\r\n", "\r"])("%j parts lines", (eol) => {
    const text = ["a: 1", "b:", "  - x", "  - y", "c: |", "  d", ""].join(eol);
    expect(dataOf(text)).toEqual({ a: 1, b: ["x", "y"], c: "d\n" });
    expect(nodeAt(read(text), "/a")).toMatchObject({ start: 3, end: 4 });
  });

  it("reads past a byte order mark and keeps every offset", () => {
    expect(nodeAt(read("\ufeffa: 1\n"), "/a")).toMatchObject({ value: 1, start: 4, end: 5 });
  });
});

describe("what is wrong with YAML", () => {
  it.each([
    ["a: [1", "", "A list or group in brackets is not closed: its ] or } is missing."],
    ["a: {b: 1", "", "A list or group in brackets is not closed: its ] or } is missing."],
    ["[1", "", "A list or group in brackets is not closed: its ] or } is missing."],
    ['a: ["b" "c"]', '"', "A comma is missing before this."],
    [
      "a: {b: c d: e}",
      "c d: e",
      "Inside brackets or braces, a comma is missing here, or braces around a group.",
    ],
    ['a: "b', "", "A text is not closed with its quotation mark."],
    ["a: 'b", "", "A text is not closed with its quotation mark."],
    ["a:\n\tb: 1", "\t", "YAML is indented with spaces, not tabs."],
    ["a: @b", "@", "A value may not begin with this character; put it in quotes."],
    ["a: `b`", "`", "A value may not begin with this character; put it in quotes."],
    ["a: &x &y 1", "&y", "A value may carry only one anchor."],
    ["a: !!str !!str 1", "!!str", "A value may carry only one tag."],
    ["a: &x 1\nb: &y *x", "*x", "An alias (*name) may carry no tag or anchor."],
    ["a: *", "*", "An anchor (&name) or alias (*name) has no name."],
    ["a\nb: 1", "a", "A name must stand on one line with its colon."],
    ["a: 1\nb", "b", "A colon is missing after this name."],
    ["a: 1\n]", "]", "This does not belong here."],
    ["- a\nb: 1", "b", "This does not belong here."],
    ["a:\n    b: 1\n  c: 2", "c", "The indentation does not fit the lines above."],
    ['a: "b"#c', "#c", "A space is missing before the comment."],
    ["%YAML 1.2\na: 1", "a", "After YAML directives, a line with --- must come."],
    ["a: \0", "\0", "A control character that YAML does not allow stands here."],
    ["a: \u0007", "\u0007", "A control character that YAML does not allow stands here."],
  ])("%j: the problem stands at %j", (text, piece, what) => {
    const problem = read(text).problems[0];
    expect(problem?.code).toBe("document/syntax");
    expect(problem?.what).toBe(what);
    expect(text.slice(problem?.start, problem?.end)).toBe(piece);
    expect(problem?.todo).not.toBe("");
  });

  it("is told of nested names on one line and of escapes that YAML does not know", () => {
    expect(read("a: b: c").problems[0]?.what).toMatch(/^A nested “name: value” stands where/);
    expect(read('a: "\\q"').problems[0]?.what).toMatch(/cannot be escaped/);
  });

  it.each(["a: 1\n---\nb: 2\n", "---\na: 1\n---\n", "a: 1\n...\n---\nb: 2\n"])(
    "%j is two documents: the first is read, the second is a problem",
    (text) => {
      const tree = read(text);
      expect(tree.problems).toHaveLength(1);
      expect(tree.problems[0]).toMatchObject({
        code: "document/syntax",
        start: text.lastIndexOf("---"),
      });
      expect(tree.root?.value).toEqual({ a: 1 });
    },
  );

  it("has nothing against the marks around one document", () => {
    expect(dataOf("---\na: 1\n...\n# end\n")).toEqual({ a: 1 });
  });
});
