import { edition as standardEdition } from "@bollard/etsi-en-303-645";
import { ixitTables } from "@bollard/etsi-ts-103-701";
import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { entries } from "../../test/contents.js";
import { cellsIn, sheetsIn } from "../../test/workbooks.js";
import { knownTables } from "../tables/known-tables.js";
import { exportWorkbook } from "./export-workbook.js";
import { importWorkbook } from "./import-workbook.js";

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

  it("makes a fresh workbook with all sheets of its edition", async () => {
    const sheets = await sheetsIn(await exportWorkbook(data));
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

  it("comes back from it without anything left over", async () => {
    const { data: again, problems } = await importWorkbook("a.xlsx", await exportWorkbook(data));
    expect(again).toEqual(data);
    expect(problems).toEqual([]);
  });

  it("that claims the older edition gets its tables", async () => {
    const sheets = await sheetsIn(
      await exportWorkbook({
        claims: { "etsi-en-303-645": "2.1.1" },
        ixit: { LogIntf: [{ id: "a" }] },
      }),
    );
    const names = sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(ixitTables("1.1.1").map(({ name }) => name)));
    expect(names).toContain("28-LogIntf");
    expect(names).not.toContain("15-PhyIntf");
    expect(sheets[1]?.rows[1]).toEqual(["4-1"]);
  });

  it("comes back whatever its tables hold", async () => {
    const tables = fc
      .subarray([...knownTables()], { minLength: 1, maxLength: 3 })
      .chain((some) =>
        fc.record(Object.fromEntries(some.map((table) => [table.key, entries(table)]))),
      );
    await fc.assert(
      fc.asyncProperty(tables, async (ixit) => {
        const { data: again } = await importWorkbook("a.xlsx", await exportWorkbook({ ixit }));
        expect(again["ixit"]).toEqual(ixit);
        expect(await exportWorkbook(again)).toEqual(await exportWorkbook({ ixit }));
      }),
      { numRuns: 100 },
    );
  });

  it("gives the same bytes each time", async () => {
    expect(await exportWorkbook(data)).toEqual(await exportWorkbook(structuredClone(data)));
  });
});

describe("imported texts", () => {
  it("with the name of their file before them stand in their cells as well", async () => {
    const imported = [
      { from: "old.xlsx!Notes!B2", text: "kept" },
      { from: "Notes!A1:C1", text: "title" },
      { from: "ixit.md:40", text: "not here" },
    ];
    const [notes, ...others] = await sheetsIn(await exportWorkbook({ imported }));
    expect(notes).toEqual({
      name: "Notes",
      rows: [["title"], ["", "kept"]],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    });
    expect(others).toEqual([]);
  });

  it("give way where the data says something else by now", async () => {
    const imported = [{ from: "7-UpdMech!A2", text: "old ", instead: "old" }];
    const cells = await cellsIn(
      await exportWorkbook({ imported, ixit: { UpdMech: [{ id: "new" }] } }),
    );
    expect(cells.get("7-UpdMech!A2")).toBe("new");
    expect(
      (await cellsIn(await exportWorkbook({ imported, ixit: { UpdMech: [{ id: "old" }] } }))).get(
        "7-UpdMech!A2",
      ),
    ).toBe("old ");
  });
});
