import { patch } from "@bollard/document";
import { writeWorkbook } from "@bollard/document/workbook";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsIn, sheetsIn, tableRows, textsIn, workbooks } from "../../test/workbooks.js";
import { exportWorkbook } from "./export-workbook.js";
import { importWorkbook } from "./import-workbook.js";

describe("a workbook", () => {
  it("comes back from a specification cell by cell", () => {
    fc.assert(
      fc.property(workbooks, (sheets) => {
        const bytes = writeWorkbook({ sheets });
        const { data } = importWorkbook("a.xlsx", bytes);
        expect(sheetsIn(exportWorkbook(data))).toEqual(sheetsIn(bytes));
      }),
      { numRuns: 200 },
    );
  });

  it("shows an edit of the specification in the cell that holds it, and nowhere else", () => {
    fc.assert(
      fc.property(workbooks, fc.nat(), (sheets, choice) => {
        const bytes = writeWorkbook({ sheets });
        const { data } = importWorkbook("a.xlsx", bytes);
        const pointers = textsIn(data);
        if (pointers.length === 0) return;
        const pointer = pointers[choice % pointers.length] ?? "";
        const edited = patch(data, { kind: "set", pointer, value: "edited" });
        const before = cellsIn(bytes);
        const after = cellsIn(exportWorkbook(edited));
        const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
          (cell) => before.get(cell) !== after.get(cell),
        );
        expect(changed.map((cell) => after.get(cell))).toEqual([expect.stringContaining("edited")]);
      }),
      { numRuns: 200 },
    );
  });

  it("comes back whatever is then deleted or added, with nothing of it lost that no data held", () => {
    fc.assert(
      fc.property(workbooks, fc.nat(), fc.boolean(), (sheets, choice, adds) => {
        const bytes = writeWorkbook({ sheets });
        const { data } = importWorkbook("a.xlsx", bytes);
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
        const exported = exportWorkbook(edited);
        const texts = [...cellsIn(exported).values()];
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
  it("takes further entries, which are read again", () => {
    const rows = tableRows("UpdMech").map((rows) => [...rows, [], []]);
    fc.assert(
      fc.property(rows, (rows) => {
        const bytes = writeWorkbook({ sheets: [{ name: "7-UpdMech", rows, merges: [] }] });
        const { data, problems } = importWorkbook("a.xlsx", bytes);
        expect(problems.map(({ code }) => code)).not.toContain("import/no-layout");
        const added = [
          { id: "added-1", timeFrame: "odd" },
          { id: "added-2", updateChecking: "x" },
        ];
        const before =
          ((data["ixit"] ?? {}) as Record<string, readonly unknown[]>)["UpdMech"] ?? [];
        const edited = { ...data, ixit: { UpdMech: [...before, ...added] } };
        const again = importWorkbook("a.xlsx", exportWorkbook(edited)).data["ixit"];
        expect(again).toEqual({
          UpdMech: [...before, { id: "added-1" }, added[1]],
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe("any data", () => {
  it("makes a workbook and never throws", () => {
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
    fc.assert(
      fc.property(fc.oneof(fc.anything(), odd), (data) => {
        expect(sheetsIn(exportWorkbook(data)).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
