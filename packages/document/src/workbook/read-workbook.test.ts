import { describe, expect, it } from "vitest";
import { type Parts, xlsx, xlsxParts, zip } from "../../test/xlsx.js";
import { readWorkbook } from "./read-workbook.js";

/** The cells of the first row of a workbook's first sheet. */
async function firstRow(cells: string, others: Parts = {}): Promise<readonly string[] | undefined> {
  return (await readWorkbook(xlsx(`<row r="1">${cells}</row>`, others))).workbook?.sheets[0]
    ?.rows[0];
}

async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await readWorkbook(bytes)).problems.map(({ code }) => code);
}

const strings = (...items: readonly string[]): Parts => ({
  "xl/sharedStrings.xml": `<sst>${items.map((item) => `<si>${item}</si>`).join("")}</sst>`,
});

/** Looks: 0 general, 1 day, 2 day and time, 3 time, 4 length of time, 5 per cent. */
const styles: Parts = {
  "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-809]d mmm yyyy &quot;at&quot; h:mm AM/PM;@"/><numFmt numFmtId="165" formatCode="[h]:mm:ss"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="21"/><xf numFmtId="165"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
};

describe("the text of a cell", () => {
  it("is exact for texts, wherever they stand", async () => {
    const texts = strings(
      '<t xml:space="preserve"> both </t>',
      "<t>\n  neither\n</t>",
      "<t>one&#10;two\r\nthree</t>",
      "<r><t>plain </t></r><r><rPr><b/></rPr><t xml:space='preserve'>bold </t></r><rPh><t>guide</t></rPh><r><t>end</t></r>",
      "<t>a &amp; b &lt;c&gt; &#128512; <![CDATA[<d>]]></t>",
      "<t>_x0041_ _x005F_x0041_ _x000D_</t>",
      "<t/>",
    );
    const shared = [0, 1, 2, 3, 4, 5, 6].map((at) => `<c t="s"><v>${at}</v></c>`).join("");
    const inline =
      '<c t="inlineStr"><is><t>in</t><r><t xml:space="preserve"> side</t></r></is></c>';
    expect(await firstRow(`${shared}${inline}`, texts)).toEqual([
      " both ",
      "neither",
      "one\ntwo\nthree",
      "plainbold end",
      "a & b <c> 😀 <d>",
      "A _x0041_ \r",
      "",
      "in side",
    ]);
  });

  it("is stable for numbers, truth values and errors", async () => {
    const cells =
      '<c><v>1.1000000000000001</v></c><c t="n"><v> 5 </v></c><c><v>1E+3</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c><v>odd</v></c><c t="s"><v>9</v></c><c t="d"><v>2031-04-30</v></c>';
    expect(await firstRow(cells)).toEqual([
      "1.1",
      "5",
      "1000",
      "TRUE",
      "FALSE",
      "#N/A",
      "odd",
      "",
      "2031-04-30",
    ]);
  });

  it("is no guess where the value is none of its type", async () => {
    const cells =
      '<c t="b"><v>yes</v></c><c t="b"><v>true</v></c><c t="b"><v> 1 </v></c><c t="s"><v>one</v></c><c t="new"><v>&lt;5</v></c><c><v>_x0041_</v></c><c t="e"><v/></c><c t="str"><v>&amp;lt; _x005F_x0041_</v></c>';
    expect(await firstRow(cells, strings("<t>0</t>"))).toEqual([
      "yes",
      "TRUE",
      "TRUE",
      "",
      "<5",
      "_x0041_",
      "",
      "&lt; _x0041_",
    ]);
  });

  it("is without the guides that stand over it, and whatever runs and spaces it has", async () => {
    const inline =
      '<c t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><rPh sb="0" eb="1"><t>guide</t></rPh><r><t xml:space="preserve"> b</t></r></is></c>';
    expect(await firstRow(inline)).toEqual(["a b"]);
  });

  it("is a date where the look makes the number one", async () => {
    const cells = [
      [44000, 1],
      [44000.75, 1],
      [44000.75, 2],
      [0.5, 3],
      [1.5, 4],
      [0.5, 5],
      [59, 1],
      [61, 1],
      [-1, 1],
      [1e9, 1],
      [1, 99],
    ];
    const xml = cells.map(([value, look]) => `<c s="${look}"><v>${value}</v></c>`).join("");
    expect(await firstRow(xml, styles)).toEqual([
      "2020-06-18",
      "2020-06-18",
      "2020-06-18T18:00:00",
      "12:00:00",
      "36:00:00",
      "0.5",
      "1900-02-28",
      "1900-03-01",
      "-1",
      "1000000000",
      "1",
    ]);
  });

  it("counts from 1904 where the workbook does", async () => {
    const parts = xlsxParts(
      [
        {
          name: "S",
          xml: '<sheetData><row><c s="1"><v>0</v></c><c s="1"><v>44000</v></c></row></sheetData>',
        },
      ],
      styles,
    );
    const workbook = String(parts["xl/workbook.xml"]).replace(
      "<sheets>",
      '<workbookPr date1904="1"/><sheets>',
    );
    const read = await readWorkbook(zip({ ...parts, "xl/workbook.xml": workbook }));
    expect(read.workbook?.sheets[0]?.rows).toEqual([["1904-01-01", "2024-06-19"]]);
  });

  it("of a formula is the value last calculated, and told", async () => {
    const bytes = xlsx(
      '<row><c t="str"><f>A1</f><v> x </v></c><c><f>1+1</f><v>2</v></c><c><f>B9</f><v/></c><c t="str"><f>C9</f><v></v></c></row>',
    );
    const { workbook, problems } = await readWorkbook(bytes);
    expect(workbook?.sheets[0]?.rows).toEqual([[" x ", "2", "=B9"]]);
    expect(problems).toMatchObject([
      {
        code: "workbook/formulas",
        sheet: "S",
        cell: "A1",
        what: expect.stringContaining("3 cells"),
      },
      {
        code: "workbook/not-calculated",
        sheet: "S",
        cell: "C1",
        what: expect.stringContaining("One cell"),
      },
    ]);
  });
});

describe("a formula", () => {
  it("that is shared, or was never calculated, is told", async () => {
    const bytes = xlsx(
      '<row><c><f t="shared" ref="A1:B1" si="0">1</f><v>1</v></c><c><f t="shared" si="0"/><v>1</v></c><c t="str"><f>C9</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    );
    const { workbook, problems } = await readWorkbook(bytes);
    expect(workbook?.sheets[0]?.rows).toEqual([["1", "1", "=C9", "#DIV/0!"]]);
    expect(problems).toMatchObject([
      { code: "workbook/formulas", cell: "A1", what: expect.stringContaining("3 cells") },
      { code: "workbook/not-calculated", cell: "C1" },
      { code: "workbook/error-value", cell: "D1" },
    ]);
  });
});

describe("a sheet", () => {
  it("has its cells where their names say, or after the one before", async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="6"><c r="A6" s="1"/></row>';
    expect((await readWorkbook(xlsx(rows))).workbook?.sheets).toEqual([
      { name: "S", rows: [[], ["", "1", "2"], ["3"]], merges: [] },
    ]);
  });

  it("lists its merged cells, without ranges that no program accepts", async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="C2:A1"/><mergeCell ref="odd"/><mergeCell ref="C2:D3"/><mergeCell ref="E5:E5"/></mergeCells>';
    const { workbook } = await readWorkbook(zip(xlsxParts([{ name: "S", xml }])));
    expect(workbook?.sheets[0]).toEqual({
      name: "S",
      rows: [["1"]],
      merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
    });
  });

  it("is read when hidden or empty, in the order of the list, and told", async () => {
    const sheets = [
      { name: "Late", xml: "<sheetData/>" },
      { name: "A &amp; B", xml: "", listed: 'state="hidden"' },
    ];
    const { workbook, problems } = await readWorkbook(zip(xlsxParts(sheets)));
    expect(workbook?.sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ["Late", []],
      ["A & B", []],
    ]);
    expect(problems).toMatchObject([{ code: "workbook/hidden-sheet", sheet: "A & B" }]);
  });

  it("that is a chart is told and left out", async () => {
    const parts = xlsxParts([{ name: "S", xml: "" }]);
    const list = String(parts["xl/_rels/workbook.xml.rels"]).replace('/worksheet"', '/chartsheet"');
    const { workbook, problems } = await readWorkbook(
      zip({ ...parts, "xl/_rels/workbook.xml.rels": list }),
    );
    expect(workbook).toEqual({ sheets: [] });
    expect(problems).toMatchObject([{ code: "workbook/no-cells", sheet: "S" }]);
  });
});

describe("a workbook", () => {
  it("may use prefixes, UTF-16 and other names for its parts", async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>ä</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const wide = Uint8Array.from(
      ["\ufeff", ...sheet].flatMap((letter) => [
        letter.charCodeAt(0) & 255,
        letter.charCodeAt(0) >> 8,
      ]),
    );
    const bytes = zip({
      "_rels/.rels":
        '<Relationships><Relationship Id="1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/book.xml"/></Relationships>',
      "book.xml":
        '<x:workbook xmlns:x="m" xmlns:q="r"><x:sheets><x:sheet name="S" sheetId="1" q:id="1"/></x:sheets></x:workbook>',
      "_rels/book.xml.rels":
        '<Relationships><Relationship Id="1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="./a/../s.xml"/></Relationships>',
      "S.xml": wide,
    });
    expect(await readWorkbook(bytes)).toEqual({
      workbook: { sheets: [{ name: "S", rows: [["ä"]], merges: [] }] },
      problems: [],
    });
  });

  it("with macros is read as data, and told", async () => {
    const bytes = xlsx("<row><c><v>1</v></c></row>", { "xl/vbaProject.bin": "Sub AutoOpen()" });
    expect((await readWorkbook(bytes)).workbook?.sheets[0]?.rows).toEqual([["1"]]);
    expect(await codesOf(bytes)).toEqual(["workbook/macros"]);
  });

  it("with comments or errors is read, and told", async () => {
    const bytes = xlsx('<row><c t="e"><v>#REF!</v></c></row>', {
      "xl/comments1.xml": "<comments/>",
    });
    expect(await codesOf(bytes)).toEqual(["workbook/comments", "workbook/error-value"]);
  });
});
