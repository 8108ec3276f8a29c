import { patch } from "@bollard/document";
import { writeWorkbook } from "@bollard/document/workbook";
import { edition as standardEdition } from "@bollard/etsi-en-303-645";
import { ixitTables } from "@bollard/etsi-ts-103-701";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entries } from "../../test/contents.js";
import { cellsIn, sheetsIn } from "../../test/workbooks.js";
import { knownTables } from "../tables/known-tables.js";
import { exportWorkbook } from "./export-workbook.js";
import { importWorkbook } from "./import-workbook.js";

type Rows = readonly (readonly string[])[];

/** The specification that a workbook of one sheet makes. */
function specOf(name: string, rows: Rows): Readonly<Record<string, unknown>> {
  return importWorkbook("a.xlsx", writeWorkbook({ sheets: [{ name, rows, merges: [] }] })).data;
}

/** The rows of the first sheet of a workbook made from data after an edit. */
function edited(data: unknown, pointer: string, value: unknown): Rows | undefined {
  return sheetsIn(exportWorkbook(patch(data, { kind: "set", pointer, value })))[0]?.rows;
}

describe("a specification that never was a workbook", () => {
  const data = {
    bollard: "device/1",
    product: { name: "Kerbline AQ-200", model: "AQ-200" },
    ics: { "5.1-1": { support: "Y", detail: "On the label." }, "5.3-4A": { support: "N" } },
    ixit: {
      UpdMech: [
        { id: "UpdMech-1", description: { text: "Signed.", networkBased: true } },
        { id: "UpdMech-2", updateChecking: "Daily." },
      ],
      UserInfo: { supportPeriod: "Until 30 April 2031." },
    },
  };

  it("makes a fresh workbook with all sheets of its edition", () => {
    const sheets = sheetsIn(exportWorkbook(data));
    expect(sheets.map(({ name }) => name)).toEqual([
      "DUT Identification",
      "ICS",
      ...ixitTables("2.1.1").map(({ name }) => name),
    ]);
    expect(sheets.find(({ name }) => name === "7-UpdMech")?.rows).toEqual([
      [
        "ID",
        "Description",
        "Security Guarantees",
        "Cryptographic Details",
        "Initiation and Interaction",
        "Configuration",
        "Update Checking",
        "User Notification",
      ],
      ["UpdMech-1", "Signed.\n[networkBased: yes]"],
      ["UpdMech-2", "", "", "", "", "", "Daily."],
    ]);
    expect(sheets[0]?.rows.slice(0, 2)).toEqual([
      ["Product name", "Kerbline AQ-200"],
      ["Model designation", "AQ-200"],
    ]);
    const ics = sheets[1]?.rows ?? [];
    expect(ics).toHaveLength(standardEdition("3.1.3").items.length + 1);
    expect(ics.slice(0, 3)).toEqual([
      ["Reference", "Status", "Support", "Detail"],
      ["5.0-1"],
      ["5.1-1", "", "Y", "On the label."],
    ]);
  });

  it("comes back from it without anything left over", () => {
    const { data: again, problems } = importWorkbook("a.xlsx", exportWorkbook(data));
    expect(again).toEqual(data);
    expect(problems).toEqual([]);
  });

  it("that claims the older edition gets its tables", () => {
    const sheets = sheetsIn(
      exportWorkbook({ claims: { "etsi-en-303-645": "2.1.1" }, ixit: { LogIntf: [{ id: "a" }] } }),
    );
    const names = sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(ixitTables("1.1.1").map(({ name }) => name)));
    expect(names).toContain("28-LogIntf");
    expect(names).not.toContain("15-PhyIntf");
    expect(sheets[1]?.rows[1]).toEqual(["4-1"]);
  });

  it("comes back whatever its tables hold", () => {
    const tables = fc
      .subarray([...knownTables()], { minLength: 1, maxLength: 3 })
      .chain((some) =>
        fc.record(Object.fromEntries(some.map((table) => [table.key, entries(table)]))),
      );
    fc.assert(
      fc.property(tables, (ixit) => {
        const { data: again } = importWorkbook("a.xlsx", exportWorkbook({ ixit }));
        expect(again["ixit"]).toEqual(ixit);
        expect(exportWorkbook(again)).toEqual(exportWorkbook({ ixit }));
      }),
      { numRuns: 100 },
    );
  });

  it("gives the same bytes each time", () => {
    expect(exportWorkbook(data)).toEqual(exportWorkbook(structuredClone(data)));
  });
});

describe("an edit after an import", () => {
  const rows = [
    ["IXIT 7-UpdMech"],
    ["Go", "Description", "ID", "Notes"],
    ["", "Signed. ", "UpdMech-1", "ask"],
    [],
    ["", "By stick.", "UpdMech-2"],
    ["NOTE: the end"],
  ];
  const data = specOf("7-UpdMech", rows);

  it("shows in the cell of its field, where the spelling was kept too", () => {
    expect(edited(data, "/ixit/UpdMech/0/description", "Encrypted.")?.[2]).toEqual([
      "",
      "Encrypted.",
      "UpdMech-1",
      "ask",
    ]);
    expect(edited(data, "/ixit/UpdMech/1/description", "By card.")?.[4]).toEqual([
      "",
      "By card.",
      "UpdMech-2",
    ]);
  });

  it("that adds a field gets a column of its own, right of everything", () => {
    const written = edited(data, "/ixit/UpdMech/1/updateChecking", "Daily.");
    expect(written?.[1]).toEqual(["Go", "Description", "ID", "Notes", "Update Checking"]);
    expect(written?.[4]).toEqual(["", "By stick.", "UpdMech-2", "", "Daily."]);
    expect(written?.[5]).toEqual(["NOTE: the end"]);
  });

  it("that adds an entry gets a row that nothing else has", () => {
    const written = edited(data, "/ixit/UpdMech/-", { id: "UpdMech-3" });
    expect(written?.slice(5)).toEqual([["NOTE: the end"], ["", "", "UpdMech-3"]]);
  });

  it("that declares a facet writes it below the prose, and is read again", () => {
    const content = { text: "Signed.", networkBased: true };
    const changed = patch(data, {
      kind: "set",
      pointer: "/ixit/UpdMech/0/description",
      value: content,
    });
    const bytes = exportWorkbook(changed);
    expect(sheetsIn(bytes)[0]?.rows[2]?.[1]).toBe("Signed.\n[networkBased: yes]");
    expect(importWorkbook("a.xlsx", bytes).data["ixit"]).toMatchObject({
      UpdMech: [{ description: content }, {}],
    });
  });

  it("that begins a table adds its sheet, and none for what has nothing", () => {
    const changed = patch(data, {
      kind: "set",
      pointer: "/ixit/UserInfo",
      value: { supportPeriod: "5 years" },
    });
    const sheets = sheetsIn(exportWorkbook(changed));
    expect(sheets.map(({ name }) => name)).toEqual(["7-UpdMech", "2-UserInfo"]);
    expect(sheets[0]?.rows).toEqual(rows);
  });

  it("that removes an entry leaves its row to the others, with what stood beside it", () => {
    const removed = patch(data, { kind: "remove", pointer: "/ixit/UpdMech/1" });
    expect(sheetsIn(exportWorkbook(removed))[0]?.rows).toEqual([...rows.slice(0, 4), [], rows[5]]);
  });
});

describe("an edit of labels, answers and product", () => {
  it("shows beside the label, and beside a new one where there is none", () => {
    const data = specOf("2-UserInfo", [
      ["", "Support Period:"],
      ["", "2031"],
      [],
      ["", "Model Designation:"],
    ]);
    expect(edited(data, "/ixit/UserInfo/supportPeriod", "2033")?.[1]).toEqual(["", "2033"]);
    expect(edited(data, "/ixit/UserInfo/modelDesignation", "AQ")?.slice(3)).toEqual([
      ["", "Model Designation:"],
      ["", "AQ"],
    ]);
    const added = patch(data, {
      kind: "set",
      pointer: "/ixit/UserInfo/documentationOfSensors",
      value: "Page 4",
    });
    expect(importWorkbook("a.xlsx", exportWorkbook(added)).data["ixit"]).toEqual(
      added && (added as Record<string, unknown>)["ixit"],
    );
  });

  it("adds entries and their fields to labels, which are read again", () => {
    const data = specOf("8-UpdProc", [
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
    const bytes = exportWorkbook({ ...data, ixit: added });
    expect(importWorkbook("a.xlsx", bytes).data["ixit"]).toEqual(added);
  });

  it("shows in the row of the provision, or in a new one", () => {
    const data = specOf("ICS", [
      ["Reference", "Applies", "Support"],
      ["Provision 5.1-1", "", "Yes"],
      ["end"],
    ]);
    expect(edited(data, "/ics/5.1-1/support", "N")).toEqual([
      ["Reference", "Applies", "Support"],
      ["Provision 5.1-1", "", "N"],
      ["end"],
    ]);
    expect(edited(data, "/ics/5.1-1/detail", "why")?.slice(0, 2)).toEqual([
      ["Reference", "Applies", "Support", "Detail"],
      ["Provision 5.1-1", "", "Yes", "why"],
    ]);
    expect(edited(data, "/ics/6-1", { support: "Y" })?.[3]).toEqual(["6-1", "", "Y"]);
  });

  it("moves the mark to the column of the answer", () => {
    const data = specOf("ICS", [
      ["Provision", "Y", "N", "N/A"],
      ["5.1-1", "X"],
    ]);
    expect(edited(data, "/ics/5.1-1/support", "N/A")?.[1]).toEqual(["5.1-1", "", "", "x"]);
  });

  it("shows beside the label of the product", () => {
    const data = specOf("DUT Identification", [["Product name:"], ["AQ"], ["Hardware:"]]);
    expect(edited(data, "/product/name", "AQ-200")).toEqual([
      ["Product name:"],
      ["AQ-200"],
      ["Hardware:"],
    ]);
    expect(edited(data, "/product/model", "M")).toEqual([
      ["Product name:"],
      ["AQ"],
      ["Hardware:"],
      [],
      ["Model designation", "M"],
    ]);
  });
});

describe("imported texts", () => {
  it("with the name of their file before them stand in their cells as well", () => {
    const imported = [
      { from: "old.xlsx!Notes!B2", text: "kept" },
      { from: "Notes!A1:C1", text: "title" },
      { from: "ixit.md:40", text: "not here" },
    ];
    const [notes, ...others] = sheetsIn(exportWorkbook({ imported }));
    expect(notes).toEqual({
      name: "Notes",
      rows: [["title"], ["", "kept"]],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    });
    expect(others).toEqual([]);
  });

  it("give way where the data says something else by now", () => {
    const imported = [{ from: "7-UpdMech!A2", text: "old ", instead: "old" }];
    const cells = cellsIn(exportWorkbook({ imported, ixit: { UpdMech: [{ id: "new" }] } }));
    expect(cells.get("7-UpdMech!A2")).toBe("new");
    expect(
      cellsIn(exportWorkbook({ imported, ixit: { UpdMech: [{ id: "old" }] } })).get("7-UpdMech!A2"),
    ).toBe("old ");
  });
});
