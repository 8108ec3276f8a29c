import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { nodesOf } from "../test/nodes.js";
import { yamlTexts } from "../test/tokens.js";
import { Choices, groups, layouts } from "../test/writers.js";
import { writeYaml } from "../test/yaml-writer.js";
import { parse } from "./parse.js";
import { nodeAt } from "./tree.js";

const specification = `# A specification
product:
  name: Kerbline # kept
  models:
    - AQ-200
    - AQ-210

ixit:
  UpdMech:
    - id: UpdMech-1
      description: |
        Over the air.

        # no comment
    # about the next
    - id: UpdMech-2
      description: "By hand,
        on the bench."
  UserInfo: { supportPeriod: Until 2031 }
`;

/** Replaces the first text that stands for another. */
function changed(from: string, to: string, text = specification): string {
  const next = text.replace(from, () => to);
  expect(next).not.toBe(text);
  return next;
}

describe("YAML that was changed", () => {
  it.each([
    ["a letter more", "Over", "Overs"],
    ["a letter less", "Kerbline", "Kerblin"],
    ["a line more", "    - AQ-200\n", "    - AQ-200\n    - AQ-205\n"],
    ["an entry less", "    - AQ-200\n", ""],
    ["a name that is longer", "description: |", "descriptions: |"],
    ["a name that is there already", "UserInfo", "UpdMech"],
    ["a name that stands further left", "  UserInfo", "UserInfo"],
    ["a name that stands further right", "  UserInfo", "    UserInfo"],
    ["a dash that stands further left", "    - id: UpdMech-2", "  - id: UpdMech-2"],
    ["a quotation mark too many", "on the bench", 'on the "bench'],
    ["a quotation mark too few", 'bench."', "bench."],
    ["a line break less", "Over the air.\n\n", "Over the air.\n"],
    ["two lines that become one", "AQ-200\n    - ", "AQ-200 - "],
    ["a comment more", "Until 2031 }", "Until 2031 } # said by letter"],
    ["an anchor", "AQ-200", "&first AQ-200"],
    ["an alias of nothing", "AQ-210", "*first"],
    ["a tag", "AQ-210", "!!str AQ-210"],
    ["a second document", "\nixit:", "\n---\nixit:"],
    ["an end of the document", "\nixit:", "\n...\nixit:"],
    ["a directive", "# A specification", "%YAML 1.1\n---"],
    ["a control character", "AQ-210", "AQ-\u0001210"],
    ["a list that becomes a group", "    - AQ-200\n    - AQ-210\n", "    a: 1\n    b: 2\n"],
    ["a list that becomes a text", "models:\n    - AQ-200\n    - AQ-210\n", "models: AQ\n"],
    ["nothing but a comment", specification, "# A specification\n"],
  ])("by %s gives what a reading of the whole gives", (_, from, to) => {
    const text = changed(from, to);
    const before = parse(specification, "yaml");
    expect(parse(text, "yaml", before)).toEqual(parse(text, "yaml"));
    expect(parse(specification, "yaml", parse(text, "yaml", before))).toEqual(before);
  });

  it("is read whole where a comment stands between a name and its value", () => {
    const before = parse("name: -4.#2\n  4046245e+273\na b: 1\n", "yaml");
    const next = "name: \n#2\n  4046245e+273\na b: 1\n";
    expect(parse(next, "yaml", before)).toEqual(parse(next, "yaml"));
  });

  it("keeps the values that stayed the same", () => {
    const before = parse(specification, "yaml");
    const after = parse(changed("Over the air", "Over the network"), "yaml", before);
    const valueAt = (tree: typeof before, pointer: string) => nodeAt(tree, pointer)?.value;
    expect(valueAt(after, "/product")).toBe(valueAt(before, "/product"));
    expect(valueAt(after, "/ixit/UpdMech/1")).toBe(valueAt(before, "/ixit/UpdMech/1"));
    expect(valueAt(after, "/ixit/UpdMech/0")).not.toBe(valueAt(before, "/ixit/UpdMech/0"));
    expect(after.root?.value).toEqual(parse(after.text, "yaml").root?.value);
  });

  it("is read whole where a value elsewhere has a name", () => {
    const text = "a: &name 1\nb: *name\nc: 2\n";
    const before = parse(text, "yaml");
    const next = changed("&name 1", "&name 3", text);
    expect(parse(next, "yaml", before).root?.value).toEqual({ a: 3, b: 3, c: 2 });
  });

  const edits = fc.array(
    fc.record({ at: fc.nat(1_000), remove: fc.nat(6), insert: fc.integer({ min: 0, max: 30 }) }),
    { minLength: 1, maxLength: 6 },
  );
  const pieces = [
    ..."ab:-#|>\"'{}[]&*!%?, \n\r\t\\~",
    "\n  ",
    "\n- ",
    ": ",
    " #",
    "\n---\n",
    "\n...\n",
    "b: c\n",
  ];

  /** Checks every text of a chain of edits, each read after the one before. */
  function checkChain(
    first: string,
    steps: readonly { at: number; remove: number; insert: number }[],
  ) {
    let tree = parse(first, "yaml");
    for (const { at, remove, insert } of steps) {
      const { text } = tree;
      const start = at % (text.length + 1);
      const next = text.slice(0, start) + (pieces[insert] ?? "") + text.slice(start + remove);
      tree = parse(next, "yaml", tree);
      expect(tree).toEqual(parse(next, "yaml"));
      expect(nodesOf(tree).every(({ node }) => node.end >= node.start)).toBe(true);
    }
  }

  it("anywhere, again and again, gives what a reading of the whole gives", () => {
    fc.assert(
      fc.property(groups, layouts, edits, (value, layout, steps) => {
        checkChain(writeYaml(value, new Choices(layout)), steps);
      }),
      { numRuns: 3_000 },
    );
  });

  it("in a specification gives what a reading of the whole gives", () => {
    fc.assert(
      fc.property(edits, (steps) => checkChain(specification, steps)),
      { numRuns: 2_000 },
    );
  });

  it("from any words and marks gives what a reading of the whole gives", () => {
    fc.assert(fc.property(yamlTexts, edits, checkChain), { numRuns: 2_000 });
  });
});
