import { type Span, spanOf, type TreeNode } from "@bollard/document";
import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { readMarkdown } from "../../test/read-markdown.js";
import { readDeviceSpec } from "../read.js";
import { sourceAt } from "./markdown-spec.js";
import { readMarkdownSpec } from "./read-markdown-spec.js";

/** Every value of the tree is the plain value at its place in the data, and lies in the text. */
function expectSound(node: TreeNode, text: string): void {
  expect(node.start).toBeGreaterThanOrEqual(0);
  expect(node.end).toBeGreaterThanOrEqual(node.start);
  expect(node.end).toBeLessThanOrEqual(text.length);
  const held: readonly unknown[] =
    node.kind === "scalar" ? [] : Object.values(node.value as object);
  expect(node.children).toHaveLength(held.length);
  for (const child of node.children) {
    expect(held).toContain(child.value);
    expectSound(child, text);
  }
}

function soundOf(sources: Parameters<typeof readMarkdown>[0]) {
  const reading = readMarkdown(sources);
  const { root, text } = reading.spec.tree;
  if (root === undefined) throw new Error("no root");
  expectSound(root, text);
  expect(readDeviceSpec(root.value).misfits).toEqual([]);
  return reading;
}

describe("bad input", () => {
  it("with cells missing", () => {
    const { ixit } = soundOf(
      "# 3-VulnTypes\n\n| ID | Action |\n|-|-|\n| V-1 |\n||\n|\n| | only |\n",
    );
    expect(ixit["VulnTypes"]).toEqual([{ id: "V-1" }, { action: "only" }]);
  });

  it("with a table that ends in the middle", () => {
    const { ixit } = soundOf("# 3-VulnTypes\n\n| ID | Action |\n|-|-|\n| V-1 | fi");
    expect(ixit["VulnTypes"]).toEqual([{ id: "V-1", action: "fi" }]);
    expect(soundOf("# 3-VulnTypes\n\n| ID | Action |\n|-").ixit).toEqual({});
  });

  it("with code that is never closed", () => {
    const { ixit } = soundOf(
      "# 7-UpdMech\n## UpdMech-1\n### Description\n```\n### Configuration\nx\n",
    );
    expect(ixit["UpdMech"]).toEqual([
      { id: "UpdMech-1", description: "```\n### Configuration\nx" },
    ]);
  });

  it("of 10 MB or of bytes is left out, and the rest is read", () => {
    const { spec, ixit } = soundOf({
      "big.md": "# A\n".repeat(2_500_000),
      "image.md": "\u0089PNG\0\0",
      "16-CodeMin.md": "## CodeMin-1\n### Description\nSmall.\n",
    });
    expect(ixit["CodeMin"]).toEqual([{ id: "CodeMin-1", description: "Small." }]);
    expect(spec.tree.problems.map(({ code, what }) => [code, what.split(" ")[0]])).toEqual([
      ["document/too-large", "big.md"],
      ["document/encoding", "image.md"],
    ]);
    expect(spec.tree.text.length).toBeLessThan(100);
  });

  it("of nothing", () => {
    for (const sources of [{}, { "a.md": "" }, { "a.md": "\ufeff", "b.md": "\r\n" }]) {
      const { data, spec } = soundOf(sources);
      expect(data).toEqual({ bollard: "device/1" });
      expect(spanOf(spec.tree, "/ixit").start).toBe(0);
    }
    expect(sourceAt(readMarkdownSpec([]), 5)).toBeUndefined();
  });

  it("with names that objects have", () => {
    const { data } = soundOf(
      "# __proto__\n## ID: __proto__\n# constructor\n\n# 7-UpdMech\n## ID: \\_\\_proto\\_\\_\n### constructor\nx\n### toString\ny\n",
    );
    expect(data["ixit"]).toEqual({ UpdMech: [{ id: "__proto__" }] });
  });
});

describe("line breaks of other systems", () => {
  it.each(["\r\n", "\r"])("%j", (lineBreak) => {
    const text =
      "\ufeff# 7-UpdMech\n\n## UpdMech-1\n\n**Description:** a\nb\n\n- *Configuration*: c\n\n| ID | Type |\n|-|-|\n| x | y |\n";
    const { ixit, imported, at } = soundOf(text.replaceAll("\n", lineBreak));
    expect(ixit["UpdMech"]).toEqual([
      { id: "UpdMech-1", description: `a${lineBreak}b`, configuration: "c" },
    ]);
    expect(at("/ixit/UpdMech/0/description")).toBe(`a${lineBreak}b`);
    expect(imported.map(({ from }) => from)).toEqual(["notes.md:10"]);
  });
});

describe("places in several files", () => {
  const files = {
    "a/1-AuthMech.md": "## AuthMech-1\n### Description\nA\n",
    "b.md": "\n\n# 16-CodeMin\nIntro\n## CodeMin-1\n### Description\nB",
  };
  const { spec, imported } = readMarkdown(files);

  it("lead back to the file", () => {
    const { start } = spanOf(spec.tree, "/ixit/CodeMin/0/description");
    const place = sourceAt(spec, start);
    expect(place?.path).toBe("b.md");
    expect(files["b.md"].slice(place?.offset)).toBe("B");
    expect(sourceAt(spec, 0)).toEqual({ path: "a/1-AuthMech.md", offset: 0 });
    expect(sourceAt(spec, 1e9)).toEqual({ path: "b.md", offset: files["b.md"].length });
    expect(sourceAt(spec, -1)).toEqual({ path: "a/1-AuthMech.md", offset: 0 });
  });

  it("are counted in lines of the file", () => {
    expect(imported[0]).toEqual({ from: "b.md:4", under: "/ixit/CodeMin", text: "Intro" });
  });
});

const words = fc.integer({ min: 0, max: 46_655 }).map((number) => `q${number.toString(36)}z`);
const table = fc.constantFrom(
  "7-UpdMech",
  "IXIT 1-AuthMech",
  "4-Conf",
  "2-UserInfo",
  "Table C.10",
  "28-ExtAPI",
);
const field = fc.constantFrom(
  ...[
    "Description",
    "Configuration",
    "Type",
    "Status",
    "Support Period",
    "Confirmation of Update Procedures",
  ],
  ...["Security Guarantees (Yes/No)", "Desciption", "ID", "Notes", "Time Frame"],
);
const cell = fc.oneof(
  words,
  field,
  fc.constantFrom("", "`5.1-1`", "Y", "PASS", "N/A", "Unit a", "5.1-1-1 Unit b"),
);
const head = fc.oneof(cell, fc.constantFrom("Reference", "Status", "Support", "Detail", "Verdict"));

/** A piece of Markdown out of words and the names that the reader knows. */
const piece = fc.oneof(
  fc.tuple(fc.constantFrom("#", "##"), table).map(([marks, name]) => `${marks} ${name}`),
  fc
    .tuple(fc.constantFrom("##", "###"), words)
    .map(([marks, id]) => `${marks} **ID**: UpdMech-${id}: ${id}x`),
  fc
    .tuple(fc.constantFrom("##", "###", "####"), field, words)
    .map(([marks, name, rest]) => `${marks} ${name}: ${rest}`),
  fc.tuple(fc.constantFrom("##", "###", "####"), field).map(([marks, name]) => `${marks} ${name}`),
  fc
    .tuple(fc.constantFrom("#", "##", "### Summary"), words)
    .map(([marks, name]) => `${marks} ${name}`),
  fc.tuple(field, words, words).map(([name, a, b]) => `**${name}:** ${a}\n${b}`),
  fc
    .array(fc.tuple(field, words), { minLength: 1, maxLength: 3 })
    .map((items) => items.map(([name, word]) => `- *${name}* – ${word}`).join("\n")),
  fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join(" ")),
  words.map((word) => `\`\`\`\n${word}\n\`\`\``),
  words.map((word) => `> ${word}`),
  words.map((word) => `<div>${word}</div>`),
  words.map((word) => `DUT: ${word}`),
  fc.constantFrom(
    "# Test group 5.1-1: Passwords",
    "## Test case 5.1-1-1",
    "### Test Unit A",
    "## Group Summary",
    "---",
    "Provision 5.1-1 — Status: **M F (a)**. More",
    "**Verdict**: **PASS**",
    "* **Group Verdict**: FAIL (later)",
  ),
  fc
    .tuple(
      fc.array(head, { minLength: 2, maxLength: 4 }),
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 3 }),
    )
    .map(([header, rows]) =>
      [header, header.map(() => "-"), ...rows]
        .map((cells) => `| ${cells.join(" | ")} |`)
        .join("\n"),
    ),
);

/** Where a text is placed, serves as a name, or stands among the imported texts. */
function coverOf(node: TreeNode, spans: Span[]): void {
  if (node.key && node.key.name !== "bollard") spans.push(node.key);
  if (node.kind === "scalar" && node.key?.name !== "bollard") spans.push(node);
  for (const child of node.children) coverOf(child, spans);
}

describe("no text of any source is lost", () => {
  it("whatever stands beside what", () => {
    const file = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join("\n\n"));
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 3 }), (files) => {
        const { spec, data } = soundOf(
          Object.fromEntries(files.map((text, at) => [`f${at}.md`, text])),
        );
        const { text, root } = spec.tree;
        const spans: Span[] = [];
        if (root) coverOf(root, spans);
        for (const { index, 0: word } of text.matchAll(/\bq[a-z0-9]+z/g)) {
          const covered = spans.some(
            ({ start, end }) => start <= index && index + word.length <= end,
          );
          if (!covered)
            throw new Error(`${word} is lost in\n${text}\n${JSON.stringify(data, null, 1)}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("in texts of unknown characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        fc.pre(!text.includes("\0"));
        const { imported } = soundOf(text);
        const letters = (all: string) => all.match(/[\p{L}\p{N}]/gu)?.join("") ?? "";
        expect(letters(imported.map((item) => item.text).join(""))).toBe(letters(text));
      }),
    );
  });
});

describe("60 kB of one thing", () => {
  const pieces = [
    ...[
      "# 7-UpdMech\n",
      "# UpdMech\n## UpdMech-1\n",
      "## ID: a-1\n",
      "### Description\n",
      "### Description\na\n",
    ],
    ...[
      "#### Status\nb\n",
      "**Description:** a\n",
      "- **Type**: a\n",
      "a: b\n",
      "|ID|Type|\n|-|-|\n|a-1|b|\n\n",
    ],
    ...[
      "|a-1|b|\n",
      "| Type | b |\n",
      "|5.1-1|Y|\n",
      "# Test group 5.1-1\n",
      "**Verdict**: PASS\n",
      "|Unit a|PASS|\n",
    ],
    ...[
      "### Test Unit A\n",
      "## Summary\n",
      "## qx\n",
      "`",
      "*",
      "[",
      "<!--",
      " ",
      "-",
      " - ",
      "| ",
      ": ",
      "> ",
      "\n",
      "(",
      "é",
    ],
  ];

  it.each(pieces)("%j is read in good time", { timeout: 15_000 }, (one) => {
    const many = one.repeat(60_000 / one.length);
    for (const lead of [
      "# 7-UpdMech\n\n## UpdMech-1\n\n### Configuration\n",
      "# 10-SecParam\n\n|ID|Type|\n|-|-|\n",
      "|Reference|Support|\n|-|-|\n",
      "# Test group 5.1-1\n\n## Test case 5.1-1-1\n\n|Unit|Verdict|\n|-|-|\n",
      "",
    ]) {
      const text = `${lead}${many}x`;
      expect(readMarkdownSpec([{ path: "a.md", text }]).tree.text).toBe(text);
    }
  });
});
