import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { expectOffsets, expectOrdered, wordsOf } from "../../test/outlines.js";
import { decode } from "../decode.js";
import { parseHtml } from "./parse-html.js";

const tags = [
  ...["p", "div", "b", "h1", "h2", "ul", "ol", "li", "table", "tr", "td", "th", "tbody", "caption"],
  ...["blockquote", "pre", "code", "br", "hr", "td colspan=3", "td rowspan=2", "div role=heading"],
];

const pieces = [
  ...tags.map((tag) => `<${tag}>`),
  ...tags.map((tag) => `</${tag.replace(/ .*/, "")}>`),
  ...[" ", "\n", "\r\n", "  ", "&amp;", "&nbsp;", "&#97;", "\0", "é", "<!-- c -->", "< ", ">"],
];

const letters = fc.stringMatching(/^[a-z]{1,3}$/);

describe("any soup of tags", () => {
  it("loses no letter, and everything lies in order", () => {
    const soup = fc.array(fc.oneof(fc.constantFrom(...pieces), letters), { maxLength: 60 });
    fc.assert(
      fc.property(soup, (parts) => {
        const html = parts.join("");
        const { blocks, problems } = parseHtml(html);
        expect(problems).toEqual([]);
        expectOrdered(blocks, { start: 0, end: html.length });
        const words = blocks.flatMap(wordsOf);
        for (const { text } of words) expect(text).toBe(text.trim());
        const read = words.map(({ text }) => text).join("");
        expect(onlyLetters(read)).toBe(onlyLetters(withoutTags(html)));
      }),
      { numRuns: 2000 },
    );
  });

  it("has every letter where its offset says", () => {
    const plain = pieces.filter((piece) => !/&#|td|th|ol/.test(piece));
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...plain), letters)), (parts) => {
        const html = parts.join("");
        for (const words of parseHtml(html).blocks.flatMap(wordsOf)) expectOffsets(words, html);
      }),
      { numRuns: 500 },
    );
  });

  it("of unknown characters as well", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        expectOrdered(parseHtml(text).blocks, { start: 0, end: text.length });
      }),
    );
  });
});

/** A tag begins with a letter right behind its bracket. */
function withoutTags(html: string): string {
  return html
    .replaceAll(/<!--.*?-->/gs, "")
    .replaceAll(/<\/?[a-z][^>]*>/gs, "")
    .replaceAll("&#97;", "a")
    .replaceAll(/&(?:amp|nbsp);/g, "");
}

/** Numbers of lists are printed in cells. */
function onlyLetters(text: string): string {
  return text.replaceAll(/[^a-zé]/g, "");
}

describe("a megabyte of one thing", () => {
  it.each([
    ...["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<blockquote>", "<h1>", "<pre>", "</td>"],
    ...["<a b=c ", "&", "&amp;", "<!--", "<script>", "<title>", "<nav>", "\0", "<br>", "a  ", "<"],
    ...["<table><tr><td colspan=1000>", "<tr><td rowspan=9999>", "<ul><li>a</ul></ul>", '<x y="'],
    "<table><tr><td rowspan=65534 colspan=1000><tr></table>",
  ])("%j is read in good time", { timeout: 20_000 }, (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    expect(parseHtml(text).text).toBe(text);
  });
});

describe("depth", () => {
  it.each(["div", "ul", "blockquote", "table", "h1", "b"])(
    "of 100 000 %s is cut, and the text stays",
    { timeout: 20_000 },
    (name) => {
      const html = `${`<${name}>`.repeat(100_000)}deep${`</${name}>`.repeat(100_000)}<p>after`;
      const { blocks, problems } = parseHtml(html);
      expect(problems).toEqual([]);
      expect(blocks.flatMap(wordsOf).map(({ text }) => text)).toEqual(["deep", "after"]);
    },
  );

  it("keeps the structure around what found no room", () => {
    const html = `<ul><li>a${"<blockquote>".repeat(200)}b${"</blockquote>".repeat(200)}c<li>d</ul>`;
    const [list] = parseHtml(html).blocks;
    if (list?.kind !== "list") throw new Error("no list");
    expect(list.items).toHaveLength(2);
    expect(list.items[0]?.blocks.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "quote",
      "paragraph",
    ]);
  });
});

describe("too much", () => {
  it.each([
    ["10 MB", "<p>a</p>".repeat(1_250_000)],
    ["a million headings", "<h1>".repeat(1_200_000)],
    ["a million cells", `<table><tr>${"<td>".repeat(1_200_000)}`],
  ])("is declined: %s", { timeout: 30_000 }, (_, text) => {
    const { blocks, problems } = parseHtml(text);
    expect(problems).toMatchObject([{ code: "document/too-large" }]);
    expect(blocks).toEqual([]);
  });

  it("is not a tag with a million attributes", { timeout: 20_000 }, () => {
    const many = Array.from({ length: 600_000 }, (_, at) => `a${at}`).join(" ");
    for (const attributes of [
      many,
      "class=a ".repeat(600_000),
      `class="${"a".repeat(4_000_000)}"`,
    ]) {
      const { blocks } = parseHtml(`<pre ${attributes}>x</pre>`);
      expect(blocks).toMatchObject([{ kind: "code", text: "x" }]);
    }
  });
});

describe("bytes that are no text", () => {
  it("are read as far as they can be", () => {
    const bytes = new Uint8Array([0x3c, 0x70, 0x3e, 0xff, 0x00, 0x61, 0xc3]);
    const { text, problems } = decode(bytes);
    expect(problems).toMatchObject([{ code: "document/encoding" }]);
    expect(parseHtml(text).blocks).toMatchObject([{ text: "\ufffd\0a\ufffd" }]);
  });
});
