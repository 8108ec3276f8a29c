import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { parse } from "./parse.js";
import { nodeAt, type Tree } from "./tree.js";

const specification = `{
  // A specification
  "product": { "name": "Kerbline", "models": ["AQ-200", "AQ-210"] },
  "ixit": {
    "UpdMech": [
      { "id": "UpdMech-1", "description": "Over \\"the\\" air." },
      { "id": "UpdMech-2", "description": "By hand /* not by mail */", "days": 12 }
    ], /* two */
    "UserInfo": { "supportPeriod": "Until 2031", "__proto__": null, "same": true }
  },
}
`;

/** Replaces the first text that stands for another. */
function changed(from: string, to: string, text = specification): string {
  const next = text.replace(from, () => to);
  expect(next).not.toBe(text);
  return next;
}

describe("JSON that was changed", () => {
  it.each([
    ["a letter more", "Over", "Overs"],
    ["a letter less", "Kerbline", "Kerblin"],
    ["an entry more", '"AQ-210"', '"AQ-210", "AQ-220"'],
    ["an entry less", ', "AQ-210"', ""],
    ["a name that is longer", '"description"', '"descriptions"'],
    ["a name that is there already", '"days"', '"id"'],
    ["a quotation mark too many", "Kerb", 'Ke"rb'],
    ["a quotation mark too few", 'Kerbline"', "Kerbline"],
    ["a backslash before the end", "Until 2031", "Until 2031\\"],
    ["a digit more", "12", "132"],
    ["a digit that is none", "12", "1x2"],
    ["the start of a comment", "two */", "/* two */"],
    ["a comment that takes in what follows", "/* two */", "/* two"],
    ["a bracket too few", "12 }", "12 "],
    ["a bracket of another kind", '["AQ', '{"AQ'],
    [
      "another kind of value",
      '{ "supportPeriod": "Until 2031", "__proto__": null, "same": true }',
      "7",
    ],
    ["nothing at all", specification, ""],
  ])("by %s gives what a reading of the whole gives", (_, from, to) => {
    const text = changed(from, to);
    for (const format of ["json", "jsonc"] as const) {
      const before = parse(specification, format);
      expect(parse(text, format, before)).toEqual(parse(text, format));
      expect(parse(specification, format, parse(text, format, before))).toEqual(before);
    }
  });

  it("keeps the values that stayed the same", () => {
    const before = parse(specification, "jsonc");
    const after = parse(changed("Over", "All over"), "jsonc", before);
    const valueAt = (tree: Tree, pointer: string) => nodeAt(tree, pointer)?.value;
    expect(valueAt(after, "/product")).toBe(valueAt(before, "/product"));
    expect(valueAt(after, "/ixit/UpdMech/1")).toBe(valueAt(before, "/ixit/UpdMech/1"));
    expect(valueAt(after, "/ixit/UpdMech/0")).not.toBe(valueAt(before, "/ixit/UpdMech/0"));
    expect(after.root?.value).toEqual(parse(after.text, "jsonc").root?.value);
  });

  it("is read whole after a text with a fault", () => {
    const before = parse('{"a": [1, 2}', "json");
    expect(parse('{"a": [1, 2]}', "json", before)).toEqual(parse('{"a": [1, 2]}', "json"));
  });

  it("keeps to the limit of depth", () => {
    const text = `${"[".repeat(150)}1,2${"]".repeat(150)}`;
    const deeper = text.replace("1,2", `1,${"[".repeat(60)}3${"]".repeat(60)},2`);
    expect(parse(deeper, "json", parse(text, "json"))).toEqual(parse(deeper, "json"));
    expect(parse(deeper, "json").problems.map(({ code }) => code)).toEqual(["document/too-deep"]);
  });

  it("keeps to the limit of values in a long text", () => {
    const text = `[${"10,".repeat(999_990)}"end"]`;
    const before = parse(text, "json");
    expect(before.problems).toEqual([]);
    const longer = (more: string) => text.replace('"end"', `${more}"end"`);
    for (const [more, problems] of [
      ["1,1,1,", []],
      ["1,".repeat(20), ["document/too-large"]],
    ] as const) {
      const after = parse(longer(more), "json", before);
      expect(after.problems.map(({ code }) => code)).toEqual(problems);
      expect(after.root?.children.length).toBe(parse(longer(more), "json").root?.children.length);
    }
  });

  it("reads a long text again no more than it has to", () => {
    const text = JSON.stringify(Array.from({ length: 120_000 }, (_, id) => ({ id })));
    expect(text.length).toBeGreaterThan(1_000_000);
    const before = parse(text, "json");
    const after = parse(text.replace('{"id":5}', '{"id":55}'), "json", before);
    expect(nodeAt(after, "/9")?.value).toBe(nodeAt(before, "/9")?.value);
  });

  const edits = fc.array(
    fc.record({ at: fc.nat(1_000), remove: fc.nat(6), insert: fc.integer({ min: 0, max: 30 }) }),
    { minLength: 1, maxLength: 6 },
  );
  const pieces = [
    ..."ab:-\"'{}[],/*1.e\\ \n\u0001\ufeff",
    '"a":',
    "//",
    "/*",
    "*/",
    '"b", ',
    ", 1",
  ];

  /** Checks every text of a chain of edits, each read after the one before. */
  function checkChain(
    first: string,
    steps: readonly { at: number; remove: number; insert: number }[],
    format: "json" | "jsonc",
  ) {
    let tree = parse(first, format);
    for (const { at, remove, insert } of steps) {
      const { text } = tree;
      const start = at % (text.length + 1);
      const next = text.slice(0, start) + (pieces[insert] ?? "") + text.slice(start + remove);
      tree = parse(next, format, tree);
      expect(tree).toEqual(parse(next, format));
    }
  }

  const formats = fc.constantFrom("json" as const, "jsonc" as const);

  it("anywhere, again and again, gives what a reading of the whole gives", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.nat(2),
        edits,
        formats,
        (value, indent, steps, format) =>
          checkChain(JSON.stringify(value, null, indent), steps, format),
      ),
      { numRuns: 3_000 },
    );
  });

  it("in a specification gives what a reading of the whole gives", () => {
    fc.assert(
      fc.property(edits, (steps) => checkChain(specification, steps, "jsonc")),
      { numRuns: 3_000 },
    );
  });
});
