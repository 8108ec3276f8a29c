import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { expectExact, set } from "../test/apply.js";
import { editOf, editPlans } from "../test/edits.js";
import { Choices, data, groups, layouts, writeJson } from "../test/writers.js";
import { writeYaml } from "../test/yaml-writer.js";
import { toTextEdits } from "./edit.js";
import { parse } from "./parse.js";
import { applyTextEdits, minimalEdit } from "./text-edit.js";
import { entrySpan, type Format, nodeAt, type Tree } from "./tree.js";

const formats = ["json", "jsonc", "yaml"] as const;

function write(value: unknown, layout: readonly number[], format: Format): Tree {
  const choices = new Choices(layout);
  const text =
    format === "yaml" ? writeYaml(value, choices) : writeJson(value, choices, format === "jsonc");
  return parse(text, format);
}

/** The comments of a text, but those inside the value that an edit replaces or the lines it takes. */
function commentsKept({ text, ...tree }: Tree, pointer: string, takesLines: boolean) {
  const node = nodeAt({ text, ...tree }, pointer);
  const span = node && entrySpan(node);
  // A dash and its comment may stand on a line before the entry.
  const dash = span ? text.slice(0, span.start).search(/-[ \t]*(#.*)?\s*$/) : -1;
  const start = span && takesLines && dash !== -1 ? dash : span?.start;
  const rest = span && takesLines ? text.slice(span.end).search(/[\r\n]|$/) : 0;
  return [...text.matchAll(/ c\d+\./g)]
    .filter(({ index }) => !span || index < (start ?? 0) || index > span.end + rest)
    .map(([comment]) => comment);
}

describe("an edit of any document at any place", () => {
  it.each(formats)("in %s gives exactly the patched data or is declined", (format) => {
    fc.assert(
      fc.property(fc.oneof(data, groups), layouts, editPlans, (value, layout, plan) => {
        const tree = write(value, layout, format);
        const edit = editOf(plan, value);
        const edits = toTextEdits(tree, [edit]);
        if (edits) expectExact(tree, [edit], edits);
      }),
      { numRuns: 600 },
    );
  });

  it.each(["jsonc", "yaml"] as const)("in %s keeps every comment but its own", (format) => {
    fc.assert(
      fc.property(groups, layouts, editPlans, (value, layout, plan) => {
        const tree = write(value, layout, format);
        const edit = editOf(plan, value);
        const edits = toTextEdits(tree, [edit]);
        fc.pre(edits !== undefined);
        const after = applyTextEdits(tree.text, edits);
        for (const comment of commentsKept(tree, edit.pointer, edit.kind === "remove")) {
          expect(after).toContain(comment);
        }
      }),
      { numRuns: 600 },
    );
  });

  it.each(formats)("in %s is never declined where the place is there", (format) => {
    fc.assert(
      fc.property(groups, layouts, editPlans, (value, layout, plan) => {
        const kind = plan.kind === "rename" ? "set" : plan.kind;
        const edit = editOf({ ...plan, kind }, value);
        const tree = write(value, layout, format);
        const isThere = nodeAt(tree, edit.pointer) !== undefined && edit.pointer !== "";
        fc.pre(kind === "set" || (kind === "remove" && isThere));
        expect(toTextEdits(tree, [edit])).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe("several edits of any document", () => {
  it.each(formats)("in %s give exactly the patched data or are declined", (format) => {
    const plans = fc.array(editPlans, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(groups, layouts, plans, (value, layout, several) => {
        const tree = write(value, layout, format);
        const edits = several.map((plan) => editOf(plan, value));
        const textEdits = toTextEdits(tree, edits);
        if (!textEdits) return;
        expect(textEdits.length).toBeLessThanOrEqual(1);
        expectExact(tree, edits, textEdits);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a text with problems", () => {
  it.each([
    ["json", '{"a": 1,}'],
    ["json", '{"a": 1, "a": 2}'],
    ["json", ""],
    ["yaml", "a: 1\na: 2\n"],
    ["yaml", "a: !foo 1\n"],
    ["yaml", "a: [1"],
  ] as const)("is not edited (%s %j)", (format, text) => {
    expect(toTextEdits(parse(text, format), [set("/a", 3)])).toBeUndefined();
  });
});

describe("no edits", () => {
  it("change nothing", () => {
    expect(toTextEdits(parse("a: 1", "yaml"), [])).toEqual([]);
  });
});

describe("applyTextEdits", () => {
  it("applies edits in any order", () => {
    const edits = [
      { start: 4, end: 5, newText: "E" },
      { start: 0, end: 0, newText: ">" },
      { start: 1, end: 3, newText: "" },
    ];
    expect(applyTextEdits("abcde", edits)).toBe(">adE");
  });

  it("puts an insertion before a replacement at the same place", () => {
    const edits = [
      { start: 1, end: 2, newText: "B" },
      { start: 1, end: 1, newText: "+" },
    ];
    expect(applyTextEdits("abc", edits)).toBe("a+Bc");
  });
});

describe("minimalEdit", () => {
  it.each([
    ["abc", "axc", { start: 1, end: 2, newText: "x" }],
    ["abc", "abbc", { start: 2, end: 2, newText: "b" }],
    ["aaa", "aa", { start: 2, end: 3, newText: "" }],
    ["", "a", { start: 0, end: 0, newText: "a" }],
    ["abc", "abc", { start: 3, end: 3, newText: "" }],
  ])("from %j to %j", (before, after, edit) => {
    expect(minimalEdit(before, after)).toEqual(edit);
  });

  it("leads from any text to any other", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const edit = minimalEdit(before, after);
        expect(applyTextEdits(before, [edit])).toBe(after);
        expect(edit.end).toBeGreaterThanOrEqual(edit.start);
      }),
    );
  });
});
