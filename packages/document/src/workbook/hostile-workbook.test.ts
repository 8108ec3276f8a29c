import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { withinAsync } from "../../../model/test/within.js";
import { entryOf, patched, xlsx, xlsxParts, zip } from "../../test/xlsx.js";
import { workbookLimits } from "./limits.js";
import { readWorkbook } from "./read-workbook.js";

/** How long any file may take on a busy machine. */
const patience = 10_000;

const small = xlsx('<row r="1"><c r="A1"><v>1</v></c></row>');
const sheet1 = "xl/worksheets/sheet1.xml";

/** The only problem of bytes that give no workbook. */
async function refused(bytes: Uint8Array) {
  const { workbook, problems } = await readWorkbook(bytes);
  expect(workbook).toBeUndefined();
  expect(problems).toHaveLength(1);
  return problems[0];
}

describe("a file that is no workbook", () => {
  it.each([
    ["nothing", new Uint8Array(), "not-a-workbook", "empty"],
    ["CSV", strToU8("id;description\r\nUpdMech-1;x"), "other-format", "CSV"],
    ["text in UTF-16", Uint8Array.of(0xff, 0xfe, 65, 0), "other-format", "text"],
    ["PDF", strToU8("%PDF-1.7\n\0\x01"), "not-a-workbook", "PDF"],
    ["random bytes", Uint8Array.of(1, 2, 3, 4, 200, 0), "not-a-workbook", "no workbook"],
    ["an .xls file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), "other-format", ".xls"],
    [
      "an encrypted workbook",
      Uint8Array.of(
        0xd0,
        0xcf,
        0x11,
        0xe0,
        69,
        0,
        ...[..."EncryptedPackage"].flatMap((l) => [l.charCodeAt(0), 0]),
      ),
      "encrypted",
      "password",
    ],
    ["a Word document", zip({ "word/document.xml": "<document/>" }), "not-a-workbook", "Word"],
    ["a presentation", zip({ "ppt/presentation.xml": "<p/>" }), "not-a-workbook", "presentation"],
    ["an .xlsb file", zip({ "xl/workbook.bin": "x" }), "other-format", ".xlsb"],
    ["an .ods file", zip({ mimetype: "x", "content.xml": "<x/>" }), "other-format", "OpenDocument"],
    ["a zip file", zip({ "readme.txt": "x" }), "not-a-workbook", "zip"],
  ])("such as %s is told apart", async (_, bytes, code, what) => {
    const problem = await refused(bytes);
    expect(problem).toMatchObject({
      code: `workbook/${code}`,
      what: expect.stringContaining(what),
    });
    expect(problem?.todo).not.toBe("");
  });
});

describe("a damaged workbook", () => {
  it("cut off anywhere is refused", async () => {
    for (const length of [4, 40, small.length >> 1, small.length - 30, small.length - 1]) {
      expect((await refused(small.subarray(0, length)))?.code).toBe("workbook/damaged");
    }
  });

  it("with any byte changed never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(small.length - 1), fc.nat(255), async (at, byte) => {
        const copy = small.slice();
        copy[at] = byte;
        const { workbook, problems } = await readWorkbook(copy);
        expect(workbook !== undefined || problems.length === 1).toBe(true);
      }),
    );
  });

  it("as any bytes behind the signature of a zip file never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(
          (await readWorkbook(Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes))).workbook,
        ).toBeUndefined();
      }),
    );
  });

  it.each([
    ["whose sheet is missing", { [sheet1]: undefined }],
    ["whose sheet is not well formed", { [sheet1]: "<worksheet><sheetData></worksheet>" }],
    ["whose sheet is no XML", { [sheet1]: "odd" }],
    ["whose sheet is empty", { [sheet1]: "" }],
    ["whose sheet ends early", { [sheet1]: "<worksheet><sheetData>" }],
    ["whose sheet has two roots", { [sheet1]: "<worksheet/><worksheet/>" }],
    ["whose sheet has text behind its root", { [sheet1]: "<worksheet/>odd" }],
    ["whose sheet has one attribute twice", { [sheet1]: '<worksheet a="1" a="2"/>' }],
    ["whose sheet has attributes without quotes", { [sheet1]: "<worksheet a=1/>" }],
    ["whose list names what is not there", { "xl/_rels/workbook.xml.rels": "<Relationships/>" }],
  ])("%s is refused", async (_, change) => {
    const parts = Object.entries({ ...xlsxParts([{ name: "S", xml: "" }]), ...change });
    const there = parts.filter((part): part is [string, string] => part[1] !== undefined);
    expect((await refused(zip(Object.fromEntries(there))))?.code).toBe("workbook/damaged");
  });

  it("with two parts of one name, as readers of zip files disagree about them, is refused", async () => {
    const bytes = zip({ ...xlsxParts([{ name: "S", xml: "" }]), "XL/Workbook.xml": "<workbook/>" });
    expect((await refused(bytes))?.what).toContain("two parts");
  });

  it("whose part is encrypted is told as such", async () => {
    const { directory } = entryOf(small, "_rels/.rels");
    const view = new DataView(small.buffer, small.byteOffset);
    const flags = view.getUint32(directory + 8, true);
    expect((await refused(patched(small, directory + 8, flags | 1)))?.code).toBe(
      "workbook/encrypted",
    );
  });
});

describe("a zip bomb", () => {
  const zeros = new Uint8Array(20_000_000);

  it("that says its size is declined unread", async () => {
    const { directory } = entryOf(small, sheet1);
    expect(await refused(patched(small, directory + 24, 2_000_000_000))).toMatchObject({
      code: "workbook/too-large",
      what: expect.stringContaining("2000 million"),
    });
  });

  it("that lies about its size is stopped while it unpacks", async () => {
    const bomb = zip(xlsxParts([{ name: "S", xml: "" }], { [sheet1]: zeros }));
    const { directory, local } = entryOf(bomb, sheet1);
    const lying = patched(patched(bomb, directory + 24, 1_000), local + 22, 1_000);
    expect(await withinAsync(patience, () => refused(lying))).toMatchObject({
      code: "workbook/too-large",
      what: expect.stringContaining("sheet1"),
    });
  });

  it("made of one part under many names is stopped at the limit", async () => {
    const sheets = Array.from({ length: 200 }, (_, at) => ({ name: `S${at}`, xml: "" }));
    const parts = xlsxParts(sheets);
    const list = String(parts["xl/_rels/workbook.xml.rels"]).replaceAll(
      /sheet\d+\.xml/g,
      "big.xml",
    );
    // Not so even that its ratio alone gives it away.
    const noise = Uint8Array.from({ length: 900_000 }, (_, at) => 97 + ((at * at) % 23));
    const big = `<worksheet><!--${new TextDecoder().decode(noise)}--></worksheet>`;
    const bytes = zip({
      ...parts,
      "xl/_rels/workbook.xml.rels": list,
      "xl/worksheets/big.xml": big,
    });
    expect((await refused(bytes))?.code).toBe("workbook/too-large");
  });

  it("of very many parts is declined", async () => {
    const parts = Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`p${at}`, ""]));
    expect(await refused(zip(parts))).toMatchObject({
      code: "workbook/too-large",
      what: expect.stringContaining("5001 parts"),
    });
  });
});

describe("a directory that lies", () => {
  const { directory } = entryOf(small, sheet1);

  it.each([
    ["the unpacked size", 24, 7],
    ["the packed size", 20, 7],
    ["the checksum", 16, 7],
    ["the place", 42, 7],
    ["a size beyond the file", 20, 0x7fffffff],
    ["a place beyond the file", 42, 0x7fffffff],
  ])("about %s is found out", async (_, offset, value) => {
    expect((await refused(patched(small, directory + offset, value)))?.code).toBe(
      "workbook/damaged",
    );
  });
});

describe("an XML bomb", () => {
  const entities =
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';

  it.each([
    sheet1,
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
  ])("in %s is refused, as every document type is", async (part) => {
    const parts = xlsxParts([{ name: "S", xml: "" }]);
    const bytes = zip({ ...parts, [part]: `${entities}${String(parts[part] ?? "<x/>")}` });
    expect(await refused(bytes)).toMatchObject({
      code: "workbook/damaged",
      what: expect.stringContaining("document type"),
    });
  });

  it("of references to nothing known leaves them as they stand", async () => {
    const text =
      '<row><c t="inlineStr"><is><t>&b;&#0;&#x110000;&toString;&amp;amp;</t></is></c></row>';
    expect((await readWorkbook(xlsx(text))).workbook?.sheets[0]?.rows).toEqual([
      ["&b;&#0;&#x110000;&toString;&amp;"],
    ]);
  });

  it("of references to halves of characters leaves them as they stand", async () => {
    const bytes = xlsx('<row><c t="inlineStr"><is><t>&#xD800;&#57343;&#x1F600;</t></is></c></row>');
    expect((await readWorkbook(bytes)).workbook?.sheets[0]?.rows).toEqual([["&#xD800;&#57343;😀"]]);
  });

  it("of deep nesting is refused", async () => {
    const xml = "<a>".repeat(200_000);
    expect((await refused(zip(xlsxParts([{ name: "S", xml }]))))?.code).toBe("workbook/damaged");
  });

  it("of names that objects have by themselves harms nothing", async () => {
    const bytes = xlsx('<row><c __proto__="x" constructor="y" t="toString"><v>1</v></c></row>');
    expect((await readWorkbook(bytes)).workbook?.sheets[0]?.rows).toEqual([["1"]]);
  });
});

describe("a sheet beyond the limits", () => {
  const rowsOf = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`,
    ).join("");

  it("of 100 000 rows is read up to the limit, and told", async () => {
    const { workbook, problems } = await withinAsync(patience, () =>
      readWorkbook(xlsx(rowsOf(100_000))),
    );
    expect(workbook?.sheets[0]?.rows).toHaveLength(workbookLimits.rows);
    expect(problems).toMatchObject([
      { code: "workbook/rows-left-out", sheet: "S", cell: "A20001" },
    ]);
  });

  it("of empty rows at its end is whole", async () => {
    const { workbook, problems } = await readWorkbook(
      xlsx('<row r="1"><c><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>'),
    );
    expect(workbook?.sheets[0]?.rows).toEqual([["1"]]);
    expect(problems).toEqual([]);
  });

  it("of one cell in the last corner that is read costs no more than its row", async () => {
    const { workbook, problems } = await readWorkbook(
      xlsx(`${rowsOf(19_999)}<row r="20000"><c r="XFD20000"><v>1</v></c></row>`),
    );
    expect(workbook?.sheets[0]?.rows).toHaveLength(20_000);
    expect(workbook?.sheets[0]?.rows.at(-1)).toHaveLength(16_384);
    expect(problems).toEqual([]);
  });

  it("of a cell in the last corner of all is read up to there, and told", async () => {
    const bytes = xlsx(`${rowsOf(1)}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`);
    const { workbook, problems } = await readWorkbook(bytes);
    expect(workbook?.sheets[0]?.rows).toEqual([["0"]]);
    expect(problems).toMatchObject([{ code: "workbook/rows-left-out", cell: "XFD1048576" }]);
  });

  it("of very many merged cells is read in time", async () => {
    const ranges = Array.from(
      { length: 300_000 },
      (_, at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`,
    );
    const xml = `<sheetData>${rowsOf(1)}</sheetData><mergeCells>${ranges.join("")}</mergeCells>`;
    const { workbook } = await withinAsync(patience, () =>
      readWorkbook(zip(xlsxParts([{ name: "S", xml }]))),
    );
    expect(workbook?.sheets[0]?.merges).toHaveLength(workbookLimits.merges);
  });

  it("of cells far to the right is read up to the limit of cells", async () => {
    const rows = Array.from(
      { length: 100 },
      (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
    );
    const { workbook, problems } = await readWorkbook(xlsx(rows.join("")));
    expect(workbook?.sheets[0]?.rows).toHaveLength(61);
    expect(problems).toMatchObject([{ code: "workbook/rows-left-out", cell: "XFD62" }]);
  });

  it("that repeats one long text is read up to the limit of text", async () => {
    const cells = Array.from({ length: 1_000 }, () => '<c t="s"><v>0</v></c>').join("");
    const bytes = xlsx(`<row r="1">${cells}</row>`, {
      "xl/sharedStrings.xml": `<sst><si><t>${"x".repeat(30_000)}</t></si></sst>`,
    });
    const { workbook, problems } = await readWorkbook(bytes);
    expect(workbook?.sheets[0]?.rows[0]).toHaveLength(666);
    expect(problems).toMatchObject([{ code: "workbook/rows-left-out" }]);
  });

  it("of places that no sheet has puts no cell there", async () => {
    const bytes = xlsx(
      '<row r="0"><c r="A0"><v>1</v></c><c r="XFE1"><v>2</v></c></row><row r="99999999"><c r="A99999999"><v>3</v></c></row>',
    );
    expect((await readWorkbook(bytes)).workbook?.sheets[0]?.rows).toEqual([["1", "2"], ["3"]]);
  });

  it("of too many sheets is declined", async () => {
    const sheets = Array.from({ length: 257 }, (_, at) => ({ name: `S${at}`, xml: "" }));
    expect((await refused(zip(xlsxParts(sheets))))?.code).toBe("workbook/too-large");
  });
});
