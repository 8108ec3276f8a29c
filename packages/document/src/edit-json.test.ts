import { describe, expect, it } from "vitest";
import { edited, remove, rename, set } from "../test/apply.js";

const lined = `{
  // who makes it
  "name": "Air", // shown on the box
  "ics": {
    "5.1-1": { "support": "Y" },
    "5.2-1": { "support": "N" }
  },
  "list": [1, 2],
  "empty": {},
  "nothing": null
}
`;

describe("replacing a value", () => {
  it("touches nothing but the value", () => {
    expect(edited(lined, "jsonc", set("/name", "Air 2"))).toBe(lined.replace('"Air"', '"Air 2"'));
    expect(edited(lined, "jsonc", set("/list/1", false))).toBe(lined.replace("1, 2", "1, false"));
  });

  it("writes a group on lines where the text has lines, in its indentation", () => {
    expect(edited(lined, "jsonc", set("/name", { a: [1] }))).toBe(
      lined.replace('"Air"', '{\n    "a": [\n      1\n    ]\n  }'),
    );
  });

  it("writes a group on one line where its neighbours share one", () => {
    expect(edited(lined, "jsonc", set("/ics/5.1-1/support", { a: [1, {}] }))).toBe(
      lined.replace('"Y"', '{ "a": [1, {}] }'),
    );
  });

  it("follows a text without spaces", () => {
    expect(edited('{"a":1,"b":2}', "json", set("/a", { c: [1, 2] }))).toBe(
      '{"a":{"c":[1,2]},"b":2}',
    );
  });

  it("replaces the whole", () => {
    expect(edited("// a\n[1]\n", "jsonc", set("", { b: 1 }))).toBe('// a\n{\n  "b": 1\n}\n');
  });
});

describe("adding a member", () => {
  it("puts it on a line behind the last", () => {
    expect(edited(lined, "jsonc", set("/model", "A1"))).toBe(
      lined.replace("null\n", 'null,\n  "model": "A1"\n'),
    );
  });

  it("puts it behind the comment of the last one's line", () => {
    const text = '{\n\t"a": 1 // one\n\t/* end */\n}';
    expect(edited(text, "jsonc", set("/b", 2))).toBe(
      '{\n\t"a": 1, // one\n\t"b": 2\n\t/* end */\n}',
    );
  });

  it("keeps a trailing comma trailing", () => {
    const text = '{\n  "a": 1, // one\n}';
    expect(edited(text, "jsonc", set("/b", 2))).toBe('{\n  "a": 1, // one\n  "b": 2,\n}');
  });

  it("stays on one line where the others are", () => {
    expect(edited('{ "a": 1 }', "json", set("/b", 2))).toBe('{ "a": 1, "b": 2 }');
    expect(edited('{"a":1}', "json", set("/b", [2]))).toBe('{"a":1,"b":[2]}');
    expect(edited('{"a": 1, /* c */}', "jsonc", set("/b", 2))).toBe('{"a": 1, "b": 2, /* c */}');
  });

  it("opens an empty group", () => {
    expect(edited(lined, "jsonc", set("/empty/a", 1))).toBe(
      lined.replace("{},", '{\n    "a": 1\n  },'),
    );
    expect(edited("{}", "json", set("/a", 1))).toBe('{\n  "a": 1\n}');
    expect(edited('{"a": {}}', "json", set("/a/b", 1))).toBe('{"a": { "b": 1 }}');
    expect(edited('{"a": [\n]}', "json", set("/a/0", 1))).toBe('{"a": [1]}');
  });

  it("keeps the comment of an empty group", () => {
    expect(edited("{\n  // later\n}", "jsonc", set("/a", 1))).toBe('{\n  // later\n  "a": 1\n}');
    expect(edited('{"a": {/* later */}}', "jsonc", set("/a/b", 1))).toBe(
      '{"a": {/* later */ "b": 1 }}',
    );
  });

  it("makes the groups on the way, also in place of null", () => {
    expect(edited(lined, "jsonc", set("/nothing/a/b", 1))).toBe(
      lined.replace("null", '{\n    "a": {\n      "b": 1\n    }\n  }'),
    );
    expect(edited('{"a":1}', "json", set("/b/c", 2))).toBe('{"a":1,"b":{"c":2}}');
  });

  it("follows line ends and tabs of the text", () => {
    expect(edited('{\r\n\t"a": 1\r\n}', "json", set("/b", { c: 2 }))).toBe(
      '{\r\n\t"a": 1,\r\n\t"b": {\r\n\t\t"c": 2\r\n\t}\r\n}',
    );
  });
});

describe("adding an entry", () => {
  it("puts it behind the last", () => {
    expect(edited("[1, 2]", "json", set("/2", 3))).toBe("[1, 2, 3]");
    expect(edited("[\n  1\n]", "json", set("/-", 3))).toBe("[\n  1,\n  3\n]");
  });

  it("is declined where the list does not end", () => {
    expect(edited("[1, 2]", "json", set("/5", 3))).toBeUndefined();
    expect(edited("[1, 2]", "json", set("/a", 3))).toBeUndefined();
  });
});

describe("removing", () => {
  it("takes the line with its comment, and no other comment", () => {
    expect(edited(lined, "jsonc", remove("/name"))).toBe(
      lined.replace('  "name": "Air", // shown on the box\n', ""),
    );
  });

  it("takes the comma before the last", () => {
    expect(edited(lined, "jsonc", remove("/nothing"))).toBe(
      lined.replace('{},\n  "nothing": null\n', "{}\n"),
    );
    expect(edited('{\n  "a": 1, // one\n  "b": 2\n}', "jsonc", remove("/b"))).toBe(
      '{\n  "a": 1 // one\n}',
    );
  });

  it("keeps a trailing comma trailing", () => {
    expect(edited('{\n  "a": 1,\n  "b": 2,\n}', "jsonc", remove("/b"))).toBe('{\n  "a": 1,\n}');
    expect(edited("[1, 2,]", "jsonc", remove("/1"))).toBe("[1,]");
  });

  it.each([
    ["[1, 2, 3]", "/0", "[2, 3]"],
    ["[1, 2, 3]", "/1", "[1, 3]"],
    ["[1, 2, 3]", "/2", "[1, 2]"],
    ['{"a":1,"b":2}', "/a", '{"b":2}'],
    ["[ 1 ]", "/0", "[]"],
    ["[\n  1\n]", "/0", "[]"],
    ["[1,]", "/0", "[]"],
    ["[1, /* two */ 2]", "/0", "[ /* two */ 2]"],
    ["[1 /* one */, 2]", "/1", "[1 /* one */ ]"],
    ["[/* one */ 1]", "/0", "[/* one */ ]"],
  ])("on one line: %s without %s is %s", (text, pointer, after) => {
    expect(edited(text, "jsonc", remove(pointer))).toBe(after);
  });

  it("is declined where there is nothing to take out", () => {
    expect(edited(lined, "jsonc", remove("/model"))).toBeUndefined();
    expect(edited(lined, "jsonc", remove(""))).toBeUndefined();
  });
});

describe("renaming", () => {
  it("touches nothing but the name", () => {
    expect(edited(lined, "jsonc", rename("/ics/5.2-1", "5.2-2"))).toBe(
      lined.replace("5.2-1", "5.2-2"),
    );
  });

  it("is declined where the name is taken or there is none", () => {
    expect(edited(lined, "jsonc", rename("/ics/5.2-1", "5.1-1"))).toBeUndefined();
    expect(edited(lined, "jsonc", rename("/list/0", "a"))).toBeUndefined();
    expect(edited(lined, "jsonc", rename("", "a"))).toBeUndefined();
  });
});

describe("what is declined", () => {
  it("is a group in place of a text, for the text would be lost", () => {
    expect(edited(lined, "jsonc", set("/name/first", "A"))).toBeUndefined();
    expect(edited("1", "json", set("/a", "A"))).toBeUndefined();
  });

  it("is a value that JSON cannot hold", () => {
    expect(edited(lined, "jsonc", set("/name", Number.NaN))).toBeUndefined();
    expect(edited(lined, "jsonc", set("/name", undefined))).toBeUndefined();
  });
});
