import { describe, expect, it } from "vitest";
import { edited, remove, rename, set } from "../test/apply.js";

const text = `# head
name: "Air" # on the box
ics: {}
list: []
psti:
  # to be filled in
bare: # soon
feature:
  a: 1 # one
  # about b
  b:
    - x: 1 # x
      y: 2
    - z
    # more may come
flow: { a: 1, b: [1, 2] }
lines: {
  a: 1, # first
  # about b
  b: 2
}
prose: |
  hello
  world
block:
  only: 1
none: ~
anchored: &q 1
alias: *q
# end
`;

/** The text with a piece replaced, to say what an edit comes to. */
function instead(piece: string, other: string): string {
  expect(text.split(piece)).toHaveLength(2);
  return text.replace(piece, () => other);
}

describe("replacing a value", () => {
  it("keeps quotes, comments and everything else", () => {
    expect(edited(text, "yaml", set("/name", 'It\'s "x"'))).toBe(
      instead('"Air"', '"It\'s \\"x\\""'),
    );
    expect(edited("a: 'b'\n", "yaml", set("/a", "it's"))).toBe("a: 'it''s'\n");
    expect(edited("a: 'b'\n", "yaml", set("/a", "c\nd"))).toBe('a: "c\\nd"\n');
    expect(edited(text, "yaml", set("/feature/a", false))).toBe(
      instead("a: 1 # one", "a: false # one"),
    );
    expect(edited(text, "yaml", set("/alias", 2))).toBe(instead("*q", "2"));
  });

  it.each([
    ["yes", "yes"],
    ["5.1", '"5.1"'],
    ["2031-04-30", "2031-04-30"],
    ["", '""'],
    ["# a", '"# a"'],
    ["a: b", '"a: b"'],
    ["null", '"null"'],
    ["- a", '"- a"'],
    [" a", '" a"'],
    ["a\nb", '"a\\nb"'],
  ])("writes the text %j so that it stays text", (value, written) => {
    expect(edited("k: old\n", "yaml", set("/k", value))).toBe(`k: ${written}\n`);
  });

  it("quotes more between brackets", () => {
    expect(edited(text, "yaml", set("/flow/b/0", "a, b"))).toBe(instead("[1, 2]", '["a, b", 2]'));
    expect(edited(text, "yaml", set("/block/only", "a, b"))).toBe(instead("only: 1", "only: a, b"));
  });

  it("fills in what is missing", () => {
    expect(edited(text, "yaml", set("/bare", 3))).toBe(instead("bare: #", "bare: 3 #"));
    expect(edited("a:", "yaml", set("/a", 3))).toBe("a: 3");
    expect(edited("-\n- # b\n-  \n", "yaml", set("/0", 1), set("/1", 2), set("/2", 3))).toBe(
      "- 1\n- 2 # b\n- 3  \n",
    );
    expect(edited("{a, b: }", "yaml", set("/a", 1), set("/b", 2))).toBe("{a: 1, b: 2 }");
    expect(edited("? a\n", "yaml", set("/a", 1))).toBeUndefined();
  });

  it("puts a value behind the name in place of a block below it", () => {
    expect(edited(text, "yaml", set("/block", 5))).toBe(instead("block:\n  only: 1", "block: 5"));
    expect(edited(text, "yaml", set("/prose", "hello"))).toBe(
      instead("|\n  hello\n  world", "hello"),
    );
    expect(edited("a: # why\n# what\n- b # c\nd: 1\n", "yaml", set("/a", []))).toBe(
      "a: [] # why\n# what\n # c\nd: 1\n",
    );
  });

  it("writes a group below the name, in the indentation of the text", () => {
    expect(edited(text, "yaml", set("/feature/a", { c: { d: [1] } }))).toBe(
      instead("  a: 1 # one", "  a: # one\n    c:\n      d:\n        - 1"),
    );
    const four = "a:\n    b: 1\nc:\n- d\n";
    expect(edited(four, "yaml", set("/a/b", { e: [{ f: 1, g: [2] }] }))).toBe(
      "a:\n    b:\n        e:\n        - f: 1\n          g:\n          - 2\nc:\n- d\n",
    );
  });

  it("writes a text of several lines as such inside a new block", () => {
    const value = { detail: "one\n  two\n\nthree", more: "a\nb\n" };
    expect(edited("a:\n", "yaml", set("/a", value))).toBe(
      "a:\n  detail: |-\n    one\n      two\n\n    three\n  more: |\n    a\n    b\n",
    );
  });

  it("replaces the whole, comments around it kept", () => {
    expect(edited("# head\na: 1\n# end\n", "yaml", set("", { b: [1] }))).toBe(
      "# head\nb:\n  - 1\n# end\n",
    );
    expect(edited("--- 5\n", "yaml", set("", { b: 1 }))).toBe("--- { b: 1 }\n");
  });

  it("replaces a value that carries an anchor only where nobody refers to it", () => {
    expect(edited(text, "yaml", set("/anchored", 2))).toBeUndefined();
    expect(edited("a: &x 1\n", "yaml", set("/a", 2))).toBe("a: &x 2\n");
    expect(edited("a: &x 1\n", "yaml", set("/a", { b: 1 }))).toBe("a: &x { b: 1 }\n");
  });
});

describe("adding a member", () => {
  it("puts it behind the last and the comments that belong to the block", () => {
    expect(edited(text, "yaml", set("/feature/c", [1]))).toBe(
      instead("    # more may come\n", "    # more may come\n  c:\n    - 1\n"),
    );
    expect(edited(text, "yaml", set("/new", { a: 1 }))).toBe(`${text}new:\n  a: 1\n`);
  });

  it("does not run into the comments of the block around", () => {
    expect(edited("a:\n  b: 1\n# c\nd: 1\n", "yaml", set("/a/e", 2))).toBe(
      "a:\n  b: 1\n  e: 2\n# c\nd: 1\n",
    );
  });

  it("leaves a text without last line break without it", () => {
    expect(edited("a: 1", "yaml", set("/b", 2))).toBe("a: 1\nb: 2");
  });

  it("opens an empty group or a list", () => {
    expect(edited(text, "yaml", set("/ics/5.1-1", { support: "Y" }))).toBe(
      instead("ics: {}", "ics:\n  5.1-1:\n    support: Y"),
    );
    expect(edited(text, "yaml", set("/list/0", "a"))).toBe(instead("list: []", "list:\n  - a"));
    expect(edited("{}", "yaml", set("/a", 1))).toBe("a: 1");
    expect(edited("- {} # c\n", "yaml", set("/0/a", 1))).toBe("- a: 1 # c\n");
    expect(edited("[{}]", "yaml", set("/0/a", 1))).toBe("[{ a: 1 }]");
    expect(edited("a: {\n  # c\n}\n", "yaml", set("/a/b", 1))).toBe("a: {\n  # c\n  b: 1\n}\n");
  });

  it("begins below a name with nothing behind it, and below its comments", () => {
    expect(edited(text, "yaml", set("/psti/a/b", 1))).toBe(
      instead("  # to be filled in\n", "  # to be filled in\n  a:\n    b: 1\n"),
    );
    expect(edited(text, "yaml", set("/bare/a", 1))).toBe(
      instead("bare: # soon\n", "bare: # soon\n  a: 1\n"),
    );
    expect(edited(text, "yaml", set("/none/a", 1))).toBe(instead("none: ~", "none:\n  a: 1"));
    expect(edited("-\n", "yaml", set("/0/a", 1))).toBe("- a: 1\n");
    expect(edited("- # b\n", "yaml", set("/0/a", 1))).toBe("- # b\n  a: 1\n");
  });

  it("stays between the brackets where the others are", () => {
    expect(edited(text, "yaml", set("/flow/c", { d: ["e, f"] }))).toBe(
      instead("[1, 2] }", '[1, 2], c: { d: ["e, f"] } }'),
    );
    expect(edited(text, "yaml", set("/lines/c", 3))).toBe(instead("b: 2\n", "b: 2,\n  c: 3\n"));
  });

  it("goes into a text block's neighbour, not into the block", () => {
    expect(edited("a: |+\n  b\n\n\n", "yaml", set("/c", 1))).toBe("a: |+\n  b\n\n\nc: 1\n");
    expect(edited("a: >\n  b\n", "yaml", set("/c", 1))).toBe("a: >\n  b\nc: 1\n");
  });

  it("follows the line ends of the text", () => {
    expect(edited("a:\r\n  b: 1\r\n", "yaml", set("/a/c", { d: 1 }))).toBe(
      "a:\r\n  b: 1\r\n  c:\r\n    d: 1\r\n",
    );
  });

  it("writes the first of a text with nothing but comments", () => {
    expect(edited("# nothing yet", "yaml", set("/a/b", 1))).toBe("# nothing yet\na:\n  b: 1\n");
    expect(edited("", "yaml", set("/a", 1))).toBe("a: 1\n");
  });

  it("works on names that are easy to get wrong", () => {
    for (const name of ["", "a: b", "#", "- a", "null", "5.10", "__proto__", "a\nb", "'", "*a"]) {
      expect(edited("a: 1\n", "yaml", set(`/${name}`, 1))).toMatch(/^a: 1\n/);
      expect(edited("{a: 1}\n", "yaml", set(`/${name}`, 1))).toMatch(/^\{a: 1, /);
    }
  });
});

describe("adding an entry", () => {
  it("puts it in the column of the others", () => {
    expect(edited(text, "yaml", set("/feature/b/2", { q: 1, r: [2] }))).toBe(
      instead("    # more may come\n", "    # more may come\n    - q: 1\n      r:\n        - 2\n"),
    );
    expect(edited("- -1\n", "yaml", set("/-", "- a"))).toBe('- -1\n- "- a"\n');
    expect(edited("- - a\n  - b\n", "yaml", set("/0/2", "c"))).toBe("- - a\n  - b\n  - c\n");
    expect(edited("- &a-b x\n", "yaml", set("/1", 1))).toBe("- &a-b x\n- 1\n");
    expect(edited(text, "yaml", set("/flow/b/2", 3))).toBe(instead("[1, 2]", "[1, 2, 3]"));
  });

  it("is declined beyond the end of the list", () => {
    expect(edited(text, "yaml", set("/flow/b/7", 3))).toBeUndefined();
  });
});

describe("several edits at once", () => {
  it("come as one change of the text", () => {
    const edits = [
      set("/ics/5.1-1/support", "Y"),
      set("/ics/5.1-2/support", "N"),
      remove("/none"),
      rename("/feature", "features"),
    ];
    expect(edited(text, "yaml", ...edits)).toBe(
      text
        .replace("ics: {}", "ics:\n  5.1-1:\n    support: Y\n  5.1-2:\n    support: N")
        .replace("none: ~\n", "")
        .replace("feature:", "features:"),
    );
  });

  it("are all declined when one is", () => {
    expect(edited(text, "yaml", remove("/none"), remove("/none"))).toBeUndefined();
  });
});

describe("removing from a block", () => {
  it("takes the lines with the comment on them, and no other comment", () => {
    expect(edited(text, "yaml", remove("/feature/a"))).toBe(instead("  a: 1 # one\n", ""));
    expect(edited(text, "yaml", remove("/prose"))).toBe(
      instead("prose: |\n  hello\n  world\n", ""),
    );
    expect(edited(text, "yaml", remove("/feature/b/1"))).toBe(instead("    - z\n", ""));
  });

  it("leaves the empty group or list of the last that goes", () => {
    expect(edited(text, "yaml", remove("/block/only"))).toBe(
      instead("block:\n  only: 1", "block: {}"),
    );
    expect(edited("a:\n- b # c\n", "yaml", remove("/a/0"))).toBe("a: [] # c\n");
    expect(edited("a: 1\n", "yaml", remove("/a"))).toBe("{}\n");
  });

  it("lets the next take the place of the first behind a dash", () => {
    expect(edited("- a: 1\n  b: 2\n", "yaml", remove("/0/a"))).toBe("- b: 2\n");
    expect(edited("- - a\n  - b\n", "yaml", remove("/0/0"))).toBe("- - b\n");
    expect(edited(text, "yaml", remove("/feature/b/0/x"))).toBe(instead("- x: 1 # x\n", "- # x\n"));
    expect(edited("- a: 1\n  # about b\n  b: 2\n", "yaml", remove("/0/a"))).toBe(
      "- \n  # about b\n  b: 2\n",
    );
  });

  it("keeps the rest of a text with both kinds of line ends", () => {
    expect(edited("a: 1\nb: 2\r\n# c\nd: 3\n", "yaml", remove("/a"))).toBe("b: 2\r\n# c\nd: 3\n");
    expect(edited("a: 1\nb: 2\r\n", "yaml", remove("/b"))).toBe("a: 1\n");
  });

  it("is declined at the root and where there is nothing", () => {
    expect(edited(text, "yaml", remove(""))).toBeUndefined();
    expect(edited(text, "yaml", remove("/nothing"))).toBeUndefined();
  });
});

describe("removing between brackets", () => {
  it.each([
    ["{a: 1, b: 2}", "/a", "{b: 2}"],
    ["{a: 1, b: 2}", "/b", "{a: 1}"],
    ["{ a: 1 }", "/a", "{}"],
    ["[a, b, c]", "/1", "[a, c]"],
    ["[a, b,]", "/1", "[a,]"],
    ["[\n  a, # one\n  b # two\n]", "/0", "[\n  b # two\n]"],
    ["[\n  a, # one\n  b # two\n]", "/1", "[\n  a # one\n]"],
    ["[\n  a, # one\n  b, # two\n]", "/1", "[\n  a, # one\n]"],
    ["[ # one\n  a ]", "/0", "[ # one\n   ]"],
  ])("%j without %s is %j", (before, pointer, after) => {
    expect(edited(before, "yaml", remove(pointer))).toBe(after);
  });
});

describe("renaming", () => {
  it("touches nothing but the name, and keeps its quotes", () => {
    expect(edited(text, "yaml", rename("/name", "model"))).toBe(instead("name:", "model:"));
    expect(edited("'a': 1\n\"b\": 2\n", "yaml", rename("/a", "c"), rename("/b", "5.1"))).toBe(
      "'c': 1\n\"5.1\": 2\n",
    );
    expect(edited(text, "yaml", rename("/flow/a", "x, y"))).toBe(
      instead("{ a: 1, b: [", '{ "x, y": 1, b: ['),
    );
  });

  it("is declined where the name is taken or there is none", () => {
    expect(edited(text, "yaml", rename("/name", "ics"))).toBeUndefined();
    expect(edited(text, "yaml", rename("/flow/b/0", "a"))).toBeUndefined();
  });
});

describe("what lies behind an alias", () => {
  const aliased = "a: &x {b: 1}\nc: *x\n";

  it("is not changed through it", () => {
    expect(edited(aliased, "yaml", set("/c/b", 2))).toBeUndefined();
    expect(edited(aliased, "yaml", set("/c/d", 2))).toBeUndefined();
    expect(edited(aliased, "yaml", remove("/c/b"))).toBeUndefined();
  });

  it("is not changed where the alias would follow", () => {
    expect(edited(aliased, "yaml", set("/a/b", 2))).toBeUndefined();
    expect(edited(aliased, "yaml", remove("/a"))).toBeUndefined();
  });

  it("lets the alias itself be replaced, renamed and removed", () => {
    expect(edited(aliased, "yaml", set("/c", { b: 2 }))).toBe("a: &x {b: 1}\nc:\n  b: 2\n");
    expect(edited(aliased, "yaml", rename("/c", "d"))).toBe("a: &x {b: 1}\nd: *x\n");
    expect(edited(aliased, "yaml", remove("/c"))).toBe("a: &x {b: 1}\n");
  });
});
