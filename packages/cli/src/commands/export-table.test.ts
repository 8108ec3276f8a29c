import { describe, expect, it } from "vitest";
import { folderWith, run, textOf } from "../../test/run.js";

const exported = (...args: string[]) => run(["export", ...args], { cwd: folderWith({}) });

describe("bollard export catalog", () => {
  it("writes a row an item, with its source", async () => {
    const { code, out } = await exported("catalog", "en303645@3.1.3");
    expect(code).toBe(0);
    const lines = out.split("\r\n");
    expect(lines[0]).toBe(
      "id,parent,title,summary,obligation,status,applies if,document,place,address,checked,how it was read",
    );
    expect(lines.length).toBe(78 + 2);
    expect(out).toMatch(
      /^5\.1-1,5\.1,.*,shall,M.*,passwords,.*,2026-\d\d-\d\d,transcriptions\r?$/m,
    );
  });

  it("writes a workbook or JSON by the name of the file", async () => {
    const cwd = folderWith({});
    for (const name of ["cra.xlsx", "cra.json", "cra.csv"]) {
      expect((await run(["export", "catalog", "cra", "--out", name], { cwd })).code).toBe(0);
    }
    expect(textOf(cwd, "cra.xlsx").slice(0, 2)).toBe("PK");
    expect(JSON.parse(textOf(cwd, "cra.json")).id).toBe("eu-cra");
  });
});

describe("bollard export mapping", () => {
  it("writes a row a link, then what has none on either side", async () => {
    const { code, out } = await exported("mapping", "psti", "cra");
    expect(code).toBe(0);
    expect(out).toMatch(/^sources,relation,targets,rationale,confidence,basis,id\r\n/);
    expect(out).toContain(",intersects,");
    expect(out).toMatch(/^PSTI Act s\.9,,,,,,\r$/m);
    expect(out).toMatch(/^,,Article 14,,,,\r$/m);
  });

  it.each([
    [["catalog"], "Name one framework"],
    [["catalog", "a", "b"], "Name one framework"],
    [["catalog", "eu-cro"], "Did you mean eu-cra"],
    [["catalog", "cra", "--format", "pdf"], "It can be csv, xlsx, json."],
    [["catalog", "cra", "--format", "xlsx"], "Say where to write the workbook"],
    [["mapping", "psti"], "Name two frameworks"],
    [["mapping", "cra", "psti"], "There are links from PSTI to EU CRA."],
    [["mapping", "nis", "cra"], "There are no links from NIS to EU CRA."],
  ])("refuses %j", async (args, message) => {
    const { code, out, err } = await exported(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
});
