import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { within } from "../../model/test/within.js";
import { yamlTexts } from "../test/tokens.js";
import { Choices, groups, layouts } from "../test/writers.js";
import { writeYaml } from "../test/yaml-writer.js";
import { parseAnyYaml } from "./parse-yaml.js";
import { readPlainYaml } from "./read-plain-yaml.js";

/** Expects what the library gives, wherever the text is taken for plain; says whether it was. */
function expectSame(text: string): boolean {
  const read = readPlainYaml(text);
  if (read === undefined) return false;
  const { root, problems } = parseAnyYaml(text);
  expect(problems).toEqual([]);
  expect(read).toEqual(root);
  return true;
}

const register = `# A register
place:
  name: Saltmarsh Borough   
  "kind": 'council'
  contact:
    { role: Duty officer, reach: "by day, and night", deputy: [A, B c], ok: true }

systems:
# about the first
- id: cctv-core # the only one
  useCase: cctv
  endpoints: []
  answers: {}
  ports: [80, 443,]
  5.1-1: support
  architecture: >-
    Cameras, a recorder: all
    in one # cabinet.

  note: "Two
    lines"
  says: It's "as is", see https://example.org/#a:b
  seen: 2026-10-03
  edition: 2.1.10
  spare: ~
  free:
  lists:
    - - a
      - 1.5
    -
      b: -4
    - c: x
      d: 0x10
- id: 'it''s'
  days: 24 hours
  owner: { role: Head, since: 2020-01-01 }   # by law
`;

describe("plain YAML", () => {
  it.each([
    "a: b",
    "a: b\n",
    "a: b\r\nc:\r\n  - d\r\n  - e: f\r\n",
    "- a\n- b\n",
    "- a: 1\n  b: 2\n\n- c\n",
    "a:\n- b\n- c\nd: e\n",
    "a:\n\n  # said apart\n  b: c\n",
    "a: [b, 'c', \"d\", 1, true]\n",
    "a: {}\nb: []\n",
    "a: { b: { c: [d, e] } }\n",
    "a: |\n  b\n  c\nd: e\n",
    "a: b\n  c\nd: e\n",
    "a:\n  b\n",
    "a: !!str b\n",
    "a: b # c\nd: e#f\n",
    "a b-c: d\n5.1-1: e\n",
    "__proto__: a\nb: c\n",
    "a: null\nb: True\nc: false\nd: .inf\ne: 1e3\nf: 0o7\ng: 007\nh: -1\ni: 12345678901234567890\n",
    "a:\nb:\n",
    "# nothing else behind\na: b\n# the end",
    register,
    register.replaceAll("\n", "\r\n"),
  ])("%j is read as the library reads it", (text) => {
    expect(expectSame(text)).toBe(true);
  });

  it.each([
    ["nothing", ""],
    ["a comment alone", "# a\n"],
    ["a text alone", "a\n"],
    ["a list in brackets", "[a]\n"],
    ["text behind blanks", "  a: b\n"],
    ["a tab", "a:\tb\n"],
    ["a mark of the encoding", "\ufeffa: b\n"],
    ["an old line end", "a: b\rc: d\n"],
    ["a control character", "a: b\u0001\n"],
    ["a directive", "%YAML 1.2\n---\na: b\n"],
    ["a document in marks", "---\na: b\n"],
    ["two documents", "a: b\n---\nc: d\n"],
    ["a value with a name", "a: &b c\n"],
    ["an alias", "a: *b\n"],
    ["a name twice", "a: b\na: c\n"],
    ["a name twice in braces", "a: { b: c, b: d }\n"],
    ["a quotation mark that is not closed", 'a: "b\n'],
    ["a bracket that is not closed", "a: [b\n"],
    ["lines in columns that do not fit", "a:\n    b: c\n  d: e\n"],
    ["a name in a value", "a: b: c\n"],
    ["a line that is no member", "a: b\nc\n"],
    ["too much in itself", `${"- ".repeat(300)}a\n`],
  ])("%s is left to the library", (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  it("is what registers and specifications are written in", () => {
    for (const name of ["saltmarsh/saltmarsh.place.yaml", "kerbline-aq200.device.yaml"]) {
      const file = new URL(`../../cli/examples/${name}`, import.meta.url);
      expect(expectSame(readFileSync(file, "utf8"))).toBe(true);
    }
  });

  it.each(["a:\n ", "- ", "a b ", "[a,", "{a: ", "'", "a: |\n", "#\n", "a: b #", "-\n", "(a", " "])(
    "of very many %j takes no time",
    (part) => {
      const text = `x:\n  y: ${part.repeat(300_000 / part.length)}`;
      within(3_000, () => readPlainYaml(text));
    },
  );

  const edits = fc.array(fc.record({ at: fc.nat(2_000), remove: fc.nat(6), insert: fc.nat(40) }), {
    minLength: 0,
    maxLength: 4,
  });
  const pieces = [
    ..."ab:-#|>\"'{}[]&*!%?, \n\r~.01",
    "\n  ",
    "\n- ",
    ": ",
    " #",
    "- - ",
    "\n---\n",
    "b: c\n",
    "null",
    "{ a: b }",
    "[c, d]",
    "é",
    "\n\n",
  ];

  function edited(text: string, steps: readonly { at: number; remove: number; insert: number }[]) {
    return steps.reduce((now, { at, remove, insert }) => {
      const start = at % (now.length + 1);
      return now.slice(0, start) + (pieces[insert] ?? "") + now.slice(start + remove);
    }, text);
  }

  it("with any change is read as the library reads it", () => {
    fc.assert(
      fc.property(edits, (steps) => void expectSame(edited(register, steps))),
      { numRuns: 3_000 },
    );
  });

  it("of any data in any layout is read as the library reads it", () => {
    fc.assert(
      fc.property(groups, layouts, edits, (value, layout, steps) => {
        expectSame(edited(writeYaml(value, new Choices(layout)), steps));
      }),
      { numRuns: 5_000 },
    );
  });

  it("of any words and marks is read as the library reads it", () => {
    fc.assert(
      fc.property(yamlTexts, (text) => void expectSame(text)),
      { numRuns: 5_000 },
    );
  });
});
