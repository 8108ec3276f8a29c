import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { wordsOf } from "../../test/outlines.js";
import { docx, level, listed, paragraph, run, styled, table, wordPart } from "../../test/word.js";
import { sourceSpan } from "../outline/source-offset.js";
import { wordPlace } from "../outline/word-place.js";
import type { Block } from "../outline.js";
import { readWord } from "./read-word.js";

const styles = wordPart(
  "styles",
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
   <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
   <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="Heading 2"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
   <w:style w:type="paragraph" w:styleId="H8"><w:name w:val="heading 8"/></w:style>
   <w:style w:type="paragraph" w:styleId="Ttl"><w:name w:val="Title"/></w:style>
   <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
   <w:style w:type="paragraph" w:styleId="Round"><w:name w:val="a"/><w:basedOn w:val="Round"/></w:style>`,
);

const legal = [
  level(0, "decimal", "%1.", '<w:pStyle w:val="H1"/>'),
  level(1, "decimal", "%1.%2"),
  level(2, "decimal", "%1.%2.%3"),
  level(3, "lowerLetter", "(%4)"),
  level(4, "lowerRoman", "(%5)"),
].join("");

const simple = [
  level(0, "decimal", "%1."),
  level(1, "lowerLetter", "%2)"),
  level(2, "bullet", "x"),
];

const numbering = wordPart(
  "numbering",
  `<w:abstractNum w:abstractNumId="0">${legal}</w:abstractNum>
   <w:abstractNum w:abstractNumId="1">${simple.join("")}</w:abstractNum>
   <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
   <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
   <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`,
);

const parts = { "word/styles.xml": styles, "word/numbering.xml": numbering };

function shape(block: Block): unknown {
  if (block.kind === "list") {
    return block.items.map(({ number, blocks }) => [number ?? "", ...blocks.map(shape)]);
  }
  if (block.kind === "table") {
    return [block.header, ...block.rows].map(({ cells }) => cells.map(({ text }) => text));
  }
  if (block.kind === "heading") return `h${block.level} ${block.text}`;
  return block.kind === "paragraph" ? block.text : block.kind;
}

async function shapes(body: string, others = {}): Promise<readonly unknown[]> {
  const { outline, problems } = await readWord(docx(body, { ...parts, ...others }));
  expect(problems).toEqual([]);
  return outline.blocks.map(shape);
}

describe("headings", () => {
  it("have the numbers that Word prints, by style or by outline", async () => {
    const body = [
      styled("Invitation to tender", "Ttl"),
      styled("Security", "H1"),
      styled("Updates", "H2"),
      styled("Keys", "H2"),
      styled("Price", "H1"),
      styled("Deep", "H8"),
      paragraph("Direct #", '<w:outlineLvl w:val="2"/>'),
      paragraph("Text", '<w:outlineLvl w:val="9"/>'),
      styled("Round", "Round"),
      styled("Unknown", "None"),
    ].join("");
    expect(await shapes(body)).toEqual([
      "h1 Invitation to tender",
      "h1 1. Security",
      "h2 1.1 Updates",
      "h2 1.2 Keys",
      "h1 2. Price",
      "h6 Deep",
      "h3 Direct #",
      "Text",
      "Round",
      "Unknown",
    ]);
  });

  it("are not those of the table of contents, nor empty ones", async () => {
    expect(await shapes(styled("Security 4", "TOC1") + styled(" ", "H8"))).toEqual([]);
  });
});

describe("clauses and lists", () => {
  it("are numbered as Word numbers them", async () => {
    const body = [
      listed("Definitions", 1, 0),
      listed("The sensor shall", 1, 1),
      listed("keep", 1, 2),
      listed("one", 1, 3),
      listed("two", 1, 3),
      listed("deeper", 1, 4),
      listed("The supplier shall", 1, 1),
      listed("three", 1, 3),
      listed("Prices", 1, 0),
      listed("The buyer shall", 1, 1),
    ].join("");
    const { outline } = await readWord(docx(body, parts));
    expect(outline.blocks.map(shape)).toEqual([
      "1.\tDefinitions",
      "1.1\tThe sensor shall",
      "1.1.1\tkeep",
      [
        ["(a)", "(a)\tone"],
        ["(b)", "(b)\ttwo", [["(i)", "(i)\tdeeper"]]],
      ],
      "1.2\tThe supplier shall",
      [["(a)", "(a)\tthree"]],
      "2.\tPrices",
      "2.1\tThe buyer shall",
    ]);
    const numbers = outline.blocks.map((block) => block.kind === "paragraph" && block.number);
    expect(numbers.filter(Boolean)).toEqual(["1", "1.1", "1.1.1", "1.2", "2", "2.1"]);
  });

  it("count on through paragraphs between, start where they are told, and know bullets", async () => {
    const body = [
      listed("a", 2, 0),
      listed("b", 2, 1),
      listed("c", 2, 2),
      paragraph("between"),
      listed("d", 2, 0),
      listed("", 2, 0),
      listed("e", 2, 1),
      listed("f", 3, 0),
      listed("g", 3, 0),
      listed("out", 0, 0),
      listed("lost", 99, 0),
      listed("lost", 2, 7),
    ].join("");
    expect(await shapes(body)).toEqual([
      [["1.", "1.\ta", [["a)", "a)\tb", [["", "c"]]]]]],
      "between",
      [
        ["2.", "2.\td", [["a)", "a)\te"]]],
        ["5.", "5.\tf"],
        ["6.", "6.\tg"],
      ],
      "out",
      "lost",
      "lost",
    ]);
  });

  it.each([
    ["lowerRoman", "%1)", ["i)", "ii)", "iii)", "iv)"]],
    ["upperLetter", "%1.", ["A.", "B.", "C.", "D."]],
    ["upperRoman", "%1.", ["I.", "II.", "III.", "IV."]],
    ["ordinal", "[%1]", ["[1st]", "[2nd]", "[3rd]", "[4th]"]],
    ["decimalZero", "(%1)", ["(01)", "(02)", "(03)", "(04)"]],
    ["chineseCounting", "%1.", ["1.", "2.", "3.", "4."]],
  ])("in the format %s", async (format, pattern, numbers) => {
    const own = wordPart(
      "numbering",
      `<w:abstractNum w:abstractNumId="0">${level(0, format, pattern)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    );
    const body = ["a", "b", "c", "d"].map((text) => listed(text, 1, 0)).join("");
    const { outline } = await readWord(docx(body, { "word/numbering.xml": own }));
    const [list] = outline.blocks;
    if (list?.kind !== "list") throw new Error("no list");
    expect(list.items.map(({ number }) => number)).toEqual(numbers);
  });

  it("follow links, restarts, digits for all levels, words and ordinals", async () => {
    const own = wordPart(
      "numbering",
      `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>
       <w:abstractNum w:abstractNumId="1">${level(0, "upperRoman", "Article %1 –")}${level(1, "decimal", "%1.%2", '<w:isLgl/><w:lvlRestart w:val="0"/>')}${level(2, "ordinal", "%3")}${level(3, "none", "")}</w:abstractNum>
       <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
    );
    const style = wordPart(
      "styles",
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
    );
    const levels = [1, 0, 1, 0, 1, 2, 2, 3];
    const body = levels.map((at) => listed("x", 1, at)).join("");
    const others = { "word/numbering.xml": own, "word/styles.xml": style };
    expect(await shapes(body, others)).toEqual([
      "1.1\tx",
      "Article I –\tx",
      "1.2\tx",
      "Article II –\tx",
      "2.3\tx",
      [
        ["1st", "1st\tx"],
        ["2nd", "2nd\tx"],
      ],
      "x",
    ]);
  });
});

describe("tables", () => {
  it("keep their cells, with what these hold on lines", async () => {
    const inner = table([[paragraph("n"), paragraph("m")], [paragraph("o")]]);
    const body = table([
      [paragraph("ID"), paragraph("a | b")],
      [paragraph("1") + paragraph("2"), inner + listed("x", 2, 0) + listed("y", 2, 2)],
      [listed("", 2, 0), paragraph("")],
    ]);
    expect(await shapes(body)).toEqual([
      [
        ["ID", "a | b"],
        ["1\n2", "n m\no\n1. x\ny"],
        ["2.", ""],
      ],
    ]);
  });

  it("have an empty cell for each further column that one spans or that is left out", async () => {
    const cell = (text: string, properties: string) =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell("a", '<w:gridSpan w:val="2"/>')}${cell("b", "")}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("c", "")}${cell("d", "<w:vMerge/>")}</w:tr></w:tbl>`;
    expect(await shapes(body)).toEqual([
      [
        ["a", "", "b"],
        ["", "c", "d"],
      ],
    ]);
  });

  it("with one cell are read as what it holds", async () => {
    const body = table([[styled("A", "H8") + listed("b", 2, 0) + paragraph("c")]]);
    expect(await shapes(body + table([]))).toEqual(["h6 A", [["1.", "1.\tb"]], "c"]);
  });
});

describe("text", () => {
  it("knows breaks, tabs, hyphens, symbols and boxes", async () => {
    const body = `<w:p><w:r><w:t>a</w:t><w:br/><w:br w:type="page"/><w:t xml:space="preserve"> b</w:t><w:tab/><w:t> c </w:t><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Arial" w:char="00e9"/><w:sym w:char="x"/></w:r></w:p>
      <w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar><w:instrText>FORMCHECKBOX</w:instrText></w:r></w:p>`;
    expect(await shapes(body)).toEqual(["a\nb\tc\u2011\u2611é", "\u2612"]);
  });

  it("holds what fields, links, controls and formulas show", async () => {
    const body = `<w:p><w:hyperlink>${run("link ")}</w:hyperlink><w:fldSimple w:instr="REF x">${run("ref ")}</w:fldSimple><w:sdt><w:sdtPr><w:t>no</w:t></w:sdtPr><w:sdtContent>${run("control ")}</w:sdtContent></w:sdt><m:oMath xmlns:m="m"><m:r><m:t>x</m:t></m:r></m:oMath></w:p>`;
    expect(await shapes(body)).toEqual(["link ref control x"]);
  });

  it("of boxes follows the paragraph that holds them, once", async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = `<w:p>${run("before ")}<w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice>${box("boxed")}</mc:Choice><mc:Fallback>${box("boxed")}</mc:Fallback></mc:AlternateContent></w:r>${run("after")}</w:p>`;
    expect(await shapes(body)).toEqual(["before after", "boxed"]);
  });

  it("of notes stands at the end", async () => {
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
    const footnotes = wordPart(
      "footnotes",
      `<w:footnote w:type="separator" w:id="0">${paragraph("---")}</w:footnote>${note(1, " one")}${note(2, "two")}`,
    );
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = `<w:p>${run("a")}${reference(2)}${reference(1)}${run("(b)")}<w:r><w:endnoteReference w:id="9"/></w:r></w:p>`;
    expect(await shapes(body, { "word/footnotes.xml": footnotes })).toEqual([
      "a[^1][^2](b)[^3]",
      "[^1]: two",
      "[^2]: one",
    ]);
  });
});

describe("places in a document", () => {
  it("are told by headings and the number of the paragraph", async () => {
    const body =
      styled("Security", "H1") +
      paragraph("One.") +
      listed("a", 2, 0) +
      listed("b *c*", 2, 0) +
      paragraph("Last.");
    const { outline, paragraphs } = await readWord(docx(body, parts));
    expect(paragraphs).toEqual([1, 2, 3, 5]);
    const words = outline.blocks.flatMap(wordsOf).find(({ text }) => text.includes("*c*"));
    if (words === undefined) throw new Error("no words");
    const start = words.text.indexOf("*c*");
    const span = sourceSpan(words, { start, end: start + 3 });
    expect(outline.text.slice(span.start, span.end)).toBe("*c\\*");
    expect(wordPlace(outline, span.start)).toEqual({ headings: ["1. Security"], paragraph: 4 });
  });
});

describe("any document", () => {
  const marks = [
    ...[
      "*",
      "**",
      "_",
      "~~",
      "`",
      "```",
      "[",
      "]",
      "(",
      ")",
      "![",
      "<br>",
      "<",
      ">",
      "&amp;",
      "&",
      "\\",
    ],
    ...[
      "|",
      "|---|",
      "#",
      "##",
      "- ",
      "-",
      "+ ",
      "1. ",
      "1) ",
      "---",
      "===",
      "~~~",
      "> ",
      "<!--",
      "-->",
    ],
    ...[
      "word",
      "a",
      "é",
      " ",
      "  ",
      "\t",
      "\n",
      ":",
      "[x] ",
      "[a]: b",
      "https://a.b/c_d",
      "2",
      ".",
      "\u00a0",
    ],
  ];
  const text = fc
    .array(fc.constantFrom(...marks), { maxLength: 12 })
    .map((parts) => parts.join(""));
  const cells = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  const block = fc.oneof(
    text.map((written) => ({ kind: "text", written })),
    text.map((written) => ({ kind: "heading", written })),
    text.map((written) => ({ kind: "item", written })),
    cells.map((written) => ({ kind: "table", written })),
  );

  it("comes back with the same text in the same order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (blocks) => {
        const body = blocks.map(xmlOf).join("");
        const { outline, problems } = await readWord(docx(body, parts));
        expect(problems).toEqual([]);
        expect(outline.problems).toEqual([]);
        const read = outline.blocks.flatMap(wordsOf).map((words) => words.text);
        expect(read.filter((found) => found !== "")).toEqual(blocks.flatMap(textsOf));
      }),
      { numRuns: 1000 },
    );
  });

  function xmlOf({
    kind,
    written,
  }: {
    kind: string;
    written: string | readonly (readonly string[])[];
  }) {
    if (typeof written !== "string") {
      return table(written.map((row) => row.map((cell) => paragraph(cell))));
    }
    if (kind === "heading") return styled(written, "H8");
    return kind === "item" ? listed(written, 2, 2) : paragraph(written);
  }

  function textsOf({ written }: { written: string | readonly (readonly string[])[] }) {
    const texts = typeof written === "string" ? [written] : written.flat();
    return texts.map(trimmed).filter((found) => found !== "");
  }

  function trimmed(written: string): string {
    const lines = written.split("\n").map((line) => line.trim());
    return lines.filter((line) => line !== "").join("\n");
  }
});
