import { describe, expect, it } from "vitest";
import { wordsOf } from "../../test/outlines.js";
import { sourceSpan } from "../outline/source-offset.js";
import type { Block, List, Table } from "../outline.js";
import { parseHtml } from "./parse-html.js";

function shape(block: Block): unknown {
  if (block.kind === "list") return block.items.map(({ blocks }) => blocks.map(shape));
  if (block.kind === "quote") return { quote: block.blocks.map(shape) };
  if (block.kind === "table") return { rows: grid(block) };
  if (block.kind === "html" || block.kind === "break") return block.kind;
  return block.kind === "paragraph" ? block.text : `${block.kind} ${block.text}`;
}

function shapes(html: string): readonly unknown[] {
  return parseHtml(html).blocks.map(shape);
}

function grid({ header, rows }: Table): readonly (readonly string[])[] {
  return [header, ...rows].map(({ cells }) => cells.map(({ text }) => text));
}

function gridOf(html: string) {
  const table = parseHtml(html).blocks.find((block) => block.kind === "table");
  return table && grid(table);
}

describe("paragraphs", () => {
  it.each([
    ["<p>One\n  two<p>three", ["One two", "three"]],
    ["text<div>in <b>b</b>old</div>behind", ["text", "in bold", "behind"]],
    ["<dl><dt>Term<dd>What it means</dl>", ["Term", "What it means"]],
    ["a<br>b <br/> c<br>", ["a\nb\nc"]],
    ["R&amp;D &lt;x&gt; &#8364;5&hellip;&unknown; &", ["R&D <x> €5…&unknown; &"]],
    ["<p>&nbsp;</p><p> </p>", []],
    ["<p>a&nbsp;b</p>", ["a\u00a0b"]],
    ["<p>one</p><hr><p>two</p>", ["one", "break", "two"]],
    ["<section><article>a</article><footer>b</footer></section>", ["a", "b"]],
    ["a</p>b</div>c", ["a", "b", "c"]],
    ["2 < 3 <4", ["2 < 3 <4"]],
  ])("%j", (html, expected) => {
    expect(shapes(html)).toEqual(expected);
  });

  it("have lines and a number", () => {
    const html = "<p><b>4.2.1</b> The <i>Supplier</i><br>\n shall";
    const [block] = parseHtml(html).blocks;
    if (block?.kind !== "paragraph") throw new Error("no paragraph");
    expect(block.number).toBe("4.2.1");
    expect(block.lines.map(({ start, end }) => html.slice(start, end))).toEqual([
      "4.2.1</b> The <i>Supplier",
      "shall",
    ]);
    expect(html.slice(block.start, block.end)).toBe("4.2.1</b> The <i>Supplier</i><br>\n shall");
  });

  it("lead from quoted words to the source", () => {
    const html = "<p>The <b>supplier</b>\n   shall&nbsp;keep &amp; mend.</p>";
    const [words] = parseHtml(html).blocks.flatMap(wordsOf);
    if (words === undefined) throw new Error("no words");
    expect(words.text).toBe("The supplier shall\u00a0keep & mend.");
    const start = words.text.indexOf("supplier");
    const span = sourceSpan(words, { start, end: words.text.indexOf(" mend") });
    expect(html.slice(span.start, span.end)).toBe("supplier</b>\n   shall&nbsp;keep &amp;");
  });
});

describe("headings", () => {
  it.each([
    ["<h2>5.3 Keep <b>software</b> updated</h2>", 2, "5.3 Keep software updated", "5.3"],
    ["<h6>Notes", 6, "Notes", undefined],
    ['<div role="heading" aria-level="3">A<div>B</div>', 3, "A", undefined],
    ['<p role="heading">Second level</p>text', 2, "Second level", undefined],
    ["<h1>never closed<p>text", 1, "never closed", undefined],
    ["<h1><p>inside</p></h1>", 1, "inside", undefined],
    ["<h1>a<br>b</h1>", 1, "a\nb", undefined],
    ["<H1>a</H2>text", 1, "a", undefined],
  ])("%j", (html, level, text, number) => {
    const [heading] = parseHtml(html).headings;
    expect(heading).toMatchObject({ kind: "heading", level, text });
    expect(heading?.number).toBe(number);
    expect(heading && html.slice(heading.start, heading.start + 2)).toMatch(/^<[a-z]/i);
  });

  it("make sections", () => {
    const { root } = parseHtml("<title>T</title><h1>A</h1>a<h2>B</h2>b<h1></h1><h1>C</h1>");
    expect(root.sections.map(({ heading }) => heading?.text)).toEqual(["A", "C"]);
    expect(root.sections[0]?.sections[0]?.blocks.map(shape)).toEqual(["b"]);
  });

  it("and the title of the document are told apart", () => {
    const html = "<head><title> An &amp; b\n</title></head><h1>A</h1><title>other</title>";
    const { title, headings } = parseHtml(html);
    expect(title).toMatchObject({ text: "An & b", start: 14, end: 24 });
    expect(headings.map(({ text }) => text)).toEqual(["A"]);
    expect(parseHtml("<p>a")).not.toHaveProperty("title");
  });
});

describe("lists", () => {
  it.each([
    ["<ul><li>a<li>b</ul>", [["a"], ["b"]]],
    ["<ul><li><p>a</p><p>b</p></li></ul>", [["a", "b"]]],
    ["<ol><li>a<ul><li>b</ul>c<li>d</ol>", [["a", [["b"]], "c"], ["d"]]],
    ["<ul><ul><li>a</ul><li>b</ul>", [[[["a"]]], ["b"]]],
    ["<ul>loose<li>a</ul>", [["loose"], ["a"]]],
    ["<ul><li>a</div><li>b", [["a"], ["b"]]],
  ])("%j", (html, items) => {
    expect(shapes(html)).toEqual([items]);
  });

  it("without a list are paragraphs", () => {
    expect(shapes("<li>a<li>b")).toEqual(["a", "b"]);
  });

  it.each([
    ["<ol><li>a<li>b</ol>", ["1.", "2."]],
    ["<ol start=4 type=a><li>a<li value=9>b<li>c</ol>", ["d.", "i.", "j."]],
    ["<ol type=I reversed><li>a<li>b<li>c</ol>", ["III.", "II.", "I."]],
    ['<ol style="LIST-STYLE: lower-roman"><li>a<li>b</ol>', ["i.", "ii."]],
    ['<ol style="list-style-type:none"><li>4.2.1 The<li>plain</ol>', ["4.2.1", undefined]],
    ["<ol start=27 type=A><li>a</ol>", ["AA."]],
    ["<ol start=-1><li>a<li>b</ol>", ["-1.", "0."]],
    ["<ol start=x type=constructor><li>a</ol>", ["1."]],
    ["<ul><li>(a) one<li>(b) two</ul>", ["(a)", "(b)"]],
    ["<ul><li>a</ul>", [undefined]],
  ])("%j has its numbers", (html, numbers) => {
    const [list] = parseHtml(html).blocks.filter((block): block is List => block.kind === "list");
    expect(list?.items.map(({ number }) => number)).toEqual(numbers);
    expect(list?.ordered).toBe(!numbers.includes(undefined));
  });
});

describe("tables", () => {
  it.each([
    [
      "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></table>",
      [
        ["A", "B"],
        ["1", "2"],
      ],
    ],
    ["<table><tr><td>A<td>B<tr><td>1", [["A", "B"], ["1"]]],
    [
      "<table><tr><td colspan=2>A<td>B<tr><td>1<td>2<td>3</table>",
      [
        ["A", "", "B"],
        ["1", "2", "3"],
      ],
    ],
    [
      "<table><tr><th>A<th>B<tr><td rowspan=2>1<td>2<tr><td>3</table>",
      [
        ["A", "B"],
        ["1", "2"],
        ["", "3"],
      ],
    ],
    [
      "<table><tr><td>A<td>B<tr><td rowspan=0>1<td><p>x</p><ol><li>y<li>z</ol></table>",
      [
        ["A", "B"],
        ["1", "x\n1. y\n2. z"],
      ],
    ],
    [
      "<table><tr><td>A<td><table><tr><td>n<td>m<tr><td>o</table>rest</table>",
      [["A", "n m\no\nrest"]],
    ],
    ["<table><tr><td>a</div></p></b></ul><td>b</table>", [["a", "b"]]],
    ["<table><tr><td>a<tr>loose<td>b</table>", [["a"], ["loose", "b"]]],
    ["<table><td>a<td>b</table>", [["a", "b"]]],
  ])("%j", (html, expected) => {
    expect(gridOf(html)).toEqual(expected);
  });

  it("stand behind their captions and what lies outside their cells", () => {
    const html = "<table><caption>Prices</caption>loose<tr><td>a<td>b</table>after";
    expect(shapes(html)).toEqual(["Prices", "loose", { rows: [["a", "b"]] }, "after"]);
  });

  it("with one cell are read as what the cell holds", () => {
    expect(shapes("<table><tr><td><h1>A</h1><ul><li>b</ul></table>")).toEqual([
      "heading A",
      [["b"]],
    ]);
  });

  it("without rows, and parts of tables without one, are as good as nothing", () => {
    expect(shapes("a<table></table><tr><td>b</td></tr></table>")).toEqual(["a", "b"]);
    expect(shapes("<ul><li>a</td></table>b</ul>")).toEqual([[["a", "b"]]]);
  });

  it("have cells at the place of their text", () => {
    const html = "<table><tr><th> A <b>b</b> </th><td></td></tr></table>";
    const [table] = parseHtml(html).blocks;
    if (table?.kind !== "table") throw new Error("no table");
    const [first, second] = table.header.cells;
    expect(first && html.slice(first.start, first.end)).toBe("A <b>b");
    expect(second).toMatchObject({ start: 36, end: 36, text: "" });
  });
});

describe("code and quotes", () => {
  it("keep what they hold", () => {
    const html = '<pre><code class="a language-json">{\n  "a":  &lt;1\n}\n</code></pre>';
    const [code] = parseHtml(html).blocks;
    expect(code).toMatchObject({ kind: "code", info: "json", text: '{\n  "a":  <1\n}' });
    expect(shapes("<pre>a\n\n<b>b</b><div>c</div></pre>d")).toEqual(["code a\n\nb\nc", "d"]);
    expect(shapes("<blockquote>a<p>b</blockquote>c")).toEqual([{ quote: ["a", "b"] }, "c"]);
    expect(shapes("<blockquote></blockquote><pre> </pre>")).toEqual([]);
  });
});

describe("what no reader sees", () => {
  it.each([
    "<script>document.write('<p>x</p>')</script>",
    "<style>p { color: red }</style>",
    "<template><p>x</p></template>",
    "<noscript><p>x</p></noscript>",
    "<!-- <p>x</p> -->",
    "<!doctype html><?php x ?><![CDATA[x]]>",
    "<nav><ul><li>x</ul><nav>x</nav></nav>",
    "<svg><title>x</title><text>x</text></svg>",
    "<select><option>x</select>",
    "<div hidden>x<div>x</div>x</div>",
    '<span style="display: none">x</span>',
    '<svg width="1"/>',
    '<img alt="x" src="https://example.com/x.png">',
  ])("%j is left out", (hidden) => {
    expect(shapes(`<p>a ${hidden} b</p>`).join(" ")).toMatch(/^a b$/);
  });

  it("does not take along what follows a menu that is never closed", () => {
    expect(shapes("<nav>menu<main>text</main>")).toEqual(["text"]);
  });
});
