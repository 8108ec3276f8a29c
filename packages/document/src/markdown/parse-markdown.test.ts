import { describe, expect, it } from "vitest";
import type { Block, Section } from "../outline.js";
import type { Span } from "../tree.js";
import { parseMarkdown } from "./parse-markdown.js";

function kinds(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ kind }) => kind);
}

function only(text: string): Block {
  const { blocks } = parseMarkdown(text);
  const [block] = blocks;
  if (block === undefined || blocks.length > 1) throw new Error(`${blocks.length} blocks`);
  return block;
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function names(section: Section): unknown {
  return [section.heading?.text, section.blocks.length, section.sections.map(names)];
}

describe("headings", () => {
  it.each([
    ["# Baysense P1", 1, "Baysense P1", "Baysense P1"],
    ["   ## Scope ##  ", 2, "Scope", "Scope"],
    ["### **ID**: `UpdMech-1`: Over *the* air", 3, "**ID**: `UpdMech-1`: Over *the* air", ""],
    ["#", 1, "", ""],
    ["Baysense P1\n===", 1, "Baysense P1", "Baysense P1"],
    ["The parking\nsensor\n---\n", 2, "The parking\nsensor", "The parking\nsensor"],
    ["\ufeff# With a mark before", 1, "With a mark before", "With a mark before"],
  ])("%j", (text, level, content, plain) => {
    const heading = only(text);
    if (heading.kind !== "heading") throw new Error(heading.kind);
    expect(heading.level).toBe(level);
    expect(cut(text, heading.content)).toBe(content);
    expect(heading.text).toBe(plain || heading.text);
    expect(heading.text).not.toMatch(/[*`#]/);
  });

  it.each([
    ["# 5.3 Keep software updated", "5.3"],
    ["# 4. Scope", "4"],
    ["# C.7 Update mechanisms", "C.7"],
    ["# 5.3-2 Provision", undefined],
    ["# 2031 and after", undefined],
    ["# 7-UpdMech", undefined],
  ])("%j has the number %s", (text, number) => {
    const [heading] = parseMarkdown(text).headings;
    expect(heading?.number).toBe(number);
    expect(heading?.text).toBe(text.slice(2));
  });

  it("hold what follows up to the next of their level or above", () => {
    const text = "intro\n\n## A\n\na\n\n#### B\n\nb\n\nb\n\n### C\n\n## D\n";
    const { root } = parseMarkdown(text);
    expect(names(root)).toEqual([
      undefined,
      1,
      [
        [
          "A",
          1,
          [
            ["B", 2, []],
            ["C", 0, []],
          ],
        ],
        ["D", 0, []],
      ],
    ]);
    expect(root.sections.map((section) => cut(text, section))).toEqual([
      "## A\n\na\n\n#### B\n\nb\n\nb\n\n### C",
      "## D",
    ]);
  });

  it("in quotes and lists make no section", () => {
    const outline = parseMarkdown("> # A\n\n- # B\n\n# C\n");
    expect(outline.headings.map(({ text }) => text)).toEqual(["C"]);
    expect(kinds(outline.blocks)).toEqual(["quote", "list", "heading"]);
  });
});

describe("blocks", () => {
  it("stand in the order of the text", () => {
    const text = `one
two

* a
* b

1) c

> quoted

| a | b |
|---|---|
| 1 | 2 |

\`\`\`json
{}
\`\`\`

    indented

<!-- a remark -->

<div>
html
</div>

***
`;
    const { blocks } = parseMarkdown(text);
    expect(kinds(blocks)).toEqual(
      "paragraph list list quote table code code html html break".split(" "),
    );
    expect(blocks.map((block) => cut(text, block).slice(0, 5))).toEqual([
      "one\nt",
      "* a\n*",
      "1) c",
      "> quo",
      "| a |",
      "```js",
      "inden",
      "<!-- ",
      "<div>",
      "***",
    ]);
    expect(blocks.filter((block) => block.kind === "html").map(({ comment }) => comment)).toEqual([
      true,
      false,
    ]);
  });

  it("give the lines of a paragraph without indentation and quote marks", () => {
    const text = "> **Type**: public\n>   **Status**: on\nlazy\n";
    const quote = only(text);
    const [paragraph] = quote.kind === "quote" ? quote.blocks : [];
    const lines = paragraph?.kind === "paragraph" ? paragraph.lines : [];
    expect(lines.map((line) => cut(text, line))).toEqual([
      "**Type**: public",
      "**Status**: on",
      "lazy",
    ]);
  });

  it("give the items of a list with marker, box and inner blocks", () => {
    const text = "1. first\n\n   more\n2. [x] done\n   - inner\n3. [ ] open\n";
    const list = only(text);
    if (list.kind !== "list") throw new Error(list.kind);
    expect(list.ordered).toBe(true);
    expect(list.items.map(({ marker }) => cut(text, marker))).toEqual(["1.", "2.", "3."]);
    expect(list.items.map(({ checked }) => checked)).toEqual([undefined, true, false]);
    expect(list.items.map(({ blocks }) => kinds(blocks))).toEqual([
      ["paragraph", "paragraph"],
      ["paragraph", "list"],
      ["paragraph"],
    ]);
  });

  it("give info and content of code, closed or not", () => {
    const text = "```yaml\na: 1\n\nb: 2\n";
    for (const written of [text, `${text}\`\`\`\n`]) {
      const code = only(written);
      if (code.kind !== "code") throw new Error(code.kind);
      expect(code.info).toBe("yaml");
      expect(cut(written, code.content).trim()).toBe("a: 1\n\nb: 2");
    }
    expect(only("```\n```")).toMatchObject({ info: "", content: { start: 7, end: 7 } });
  });

  it("keep definitions of links as text", () => {
    expect(kinds(parseMarkdown("[a]: https://example.com 'b'\n").blocks)).toEqual(["paragraph"]);
  });
});

describe("front matter", () => {
  it.each([
    ["---\ntitle: P1\n---\n# A\n", "title: P1\n"],
    ["\ufeff---\r\n# note\r\ntitle: P1\r\n...\r\n# A\r\n", "# note\r\ntitle: P1\r\n"],
  ])("%j", (text, content) => {
    const { frontMatter, headings, blocks } = parseMarkdown(text);
    expect(frontMatter && cut(text, frontMatter.content)).toBe(content);
    expect(headings.map((heading) => cut(text, heading.content))).toEqual(["A"]);
    expect(blocks).toHaveLength(1);
  });

  it.each([
    "---\ntitle: P1\n# never closed\n",
    "---\n\n# Only a line across the page\n\n---\n",
    " ---\ntitle: P1\n---\n",
    "---\nA sentence without a name.\n---\n",
    "text\n---\na: b\n---\n",
    "---",
    "",
  ])("none in %j", (text) => {
    expect(parseMarkdown(text).frontMatter).toBeUndefined();
  });
});

describe("line breaks", () => {
  const text =
    "---\na: b\n---\n# A\n\n<div>\n</div>\n\none\ntwo\n\n| a | b |\n|--|--|\n| c | d |\n\nB\n---\n- e\n";

  it.each(["\r\n", "\r"])("%j gives the same outline at its own offsets", (lineBreak) => {
    const other = text.replaceAll("\n", lineBreak);
    const outline = parseMarkdown(other);
    expect(kinds(outline.blocks)).toEqual(kinds(parseMarkdown(text).blocks));
    expect(outline.blocks.map((block) => cut(other, block).replaceAll(lineBreak, "\n"))).toEqual(
      parseMarkdown(text).blocks.map((block) => cut(text, block)),
    );
    expect(outline.frontMatter).toBeDefined();
  });
});
