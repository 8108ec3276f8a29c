import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@bollard/document";
import { writeWorkbook } from "@bollard/document/workbook";
import { describe, expect, it } from "vitest";
import { folderWith, run, textOf } from "../../test/run.js";

const suppliers = "Name,Owner role,Critical\nAcme Ltd,Head of IT,yes\n";
const systems = "Name;Supplier;Actuates\nBarriers;Acme Ltd;no\n";

const workbook = () =>
  writeWorkbook({
    sheets: [
      { name: "Suppliers", rows: [["Name"], ["Acme Ltd"]], merges: [] },
      { name: "Holidays", rows: [["August"]], merges: [] },
    ],
  });

describe("bollard import --as place", () => {
  it("turns a folder of CSV into a register that can be linted", async () => {
    const cwd = folderWith({ "estate/suppliers.csv": suppliers, "estate/systems.csv": systems });
    const { code, err } = await run(["import", "estate", "--out", "s.place.yaml"], { cwd });
    expect(err).toContain(
      "Read 2 files of comma-separated values: 1 system, 1 supplier.\n6 cells have a place; 0 others",
    );
    expect(code).toBe(0);
    const text = textOf(cwd, "s.place.yaml");
    expect(text).toMatch(/^bollard: place\/1\n/);
    expect(parse(text, "yaml").root?.value).toEqual({
      bollard: "place/1",
      systems: [{ id: "barriers", name: "Barriers", supplier: "acme-ltd", actuates: false }],
      suppliers: [
        { id: "acme-ltd", name: "Acme Ltd", critical: true, owner: { role: "Head of IT" } },
      ],
    });
    const linted = await run(["lint", "s.place.yaml", "--format", "json"], { cwd });
    expect(linted.out).not.toContain('"shape/');
  });

  it("reads a workbook, and ends with 1 where something has no place", async () => {
    const cwd = folderWith({ "estate.xlsx": await workbook() });
    const { code, out, err } = await run(["import", "estate.xlsx", "--as", "place"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("bollard: estate.xlsx!Holidays: “Holidays” is the name of no list");
    expect(out).toContain("from: Holidays!A1\n    text: August");
  });

  it("takes the name of what is written for what is meant", async () => {
    const cwd = folderWith({ "estate.xlsx": await workbook() });
    await run(["import", "estate.xlsx", "--out", "a.place.json"], { cwd });
    expect(JSON.parse(textOf(cwd, "a.place.json"))).toMatchObject({ bollard: "place/1" });
    await run(["import", "estate.xlsx", "--out", "b.json"], { cwd });
    expect(JSON.parse(textOf(cwd, "b.json"))).toMatchObject({ bollard: "device/1" });
  });

  it("tells twenty problems and how many more there are", async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `A${at},maybe`);
    const cwd = folderWith({ "systems.csv": `Name,Actuates\n${rows.join("\n")}\n` });
    const { code, err } = await run(["import", "systems.csv"], { cwd });
    expect(code).toBe(1);
    expect(err.match(/It should be yes or no/g)).toHaveLength(20);
    expect(err).toContain("bollard: and 10 more.");
  });

  it("says that a file holds nothing, and ends with 1", async () => {
    const cwd = folderWith({ "systems.csv": "" });
    const { code, err } = await run(["import", "systems.csv"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("systems.csv: The file holds nothing: there is no row that names");
  });

  it.each([
    ["missing.csv", [], "there is no such file or folder"],
    ["broken.xlsx", ["--as", "place"], "broken.xlsx"],
    ["notes.md", ["--as", "place"], "a register is imported from .xlsx, .csv or a folder of .csv."],
    ["empty", ["--as", "place"], "it holds no file that ends in .csv."],
    ["notes.md", ["--as", "procurement"], "--as is “procurement”."],
  ] as const)("says why %s cannot be imported", async (name, options, reason) => {
    const cwd = folderWith({ "empty/x.txt": "", "broken.xlsx": "no", "notes.md": "Hello.\n" });
    const args = ["import", name, ...options, "--out", "x.place.yaml"];
    const { code, err } = await run(args, { cwd });
    expect({ code, told: err.includes(reason) ? reason : err }).toEqual({ code: 2, told: reason });
    expect(existsSync(join(cwd, "x.place.yaml"))).toBe(false);
  });

  it("overwrites neither what is there nor what it has read", async () => {
    const cwd = folderWith({ "suppliers.csv": suppliers, "a.place.yaml": "mine\n" });
    const { code } = await run(["import", "suppliers.csv", "--out", "a.place.yaml"], { cwd });
    expect(code).toBe(2);
    expect(textOf(cwd, "a.place.yaml")).toBe("mine\n");
  });
});

describe("bollard export register", () => {
  const register = `bollard: place/1
place: { name: Saltmarsh, kind: council }
suppliers:
  - id: acme
    name: "=Acme"
    assurances: [{ what: Cyber Essentials, expires: 2027-01-31 }, {}]
notes: Kept.
`;

  it("writes a workbook that is imported as the same register", async () => {
    const cwd = folderWith({ "s.place.yaml": register });
    const exported = await run(["export", "register", "s.place.yaml", "--out", "s.xlsx"], { cwd });
    expect(exported).toMatchObject({ code: 0, err: "Wrote s.xlsx.\n" });
    const { code, out } = await run(["import", "s.xlsx", "--as", "place"], { cwd });
    expect(code).toBe(0);
    expect(parse(out, "yaml").root?.value).toEqual(parse(register, "yaml").root?.value);
    const bytes = readFileSync(join(cwd, "s.xlsx"));
    await run(["export", "register", "s.place.yaml", "--out", "s.xlsx", "--force"], { cwd });
    expect(readFileSync(join(cwd, "s.xlsx"))).toEqual(bytes);
  });

  it("writes a register that is split over files whole, from any of them", async () => {
    const files = {
      "town.place.yaml": "bollard: place/1\ninclude: [east.place.yaml]\nsystems: [{ id: a }]\n",
      "east.place.yaml": "partOf: town.place.yaml\nsystems: [{ id: b }]\n",
    };
    for (const name of Object.keys(files)) {
      const cwd = folderWith(files);
      const exported = await run(["export", "register", name, "--out", "t.xlsx"], { cwd });
      expect(exported.code).toBe(0);
      await run(["import", "t.xlsx", "--as", "place", "--out", "back.place.yaml"], { cwd });
      expect(parse(textOf(cwd, "back.place.yaml"), "yaml").root?.value).toEqual({
        bollard: "place/1",
        systems: [{ id: "a" }, { id: "b" }],
      });
    }
  });

  it("tells what does not fit, and writes the rest", async () => {
    const cwd = folderWith({ "s.place.yaml": `${register}colour: red\n` });
    const { code, err } = await run(["export", "register", "s.place.yaml", "-o", "s.xlsx"], {
      cwd,
    });
    expect(code).toBe(1);
    expect(err).toContain("colour");
    expect(existsSync(join(cwd, "s.xlsx"))).toBe(true);
  });

  it.each([
    [["s.place.yaml"], "Say where to write it"],
    [["s.place.yaml", "--out", "s.html"], "does not say what to write"],
    [
      ["s.place.yaml", "--format", "docx", "--out", "s.docx"],
      "A register is exported as a workbook",
    ],
    [["none.place.yaml", "--out", "s.xlsx"], "there is no such file"],
    [["list.yaml", "--out", "s.xlsx"], "list.yaml: "],
    [["torn.yaml", "--out", "s.xlsx"], "torn.yaml:2: "],
  ])("is refused: %j", async (args, reason) => {
    const cwd = folderWith({
      "s.place.yaml": register,
      "list.yaml": "- a\n",
      "torn.yaml": "a: [b\n",
    });
    const { code, err } = await run(["export", "register", ...args], { cwd });
    expect({ code, told: err.includes(reason) ? reason : err }).toEqual({ code: 2, told: reason });
    expect(existsSync(join(cwd, "s.xlsx"))).toBe(false);
  });
});
