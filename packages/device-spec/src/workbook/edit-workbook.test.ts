import { patch } from "@bollard/document";
import { writeWorkbook } from "@bollard/document/workbook";
import { describe, expect, it } from "vitest";
import { sheetsIn } from "../../test/workbooks.js";
import { exportWorkbook } from "./export-workbook.js";
import { importWorkbook } from "./import-workbook.js";

type Rows = readonly (readonly string[])[];

/** The specification that a workbook of one sheet makes. */
async function specOf(name: string, rows: Rows): Promise<Readonly<Record<string, unknown>>> {
  return (
    await importWorkbook("a.xlsx", await writeWorkbook({ sheets: [{ name, rows, merges: [] }] }))
  ).data;
}

/** The rows of the first sheet of a workbook made from data after an edit. */
async function edited(data: unknown, pointer: string, value: unknown): Promise<Rows | undefined> {
  return (await sheetsIn(await exportWorkbook(patch(data, { kind: "set", pointer, value }))))[0]
    ?.rows;
}

describe("an edit after an import of fields below one another", async () => {
  const data = await specOf("7-UpdMech", [
    ["", "Field", "Value", "", "Notes"],
    ["", "ID", "UpdMech-1", "UpdMech-2"],
    ["", "Description", "Signed. ", "By stick.", "ask"],
  ]);

  it("shows in the cell of its field", async () => {
    expect(await edited(data, "/ixit/UpdMech/1/description", "By card.")).toEqual([
      ["", "Field", "Value", "", "Notes"],
      ["", "ID", "UpdMech-1", "UpdMech-2"],
      ["", "Description", "Signed. ", "By card.", "ask"],
    ]);
  });

  it("of one of two ids that are the same leaves the other in its place", async () => {
    const twice = await specOf("7-UpdMech", [
      ["ID", "", "same", "same"],
      ["Description", "", "a", "b"],
    ]);
    expect(await edited(twice, "/ixit/UpdMech/0/id", "other")).toEqual([
      ["ID", "", "other", "same"],
      ["Description", "", "a", "b"],
    ]);
  });

  it("gives a new field a row and a new entry a column", async () => {
    const more = { id: "UpdMech-3", updateChecking: "Daily." };
    expect(await edited(data, "/ixit/UpdMech/-", more)).toEqual([
      ["", "Field", "Value", "", "Notes"],
      ["", "ID", "UpdMech-1", "UpdMech-2", "", "UpdMech-3"],
      ["", "Description", "Signed. ", "By stick.", "ask"],
      ["", "Update Checking", "", "", "", "Daily."],
    ]);
  });
});

describe("an edit after an import", async () => {
  const rows = [
    ["IXIT 7-UpdMech"],
    ["Go", "Description", "ID", "Notes"],
    ["", "Signed. ", "UpdMech-1", "ask"],
    [],
    ["", "By stick.", "UpdMech-2"],
    ["NOTE: the end"],
  ];
  const data = await specOf("7-UpdMech", rows);

  it("shows in the cell of its field, where the spelling was kept too", async () => {
    expect((await edited(data, "/ixit/UpdMech/0/description", "Encrypted."))?.[2]).toEqual([
      "",
      "Encrypted.",
      "UpdMech-1",
      "ask",
    ]);
    expect((await edited(data, "/ixit/UpdMech/1/description", "By card."))?.[4]).toEqual([
      "",
      "By card.",
      "UpdMech-2",
    ]);
  });

  it("that adds a field gets a column of its own, right of everything", async () => {
    const written = await edited(data, "/ixit/UpdMech/1/updateChecking", "Daily.");
    expect(written?.[1]).toEqual(["Go", "Description", "ID", "Notes", "Update Checking"]);
    expect(written?.[4]).toEqual(["", "By stick.", "UpdMech-2", "", "Daily."]);
    expect(written?.[5]).toEqual(["NOTE: the end"]);
  });

  it("that adds an entry gets a row that nothing else has", async () => {
    const written = await edited(data, "/ixit/UpdMech/-", { id: "UpdMech-3" });
    expect(written?.slice(5)).toEqual([["NOTE: the end"], ["", "", "UpdMech-3"]]);
  });

  it("that declares a facet writes it below the prose, and is read again", async () => {
    const content = { text: "Signed.", networkBased: true };
    const changed = patch(data, {
      kind: "set",
      pointer: "/ixit/UpdMech/0/description",
      value: content,
    });
    const bytes = await exportWorkbook(changed);
    expect((await sheetsIn(bytes))[0]?.rows[2]?.[1]).toBe("Signed.\n[networkBased: yes]");
    expect((await importWorkbook("a.xlsx", bytes)).data["ixit"]).toMatchObject({
      UpdMech: [{ description: content }, {}],
    });
  });

  it("that begins a table adds its sheet, and none for what has nothing", async () => {
    const changed = patch(data, {
      kind: "set",
      pointer: "/ixit/UserInfo",
      value: { supportPeriod: "5 years" },
    });
    const sheets = await sheetsIn(await exportWorkbook(changed));
    expect(sheets.map(({ name }) => name)).toEqual(["7-UpdMech", "2-UserInfo"]);
    expect(sheets[0]?.rows).toEqual(rows);
  });

  it("that moves entries or puts some between leaves beside each what stood beside it", async () => {
    const pointer = "/ixit/UpdMech";
    const swapped = [
      { id: "UpdMech-2", description: "By stick." },
      { id: "UpdMech-3" },
      { id: "UpdMech-1", description: "Signed." },
    ];
    expect(await edited(data, pointer, swapped)).toEqual([...rows, ["", "", "UpdMech-3"]]);
    expect((await edited(data, `${pointer}/0/id`, "UpdMech-A"))?.[2]).toEqual([
      "",
      "Signed. ",
      "UpdMech-A",
      "ask",
    ]);
    const without = await edited(data, pointer, swapped.slice(0, 1));
    expect(without).toEqual([...rows.slice(0, 2), ["", "", "", "ask"], ...rows.slice(3)]);
  });

  it("that removes an entry leaves its row to the others, with what stood beside it", async () => {
    const removed = patch(data, { kind: "remove", pointer: "/ixit/UpdMech/1" });
    expect((await sheetsIn(await exportWorkbook(removed)))[0]?.rows).toEqual([
      ...rows.slice(0, 4),
      [],
      rows[5],
    ]);
  });
});

describe("an edit of labels, answers and product", () => {
  it("shows beside the label, and beside a new one where there is none", async () => {
    const data = await specOf("2-UserInfo", [
      ["", "Support Period:"],
      ["", "2031"],
      [],
      ["", "Model Designation:"],
    ]);
    expect((await edited(data, "/ixit/UserInfo/supportPeriod", "2033"))?.[1]).toEqual(["", "2033"]);
    expect((await edited(data, "/ixit/UserInfo/modelDesignation", "AQ"))?.slice(3)).toEqual([
      ["", "Model Designation:"],
      ["", "AQ"],
    ]);
    const added = patch(data, {
      kind: "set",
      pointer: "/ixit/UserInfo/documentationOfSensors",
      value: "Page 4",
    });
    expect((await importWorkbook("a.xlsx", await exportWorkbook(added))).data["ixit"]).toEqual(
      added && (added as Record<string, unknown>)["ixit"],
    );
  });

  it("adds entries and their fields to labels, which are read again", async () => {
    const data = await specOf("8-UpdProc", [
      ["ID:"],
      ["P-1"],
      ["Description:"],
      ["d"],
      [],
      ["ID:"],
      ["P-2"],
    ]);
    const added = {
      UpdProc: [
        { id: "P-1", description: "d", timeFrame: "1 day" },
        { id: "P-2", description: "e" },
        { description: "no id" },
        { id: "P-4", timeFrame: "9 days" },
      ],
    };
    const bytes = await exportWorkbook({ ...data, ixit: added });
    expect((await importWorkbook("a.xlsx", bytes)).data["ixit"]).toEqual(added);
  });

  it("shows in the row of the provision, or in a new one", async () => {
    const data = await specOf("ICS", [
      ["Reference", "Applies", "Support"],
      ["Provision 5.1-1", "", "Yes"],
      ["end"],
    ]);
    expect(await edited(data, "/ics/5.1-1/support", "N")).toEqual([
      ["Reference", "Applies", "Support"],
      ["Provision 5.1-1", "", "N"],
      ["end"],
    ]);
    expect((await edited(data, "/ics/5.1-1/detail", "why"))?.slice(0, 2)).toEqual([
      ["Reference", "Applies", "Support", "Detail"],
      ["Provision 5.1-1", "", "Yes", "why"],
    ]);
    expect((await edited(data, "/ics/6-1", { support: "Y" }))?.[3]).toEqual(["6-1", "", "Y"]);
  });

  it("moves the mark to the column of the answer", async () => {
    const data = await specOf("ICS", [
      ["Provision", "Y", "N", "N/A"],
      ["5.1-1", "X"],
    ]);
    expect((await edited(data, "/ics/5.1-1/support", "N/A"))?.[1]).toEqual(["5.1-1", "", "", "x"]);
  });

  it("shows beside the label of the product", async () => {
    const data = await specOf("DUT Identification", [["Product name:"], ["AQ"], ["Hardware:"]]);
    expect(await edited(data, "/product/name", "AQ-200")).toEqual([
      ["Product name:"],
      ["AQ-200"],
      ["Hardware:"],
    ]);
    expect(await edited(data, "/product/model", "M")).toEqual([
      ["Product name:"],
      ["AQ"],
      ["Hardware:"],
      [],
      ["Model designation", "M"],
    ]);
  });
});
