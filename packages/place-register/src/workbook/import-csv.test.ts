import { describe, expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import { listOf } from "../../test/list-of.js";
import { type ImportedRegister, importCsv } from "./import-register.js";
import { csvLimits } from "./read-csv.js";

function csv(files: Readonly<Record<string, string | Uint8Array>>): ImportedRegister {
  const all = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  }));
  return importCsv("estate", all);
}

describe("comma-separated values", () => {
  it("are a list by the name of their file, with quotes, ragged rows and any ends of lines", () => {
    const { data, problems, report } = csv({
      "estate/saltmarsh-suppliers.csv":
        '\ufeffName,Role,Countries\r\n"Acme, Ltd","says ""hello""\r\ntwice",UK; France\r\nBolt\r\n\r\nCog,,,\r\n',
      "estate/Device_Classes.csv": "name;count;support ends\r\nBay sensor;12;30/04/2031\r\n",
    });
    expect(problems).toEqual([]);
    expect(data).toEqual({
      bollard: "place/1",
      deviceClasses: [
        { id: "bay-sensor", name: "Bay sensor", count: 12, supportEnds: "2031-04-30" },
      ],
      suppliers: [
        {
          id: "acme-ltd",
          name: "Acme, Ltd",
          role: 'says "hello"\r\ntwice',
          countries: ["UK", "France"],
        },
        { id: "bolt", name: "Bolt" },
        { id: "cog", name: "Cog" },
      ],
    });
    expect(report).toEqual({ entries: { deviceClasses: 1, suppliers: 3 }, placed: 8, kept: 0 });
  });

  it("keep a row of totals, which is no entry, and say so", () => {
    const { data, problems } = csv({
      "device-classes.csv":
        "Name;Count;Colour\nBay sensor;12;red\nTotal;12;\n;;\nGrand total:;12\nTotal Gate;2;blue\n",
    });
    expect(problems.map(({ code, from }) => `${code} ${from}`)).toEqual([
      "import/column-unknown device-classes.csv!C1",
      "import/total-row device-classes.csv!A3",
      "import/total-row device-classes.csv!A5",
    ]);
    expect(data?.["deviceClasses"]).toEqual([
      { id: "bay-sensor", name: "Bay sensor", count: 12 },
      { id: "total-gate", name: "Total Gate", count: 2 },
    ]);
    expect(data?.["imported"]).toContainEqual({ from: "device-classes.csv!B3", text: "12" });
  });

  it("keep the cell of what has no place, and formulas as text", () => {
    const { data, problems } = csv({ "systems.csv": "sep=;\nName;Colour\n=1+1;red;more\n" });
    expect(problems.map(({ code, from }) => `${code} ${from}`)).toEqual([
      "import/column-unknown systems.csv!B2",
    ]);
    expect(data).toEqual({
      bollard: "place/1",
      systems: [{ id: "1-1", name: "=1+1" }],
      imported: [
        { from: "systems.csv!B2", text: "Colour" },
        { from: "systems.csv!B3", under: "/systems/0", text: "red" },
        { from: "systems.csv!C3", under: "/systems/0", text: "more" },
      ],
    });
  });

  it("are read as Windows-1252 or UTF-16 where they are not UTF-8", () => {
    const old = Uint8Array.from("Name,Role\nCaf\u00e9,\u00a3 5\n", (letter) =>
      letter.charCodeAt(0),
    );
    const { data, problems } = csv({ "suppliers.csv": old });
    expect(data?.["suppliers"]).toEqual([{ id: "cafe", name: "Café", role: "£ 5" }]);
    expect(problems.map(({ code }) => code)).toEqual(["csv/encoding"]);
    const wide = new Uint8Array(Buffer.from("\ufeffName\tRole\nCafé\tTea\n", "utf16le"));
    expect(csv({ "suppliers.csv": wide }).data?.["suppliers"]).toEqual([
      { id: "cafe", name: "Café", role: "Tea" },
    ]);
  });

  it("are kept whole where their name means no list", () => {
    const { data, problems } = csv({ "august.csv": "Name\nA\n" });
    expect(data).toMatchObject({ imported: [{ text: "Name" }, { text: "A" }] });
    expect(problems.map(({ code }) => code)).toEqual([
      "import/sheet-unknown",
      "import/nothing-known",
    ]);
  });
});

describe("hostile files", () => {
  it("with a quote that never ends are told", () => {
    const { data, problems } = csv({ "sites.csv": 'Name\n"Depot\nGate\nYard\n' });
    expect(problems.map(({ code }) => code)).toEqual(["csv/open-quote"]);
    expect(data?.["sites"]).toEqual([{ id: "depot-gate-yard", name: "Depot\nGate\nYard" }]);
  });

  it("with heads and cells of a million odd characters are read in good time", () => {
    for (const part of [" ", '"', "(", '"";', "- ", "1,", "\\", "answers "]) {
      const long = JSON.stringify(part.repeat(1_000_000 / part.length)).slice(1, -1);
      const quoted = `"a${long.replaceAll('"', '""')}"`;
      within(5_000, () =>
        csv({
          "systems.csv": `${quoted},Name,Alerts,Id\n${quoted},${quoted},${quoted},${quoted}\n`,
        }),
      );
    }
  });

  it("that are too large are declined and told", () => {
    const rows = csv({ "sites.csv": "a\n".repeat(csvLimits.rows + 1) });
    expect(rows.data).toBeUndefined();
    expect(rows.problems.map(({ code }) => code)).toEqual(["csv/too-large"]);
    const wide = csv({ "sites.csv": ",".repeat(csvLimits.cells + 1) });
    expect(wide.problems.map(({ code }) => code)).toEqual(["csv/too-large"]);
    expect(csv({ "sites.csv": new Uint8Array(csvLimits.bytes + 1) }).data).toBeUndefined();
  });

  it("that hold nothing are told", () => {
    for (const text of ["", "\n\n;;\n", "sep=;\n"]) {
      const { data, problems } = csv({ "sites.csv": text });
      expect(data).toEqual({ bollard: "place/1" });
      expect(problems.map(({ code, from }) => `${code} ${from}`)).toEqual(["csv/empty sites.csv"]);
    }
  });

  it.each([
    ["empty", ""],
    ["blank", "\n\n;;\n"],
    ["zeros", "\0\0\0"],
  ])("that are %s do no harm", (_, text) => {
    expect(csv({ "sites.csv": text }).data).toMatchObject({ bollard: "place/1" });
  });

  it("with a hundred thousand rows are read in good time", { timeout: 60_000 }, () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `Sensor ${at},Core,3,2031-04-30`);
    const sheets = {
      "device classes.csv": `name,system,count,support ends\n${rows.join("\n")}\n`,
      "systems.csv": "name\nCore\n",
    };
    const { data, problems } = within(20_000, () => csv(sheets));
    expect(problems).toEqual([]);
    expect(listOf(data, "deviceClasses")[99_999]).toEqual({
      id: "sensor-99999",
      name: "Sensor 99999",
      system: "core",
      count: 3,
      supportEnds: "2031-04-30",
    });
  });
});
