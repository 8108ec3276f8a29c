import { strToU8, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { docx, paragraph, run, styled, table, wordPart } from "../../test/word.js";
import { entryOf, patched } from "../../test/xlsx.js";
import { readWord } from "./read-word.js";

async function codes(bytes: Uint8Array): Promise<readonly string[]> {
  const { problems, outline } = await readWord(bytes);
  for (const { what, todo } of problems) {
    expect(what).toMatch(/^[A-Z].*\.$/);
    expect(todo).toMatch(/^[A-Z].*\.$/);
    expect(what + todo).not.toMatch(/(?<!Excel )workbook/i);
  }
  const unread = /not-a|other-|encrypted|damaged|too-large/;
  if (problems.some(({ code }) => unread.test(code))) expect(outline.blocks).toEqual([]);
  return problems.map(({ code }) => code);
}

function compound(name: string): Uint8Array {
  const wide = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0), ...wide]);
}

describe("a file that is no document", () => {
  it.each([
    ["nothing", new Uint8Array(), "word/not-a-document"],
    ["a PDF", strToU8("%PDF-1.7"), "word/not-a-document"],
    ["text", strToU8("The supplier shall"), "word/not-a-document"],
    ["a .doc", compound("WordDocument"), "word/other-format"],
    ["rich text", strToU8("{\\rtf1 a}"), "word/other-format"],
    ["a page", strToU8("\ufeff <!DOCTYPE html><p>a"), "word/other-format"],
    ["a protected document", compound("EncryptedPackage"), "word/encrypted"],
    ["a workbook", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), "word/not-a-document"],
    ["a presentation", zipSync({ "ppt/x.xml": strToU8("<x/>") }), "word/not-a-document"],
    ["an .odt", zipSync({ "content.xml": strToU8("<x/>") }), "word/other-format"],
    ["a zip file", zipSync({ a: strToU8("b") }), "word/not-a-document"],
    ["another root", docx("", { "word/document.xml": "<workbook/>" }), "word/not-a-document"],
    ["half a zip file", docx(paragraph("a")).subarray(0, 300), "word/damaged"],
    ["the beginning of one", strToU8("PK"), "word/damaged"],
  ])("such as %s is told", async (_, bytes, code) => {
    expect(await codes(bytes)).toEqual([code]);
  });
});

describe("an archive", () => {
  it("that is encrypted is told", async () => {
    const bytes = docx(paragraph("a"));
    const { directory } = entryOf(bytes, "word/document.xml");
    bytes[directory + 8] = 1;
    expect(await codes(bytes)).toEqual(["word/encrypted"]);
  });

  it("that unpacks to far more than it holds is declined", { timeout: 20_000 }, async () => {
    const bytes = docx(paragraph("a".repeat(30_000_000)));
    expect(bytes.length).toBeLessThan(100_000);
    expect(await codes(bytes)).toEqual(["word/too-large"]);
  });

  it("that lies about sizes and sums is declined", async () => {
    const bytes = docx(paragraph("a"));
    const { directory } = entryOf(bytes, "word/document.xml");
    expect(await codes(patched(bytes, directory + 24, 0x7fffffff))).toEqual(["word/too-large"]);
    expect(await codes(patched(bytes, directory + 16, 1))).toEqual(["word/damaged"]);
  });

  it("of any bytes is survived", async () => {
    const whole = docx(styled("A", "H1") + table([[paragraph("b")], [paragraph("c")]]));
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        await codes(bytes);
      }),
      { numRuns: 500 },
    );
    await fc.assert(fc.asyncProperty(fc.uint8Array(), async (bytes) => void (await codes(bytes))));
  });
});

describe("parts", () => {
  it.each([
    ["cut off", "<w:document><w:body><w:p>"],
    ["not well formed", "<w:document><w:body></w:p></w:body></w:document>"],
    ["with a document type", '<!DOCTYPE a [<!ENTITY b "c">]><w:document>&b;</w:document>'],
    ["too deep", `${"<w:sdt>".repeat(5000)}${"</w:sdt>".repeat(5000)}`],
    ["empty", ""],
  ])("%s are told", async (_, xml) => {
    expect(await codes(docx("", { "word/document.xml": xml }))).toEqual(["word/damaged"]);
  });

  it("that are missing or strange leave the text readable", async () => {
    const others = {
      "word/styles.xml": wordPart(
        "styles",
        '<w:style w:styleId="A"><w:basedOn w:val="A"/></w:style>',
      ),
      "word/numbering.xml": wordPart(
        "numbering",
        '<w:num w:numId="1"><w:lvlOverride/><w:abstractNumId w:val="x"/></w:num><w:lvl/><w:lvl w:ilvl="-1"/>',
      ),
    };
    const list = '<w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="1"/></w:numPr>';
    const body = `${paragraph("a", list)}${styled("b", "A")}<w:tc>${paragraph("c")}</w:tc><w:tr/></w:body><w:body>`;
    const { outline, problems } = await readWord(docx(body, others));
    expect(problems).toEqual([]);
    expect(outline.text).toContain("a\n\nb");
    expect((await readWord(docx("", { "_rels/.rels": "<a/>" }))).problems).toEqual([]);
  });
});

describe("what a document holds beside its text", () => {
  it("is told: macros, comments, pictures, hidden text, other documents", async () => {
    const body = `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:drawing><a:blip/></w:drawing></w:r></w:p><w:altChunk r:id="x"/>`;
    const others = { "word/vbaProject.bin": "macro", "word/comments.xml": "<w:comments/>" };
    const read = await readWord(docx(body, others));
    expect(read.outline.text).toBe("hidden\n");
    expect(read.problems.map(({ code }) => code)).toEqual([
      "word/macros",
      "word/comments",
      "word/hidden-text",
      "word/embedded-documents",
      "word/pictures",
    ]);
  });

  it("is not fetched from elsewhere", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    const rels = (type: string) =>
      `<Relationships><Relationship Id="a" Type="x/${type}" Target="https://example.com/t.dotm" TargetMode="External"/></Relationships>`;
    const linked = docx(paragraph("a"), { "word/_rels/document.xml.rels": rels("hyperlink") });
    expect(await codes(linked)).toEqual([]);
    for (const type of ["image", "attachedTemplate", "styles"]) {
      const bytes = docx(paragraph("a"), { "word/_rels/document.xml.rels": rels(type) });
      expect(await codes(bytes)).toEqual(["word/external-content"]);
    }
    const template = docx(paragraph("a"), {
      "word/_rels/settings.xml.rels": rels("attachedTemplate"),
    });
    expect(await codes(template)).toEqual(["word/external-content"]);
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });
});

describe("tracked changes", () => {
  const ends = '<w:rPr><w:del w:id="1"/></w:rPr>';
  const deleted = (text: string) =>
    `<w:del><w:r><w:delText>${text}</w:delText><w:t>${text}</w:t></w:r></w:del>`;

  it("are read as accepted: 10 000 of them", async () => {
    const one = `<w:ins>${run("new")}</w:ins>${deleted("old")}${run(" ")}`;
    const { outline, problems } = await readWord(docx(`<w:p>${one.repeat(5000)}</w:p>`));
    expect(outline.text).toBe(`${"new ".repeat(5000).trim()}\n`);
    expect(problems.map(({ code }) => code)).toEqual(["word/tracked-changes"]);
    expect(problems[0]?.what).toContain("insertions: 5000, deletions: 5000");
  });

  it("join paragraphs whose end is deleted, and take out rows and what moved", async () => {
    const row = (properties: string, text: string) =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph("x")}</w:tc></w:tr>`;
    const body = [
      paragraph("one ", ends),
      paragraph("two"),
      `<w:p><w:pPr>${ends}</w:pPr>${deleted("gone")}</w:p>`,
      `<w:p><w:moveFrom>${run("moved")}</w:moveFrom><w:moveTo>${run("here")}</w:moveTo></w:p>`,
      paragraph("was", "<w:pPrChange><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:pPrChange>"),
      `<w:tbl>${row("", "a")}${row("<w:del/>", "b")}${row("<w:ins/>", "c")}</w:tbl>`,
      paragraph("last", ends),
    ];
    const { outline } = await readWord(docx(body.join("")));
    expect(outline.text).toBe(
      "one two\n\nhere\n\nwas\n\n| a | x |\n| --- | --- |\n| c | x |\n\nlast\n",
    );
  });
});

describe("much", () => {
  it.each([
    ["text", () => paragraph(Array.from({ length: 800_000 }, (_, at) => at * 7919).join(" "))],
    ["paragraphs", () => Array.from({ length: 1_100_000 }, (_, at) => `<w:p>${at}</w:p>`).join("")],
  ])("of %s is declined", { timeout: 60_000 }, async (_, body) => {
    expect(await codes(docx(body()))).toEqual(["word/too-large"]);
  });

  it("is read up to that", { timeout: 60_000 }, async () => {
    const body = Array.from({ length: 20_000 }, (_, at) => paragraph(`Clause ${at * 7919}`));
    const { outline, problems } = await readWord(docx(body.join("")));
    expect(problems).toEqual([]);
    expect(outline.blocks).toHaveLength(20_000);
  });
});
