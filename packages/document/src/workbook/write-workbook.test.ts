import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { readWorkbook } from "./read-workbook.js";
import { sheetNames } from "./sheet-names.js";
import type { Sheet, Workbook } from "./workbook.js";
import { writeWorkbook } from "./write-workbook.js";

const text = fc.oneof(
  fc.constant(""),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom(
      " ",
      "\n",
      "\r",
      "\t",
      "_x",
      "0041_",
      "&",
      "<",
      '"',
      "=",
      "\ud800",
      "é",
      "\u0001",
      "]]>",
    ),
  }),
  fc.constantFrom("=1+1", "=cmd|' /c calc'!A0", "5.0", "TRUE", "2031-04-30", "1e5", "_x0041_"),
);

const rows = fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 5 });

/** Rows without what a sheet does not keep: empty cells and rows at the end. */
function trimmed(all: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const cut = all.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}

async function partsOf(workbook: Workbook): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await writeWorkbook(workbook)));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The attributes of all elements of a name. */
function elementsOf(xml: string, name: string): readonly Readonly<Record<string, string>>[] {
  return [...xml.matchAll(new RegExp(`<${name} ([^>]*?)/?>`, "g"))].map(([, attributes = ""]) =>
    Object.fromEntries(
      [...attributes.matchAll(/(\S+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
    ),
  );
}

/** The look of a cell of the first sheet, as the styles have it. */
function lookOf(parts: Readonly<Record<string, string>>, cell: string): string {
  const cells = elementsOf(parts["xl/worksheets/sheet1.xml"] ?? "", "c");
  const { s } = cells.find(({ r }) => r === cell) ?? {};
  return looksIn(parts)[Number(s)] ?? "";
}

function looksIn(parts: Readonly<Record<string, string>>): readonly string[] {
  const [, looks = ""] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(parts["xl/styles.xml"] ?? "") ?? [];
  return looks.split(/(?=<xf )/);
}

function sheet(cells: readonly (readonly string[])[], more: Partial<Sheet> = {}): Sheet {
  return { name: "S", rows: cells, merges: [], ...more };
}

describe("a written workbook", () => {
  it("gives back every text exactly", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 3 }), async (sheets) => {
        const written = sheets.map((cells, at) => sheet(cells, { name: `Sheet ${at}` }));
        expect(await readWorkbook(await writeWorkbook({ sheets: written }))).toEqual({
          workbook: { sheets: written.map((one) => ({ ...one, rows: trimmed(one.rows) })) },
          problems: [],
        });
      }),
    );
  });

  it("is the same, byte by byte, for the same sheets", async () => {
    const workbook = { sheets: [sheet([["a", "b"], ["c"]])] };
    expect(await writeWorkbook(workbook)).toEqual(await writeWorkbook(structuredClone(workbook)));
  });

  it("holds no time, no formula, no number and no link", async () => {
    const parts = await partsOf({
      sheets: [sheet([["=1+1", "+1", "@x", "-2", "https://example.com", "5"]])],
    });
    const xml = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).not.toMatch(/<f>|<v>|hyperlink/);
    expect(xml.match(/ t="inlineStr"/g)).toHaveLength(6);
    expect(["A1", "B1", "C1", "D1"].map((cell) => lookOf(parts, cell))).toEqual(
      Array(4).fill(expect.stringContaining('quotePrefix="1"')),
    );
    expect(lookOf(parts, "E1")).not.toContain("quotePrefix");
    expect(lookOf(parts, "E1")).toBe(lookOf(parts, "F1"));
    expect(Object.keys(parts).join()).not.toContain("docProps");
  });

  it("has heads in bold that stay in view, and columns as wide as their text", async () => {
    const parts = await partsOf({
      sheets: [
        sheet(
          [
            ["ID", "Description"],
            ["a", `${"x".repeat(30)}\ny`],
          ],
          { header: 0 },
        ),
      ],
    });
    const xml = parts["xl/worksheets/sheet1.xml"] ?? "";
    const fonts = (parts["xl/styles.xml"] ?? "").match(/<font>.*?<\/font>/g) ?? [];
    const fontOf = (cell: string) => fonts[Number(/fontId="(\d+)"/.exec(lookOf(parts, cell))?.[1])];
    expect(fontOf("A1")).toContain("<b/>");
    expect(fontOf("B1")).toContain("<b/>");
    expect(fontOf("A2")).not.toContain("<b/>");
    expect(elementsOf(xml, "pane")).toEqual([
      { ySplit: "1", topLeftCell: "A2", activePane: "bottomLeft", state: "frozen" },
    ]);
    expect(elementsOf(xml, "col")[1]).toMatchObject({ min: "2", max: "2", width: "32" });
  });

  it("keeps no rows in view that would fill the screen", async () => {
    const parts = await partsOf({ sheets: [sheet([["a"]], { header: 10 })] });
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("pane");
  });

  it("has text in cells that are filled in later, and no mark on numbers", async () => {
    const parts = await partsOf({ sheets: [sheet([["=1", "5"]], { header: 0 })] });
    const xml = parts["xl/worksheets/sheet1.xml"] ?? "";
    const looks = looksIn(parts);
    expect(elementsOf(parts["xl/styles.xml"] ?? "", "cellXfs")).toEqual([
      { count: String(looks.length) },
    ]);
    const [first, second] = elementsOf(xml, "col").map(({ style }) => looks[Number(style)]);
    expect(first).toMatch(/numFmtId="49" fontId="0" .*wrapText="1"/);
    expect(first).not.toContain("quotePrefix");
    expect(second).toBe(first);
    expect(elementsOf(xml, "ignoredError")).toEqual([{ sqref: "A1:B1", numberStoredAsText: "1" }]);
  });

  it("keeps names of errors as texts", async () => {
    const rows = [["#N/A", "#REF!", "#DIV/0!"]];
    expect(await readWorkbook(await writeWorkbook({ sheets: [sheet(rows)] }))).toEqual({
      workbook: { sheets: [sheet(rows)] },
      problems: [],
    });
  });

  it("keeps merged cells", async () => {
    const merges = [{ top: 0, left: 0, bottom: 1, right: 27 }];
    const bytes = await writeWorkbook({ sheets: [sheet([["title"]], { merges })] });
    expect((await readWorkbook(bytes)).workbook?.sheets[0]?.merges).toEqual(merges);
  });

  it("has at least one sheet", async () => {
    expect((await readWorkbook(await writeWorkbook({ sheets: [] }))).workbook?.sheets).toHaveLength(
      1,
    );
  });
});

describe("the names of sheets", () => {
  it("stay where programs accept them and are near where not", () => {
    const names = [
      "1-AuthMech",
      "a/b",
      "'x'",
      "",
      "x".repeat(40),
      "1-authmech",
      "History",
      'A&B <"é😀',
    ];
    expect(sheetNames(names)).toEqual([
      "1-AuthMech",
      "a-b",
      "x",
      "Sheet",
      "x".repeat(31),
      "1-authmech (2)",
      "History_",
      'A&B <"é😀',
    ]);
  });

  it("are always accepted, and kept in the file", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "binary", maxLength: 40 }), { maxLength: 5 }),
        async (wanted) => {
          const names = sheetNames(wanted);
          expect(sheetNames(names)).toEqual(names);
          for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u);
          const sheets = wanted.map((name) => sheet([], { name }));
          const read = (await readWorkbook(await writeWorkbook({ sheets }))).workbook?.sheets.map(
            ({ name }) => name,
          );
          if (wanted.length > 0) expect(read).toEqual(names);
        },
      ),
    );
  });
});
