import { type Sheet, writeWorkbook } from "@bollard/document/workbook";
import { describe, expect, it } from "vitest";
import { withinAsync } from "../../../model/test/within.js";
import { cellsIn, sheetsIn } from "../../test/workbooks.js";
import { exportWorkbook } from "./export-workbook.js";
import { importWorkbook } from "./import-workbook.js";

/** How long any file may take on a busy machine. */
const patience = 15_000;

function sheet(name: string, rows: Sheet["rows"]): Sheet {
  return { name, rows, merges: [] };
}

async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await importWorkbook("a.xlsx", bytes)).problems.map(({ code }) => code);
}

describe("a file that is no workbook", () => {
  it("gives an empty specification and says what it is", async () => {
    expect(await importWorkbook("ixit.csv", new TextEncoder().encode("id,description"))).toEqual({
      data: { bollard: "device/1" },
      report: { entries: {}, answers: 0, placed: 0, kept: 0 },
      problems: [
        {
          code: "workbook/other-format",
          from: "ixit.csv",
          what: expect.stringContaining("CSV"),
          todo: expect.stringContaining(".xlsx"),
        },
      ],
    });
    expect(await codesOf((await writeWorkbook({ sheets: [] })).subarray(0, 900))).toEqual([
      "workbook/damaged",
    ]);
  });
});

describe("a workbook that is hostile", () => {
  it("of 100 000 rows is read up to the limit, told, and comes back that far", async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => [`UpdMech-${at}`, "d"]);
    const bytes = await writeWorkbook({
      sheets: [sheet("7-UpdMech", [["ID", "Description"], ...rows])],
    });
    const { data, problems, report } = await withinAsync(patience, () =>
      importWorkbook("a.xlsx", bytes),
    );
    expect(problems).toMatchObject([
      { code: "workbook/rows-left-out", from: "a.xlsx!7-UpdMech!A20001" },
    ]);
    expect(report.entries).toEqual({ UpdMech: 19_999 });
    const cells = await withinAsync(patience, async () => cellsIn(await exportWorkbook(data)));
    expect(cells.get("7-UpdMech!B20000")).toBe("d");
  });

  it("of very many labels, gaps or merged cells is read in time", async () => {
    const labels = Array.from({ length: 6_000 }, (_, at) => [
      at % 2 ? "Description:" : "ID:",
      "ID:",
    ]);
    const gaps = Array.from({ length: 6_000 }, (_, at) => (at % 3 ? [] : ["id", "d"]));
    const sheets = [
      sheet("7-UpdMech", labels),
      sheet("8-UpdProc", [["ID", "Description"], ...gaps]),
      sheet(
        "1-AuthMech",
        Array.from({ length: 3_000 }, () => Array(20).fill("ID:")),
      ),
    ];
    const bytes = await writeWorkbook({ sheets });
    const sheetsAgain = await withinAsync(patience, async () => {
      const { data } = await importWorkbook("a.xlsx", bytes);
      return sheetsIn(await exportWorkbook(data));
    });
    expect(sheetsAgain).toEqual(await sheetsIn(bytes));
  });

  it("of names and ids that objects have by themselves is data like any other", async () => {
    const sheets = [
      sheet("7-UpdMech", [
        ["ID", "Description", "__proto__"],
        ["__proto__", "constructor", "x"],
      ]),
      sheet("__proto__", [["toString"]]),
      sheet("ICS", [
        ["Reference", "Support"],
        ["__proto__", "Y"],
        ["constructor", "N"],
      ]),
    ];
    const bytes = await writeWorkbook({ sheets });
    const { data } = await importWorkbook("__proto__", bytes);
    expect(data["ixit"]).toEqual({ UpdMech: [{ id: "__proto__", description: "constructor" }] });
    expect(data["ics"]).toBeUndefined();
    expect(await sheetsIn(await exportWorkbook(data))).toEqual(await sheetsIn(bytes));
  });

  it("of texts that look like formulas keeps them as texts", async () => {
    const rows = [
      ["ID", "Description"],
      ["=cmd|' /c calc'!A0", "@SUM(1)"],
    ];
    const { data } = await importWorkbook(
      "a.xlsx",
      await writeWorkbook({ sheets: [sheet("7-UpdMech", rows)] }),
    );
    expect((await sheetsIn(await exportWorkbook(data)))[0]?.rows).toEqual(rows);
  });
});

describe("empty sheets", () => {
  it("stay empty, and a workbook of nothing else has nothing", async () => {
    const bytes = await writeWorkbook({
      sheets: [sheet("7-UpdMech", []), sheet("ICS", [["  "]]), sheet("X", [])],
    });
    const { data, problems } = await importWorkbook("a.xlsx", bytes);
    expect(problems).toEqual([]);
    expect(data).toEqual({
      bollard: "device/1",
      imported: [
        { from: "a.xlsx!", text: "7-UpdMech/ICS/X" },
        { from: "ICS!A1", text: "  " },
      ],
    });
    expect(await sheetsIn(await exportWorkbook(data))).toEqual(await sheetsIn(bytes));
  });
});

describe("a workbook of 29 sheets and 300 entries", () => {
  it("is read and written in time", async () => {
    const heads = ["ID", "Description", "Our notes"];
    const names = [
      "1-AuthMech",
      "3-VulnTypes",
      "5-VulnMon",
      "6-SoftComp",
      "7-UpdMech",
      "8-UpdProc",
      "10-SecParam",
      "11-SecComMech",
      "12-NetSecImpl",
      "13-SoftServ",
      "14-SecMgmt",
      "15-PhyIntf",
      "16-CodeMin",
      "17-PrivlCtrl",
      "18-AccCtrl",
      "19-SecDev",
      "20-SecBoot",
      "21-PersData",
      "22-ExtSens",
      "23-ResMech",
      "24-TelData",
      "25-DelFunc",
      "26-UserDec",
      "27-UserIntf",
      "28-LogIntf",
      "29-InpVal",
    ];
    const sheets = names.map((name) =>
      sheet(name, [
        ["Go to ICS"],
        heads,
        ...Array.from({ length: 12 }, (_, at) => [
          `${name}-${at}`,
          "How it works. ".repeat(20),
          "x",
        ]),
      ]),
    );
    const bytes = await writeWorkbook({ sheets });
    await importWorkbook("warm.xlsx", bytes);
    const { report } = await withinAsync(2_000, () => importWorkbook("a.xlsx", bytes));
    expect(Object.values(report.entries).reduce((sum, count) => sum + count, 0)).toBe(312);
  });
});
