import { patch } from "@bollard/document";
import { writeWorkbook } from "@bollard/document/workbook";
import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import {
  cellsIn,
  sheetsIn,
  tableRows,
  textsIn,
  turnedRows,
  workbooks,
} from "../../test/workbooks.js";
import { exportWorkbook } from "./export-workbook.js";
import { importWorkbook } from "./import-workbook.js";

describe("a workbook", () => {
  it("comes back from a specification cell by cell", async () => {
    await fc.assert(
      fc.asyncProperty(workbooks, async (sheets) => {
        const bytes = await writeWorkbook({ sheets });
        const { data } = await importWorkbook("a.xlsx", bytes);
        expect(await sheetsIn(await exportWorkbook(data))).toEqual(await sheetsIn(bytes));
      }),
      { numRuns: 200 },
    );
  });

  it("shows an edit of the specification in the cell that holds it, and nowhere else", async () => {
    await fc.assert(
      fc.asyncProperty(workbooks, fc.nat(), async (sheets, choice) => {
        const bytes = await writeWorkbook({ sheets });
        const { data } = await importWorkbook("a.xlsx", bytes);
        const pointers = textsIn(data);
        if (pointers.length === 0) return;
        const pointer = pointers[choice % pointers.length] ?? "";
        const edited = patch(data, { kind: "set", pointer, value: "edited" });
        const before = await cellsIn(bytes);
        const after = await cellsIn(await exportWorkbook(edited));
        const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
          (cell) => before.get(cell) !== after.get(cell),
        );
        expect(changed.map((cell) => after.get(cell))).toEqual([expect.stringContaining("edited")]);
      }),
      { numRuns: 200 },
    );
  });

  it("comes back whatever is then deleted or added, with nothing of it lost that no data held", async () => {
    await fc.assert(
      fc.asyncProperty(workbooks, fc.nat(), fc.boolean(), async (sheets, choice, adds) => {
        const bytes = await writeWorkbook({ sheets });
        const { data } = await importWorkbook("a.xlsx", bytes);
        const lists = Object.entries((data["ixit"] ?? {}) as object).filter(([, value]) =>
          Array.isArray(value),
        );
        const [key, entries] = lists[choice % Math.max(lists.length, 1)] ?? [];
        if (key === undefined) return;
        const last = (entries as readonly unknown[]).length - 1;
        const pointer = `/ixit/${key}/${adds ? "-" : last}`;
        const value = { id: "added id", description: "added text" };
        const edited = patch(
          data,
          adds ? { kind: "set", pointer, value } : { kind: "remove", pointer },
        );
        const exported = await exportWorkbook(edited);
        const texts = [...(await cellsIn(exported)).values()];
        const kept = (data["imported"] ?? []) as readonly {
          from: string;
          text: string;
          instead?: string;
        }[];
        for (const { from, text, instead } of kept) {
          if (instead === undefined && text !== "" && !from.endsWith("!"))
            expect(texts).toContain(text);
        }
        if (adds) expect(texts).toEqual(expect.arrayContaining(["added id", "added text"]));
      }),
      { numRuns: 200 },
    );
  });
});

describe("a sheet with a row an entry", () => {
  it("takes further entries, which are read again", async () => {
    const rows = tableRows("UpdMech").map((rows) => [...rows, [], []]);
    await fc.assert(
      fc.asyncProperty(rows, async (rows) => {
        const bytes = await writeWorkbook({ sheets: [{ name: "7-UpdMech", rows, merges: [] }] });
        const { data, problems } = await importWorkbook("a.xlsx", bytes);
        expect(problems.map(({ code }) => code)).not.toContain("import/no-layout");
        const added = [
          { id: "added-1", timeFrame: "odd" },
          { id: "added-2", updateChecking: "x" },
        ];
        const before =
          ((data["ixit"] ?? {}) as Record<string, readonly unknown[]>)["UpdMech"] ?? [];
        const edited = { ...data, ixit: { UpdMech: [...before, ...added] } };
        const again = (await importWorkbook("a.xlsx", await exportWorkbook(edited))).data["ixit"];
        expect(again).toEqual({
          UpdMech: [...before, { id: "added-1" }, added[1]],
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe("a sheet with a column an entry", () => {
  it("takes further entries and fields, which are read again", async () => {
    const rows = turnedRows("UpdMech").map((rows) => [["ID", "first"], ...rows]);
    await fc.assert(
      fc.asyncProperty(rows, async (rows) => {
        const bytes = await writeWorkbook({ sheets: [{ name: "7-UpdMech", rows, merges: [] }] });
        const { data } = await importWorkbook("a.xlsx", bytes);
        const before =
          ((data["ixit"] ?? {}) as Record<string, readonly unknown[]>)["UpdMech"] ?? [];
        const added = { id: "added-1", updateChecking: "x" };
        const edited = { ...data, ixit: { UpdMech: [...before, added] } };
        const exported = await exportWorkbook(edited);
        const again = (await importWorkbook("a.xlsx", exported)).data["ixit"];
        expect((again as typeof edited.ixit).UpdMech).toEqual(expect.arrayContaining([added]));
      }),
      { numRuns: 200 },
    );
  });
});

describe("labels of two entries in one row", () => {
  const rows = [["ID", "first"], ["Notes"], ["ID", "", "ID:"], ["Configuration"]];

  it("keep the fields of an entry together that is added there", async () => {
    const bytes = await writeWorkbook({ sheets: [{ name: "7-UpdMech", rows, merges: [] }] });
    const { data } = await importWorkbook("a.xlsx", bytes);
    const added = { id: "added-1", updateChecking: "x" };
    const edited = { ...data, ixit: { UpdMech: [{ id: "first" }, added] } };
    const again = (await importWorkbook("a.xlsx", await exportWorkbook(edited))).data;
    expect(again["ixit"]).toEqual({ UpdMech: [{ id: "first" }, added] });
  });

  it("stay labels when a new one comes to stand beside one of them", async () => {
    const named = [
      ["ID", "first"],
      ["Initiation and Interaction"],
      ["ID", "", "ID"],
      ["", "", "ID"],
    ];
    const bytes = await writeWorkbook({ sheets: [{ name: "7-UpdMech", rows: named, merges: [] }] });
    const { data } = await importWorkbook("a.xlsx", bytes);
    const added = { id: "added-1", updateChecking: "x" };
    const edited = { ...data, ixit: { UpdMech: [{ id: "first" }, added] } };
    const again = (await importWorkbook("a.xlsx", await exportWorkbook(edited))).data;
    expect(again["ixit"]).toEqual({ UpdMech: [{ id: "first" }, added] });
  });

  it("keep the fields of an entry together that stood there", async () => {
    const whole = [["ID:", "one", "ID:", "two"]];
    const bytes = await writeWorkbook({ sheets: [{ name: "7-UpdMech", rows: whole, merges: [] }] });
    const { data } = await importWorkbook("a.xlsx", bytes);
    expect(data["ixit"]).toEqual({ UpdMech: [{ id: "one" }, { id: "two" }] });
    const edited = {
      ...data,
      ixit: { UpdMech: [{ id: "one", updateChecking: "x" }, { id: "two" }] },
    };
    const again = (await importWorkbook("a.xlsx", await exportWorkbook(edited))).data["ixit"];
    expect((again as typeof edited.ixit).UpdMech).toEqual(
      expect.arrayContaining([{ id: "one", updateChecking: "x" }, { id: "two" }]),
    );
  });
});

describe("any data", () => {
  it("makes a workbook and never throws", async () => {
    const odd = fc.record(
      {
        claims: fc.anything(),
        product: fc.anything(),
        ics: fc.anything(),
        ixit: fc.oneof(
          fc.anything(),
          fc.dictionary(fc.constantFrom("UpdMech", "UserInfo", "Odd"), fc.anything()),
        ),
        imported: fc.oneof(
          fc.anything(),
          fc.array(
            fc.record({
              from: fc.constantFrom("UpdMech!A1", "ICS!ZZZ9", "!", "a!b!C3:D4", "x.md:4"),
              text: fc.anything(),
              instead: fc.anything(),
              under: fc.anything(),
            }),
          ),
        ),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), odd), async (data) => {
        expect((await sheetsIn(await exportWorkbook(data))).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
