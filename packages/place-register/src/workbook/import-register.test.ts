import { type Sheet, writeWorkbook } from "@bollard/document/workbook";
import { describe, expect, it } from "vitest";
import { withinAsync } from "../../../model/test/within.js";
import { listOf } from "../../test/list-of.js";
import { readPlaceRegister } from "../read.js";
import { type ImportedRegister, importRegister } from "./import-register.js";

type Rows = readonly (readonly string[])[];

async function imported(
  sheets: Readonly<Record<string, Rows>>,
  merges: Sheet["merges"] = [],
): Promise<ImportedRegister> {
  const all = Object.entries(sheets).map(([name, rows]) => ({ name, rows, merges }));
  const result = await importRegister("r.xlsx", await writeWorkbook({ sheets: all }));
  expect(readPlaceRegister(result.data).misfits).toEqual([]);
  return result;
}

describe("a workbook with a sheet a list", () => {
  it("becomes a register, whatever the case, number and spelling of its names", async () => {
    const { data, problems, report } = await imported({
      "1. SERVICES": [
        ["ID", "Service name", "Owner", "Personal data?", "Recovery time objective"],
        ["parking", "Parking", "Head of Parking", "yes", "4 hours"],
      ],
      "Device class": [
        ["Name", "System", "Number of devices", "Manufacturer", "Support ends", "Exposure"],
        ["Bay sensor", "Bay system", "1,200", "Baysense", "2031-04-30", "Public reach"],
      ],
      system: [
        ["name", "services", "use case", "Remote access 1 by", "remoteAccess.1.multiFactor"],
        ["Bay system", "Parking", "Parking", "", "N"],
      ],
      "Data flows": [
        ["From", "To", "Lawful basis", "Categories", "DPIA"],
        ["Bay sensor", "Bay system", "Public task", "times\nplaces", "DPIA-7"],
      ],
    });
    expect(problems.map(({ from, what }) => `${from} ${what}`)).toEqual([
      "r.xlsx!system!C2 “Parking” has no place here. Is “parking-sensors” meant?",
    ]);
    expect(data).toEqual({
      bollard: "place/1",
      services: [
        {
          id: "parking",
          name: "Parking",
          owner: { role: "Head of Parking" },
          personalData: true,
          recovery: { timeObjective: "PT4H" },
        },
      ],
      systems: [
        {
          id: "bay-system",
          name: "Bay system",
          services: ["parking"],
          remoteAccess: [{ multiFactor: false }],
        },
      ],
      deviceClasses: [
        {
          id: "bay-sensor",
          name: "Bay sensor",
          system: "bay-system",
          count: 1200,
          maker: { name: "Baysense" },
          supportEnds: "2031-04-30",
          exposure: "public-reach",
        },
      ],
      flows: [
        {
          from: "bay-sensor",
          to: "bay-system",
          lawfulBasis: "public-task",
          categories: ["times", "places"],
          dpia: "DPIA-7",
        },
      ],
      imported: [{ from: "system!C2", under: "/systems/0", text: "Parking" }],
    });
    expect(report).toEqual({
      entries: { services: 1, systems: 1, deviceClasses: 1, flows: 1 },
      placed: 19,
      kept: 1,
    });
  });

  it("is read below rows of titles, and below heads of merged cells", async () => {
    const { data, problems } = await imported(
      {
        Suppliers: [
          ["Register of suppliers", "", "", "", "Reviewed in June"],
          ["Name", "Owner", "", "Contract", ""],
          ["", "Role", "Contact", "Reference", "Ends"],
          ["Acme Ltd", "Head of IT", "it@saltmarsh.example", "C-12", "2027-03-31"],
        ],
      },
      [
        { top: 0, left: 0, bottom: 0, right: 3 },
        { top: 1, left: 0, bottom: 2, right: 0 },
        { top: 1, left: 1, bottom: 1, right: 2 },
        { top: 1, left: 3, bottom: 1, right: 4 },
      ],
    );
    expect(problems).toEqual([]);
    expect(data).toMatchObject({
      suppliers: [
        {
          id: "acme-ltd",
          name: "Acme Ltd",
          owner: { role: "Head of IT", contact: "it@saltmarsh.example" },
          contracts: [{ reference: "C-12", ends: "2027-03-31" }],
        },
      ],
      imported: [
        { from: "Suppliers!A1", text: "Register of suppliers" },
        { from: "Suppliers!E1", text: "Reviewed in June" },
      ],
    });
  });

  it("keeps heads above that no field was found by", async () => {
    const { data, problems } = await imported(
      {
        Systems: [
          ["Identification", "", "Remote access", "", "Cost centre", "Notes"],
          ["Id", "Name", "1 by", "1 purpose", "", ""],
          ["a", "Barriers", "supplier", "faults", "CC-4711", ""],
        ],
      },
      [
        { top: 0, left: 0, bottom: 0, right: 1 },
        { top: 0, left: 2, bottom: 0, right: 3 },
        { top: 0, left: 4, bottom: 1, right: 4 },
      ],
    );
    expect(data?.["imported"]).toEqual([
      { from: "Systems!A1", text: "Identification" },
      { from: "Systems!E1", text: "Cost centre" },
      { from: "Systems!F1", text: "Notes" },
      { from: "Systems!E3", under: "/systems/0", text: "CC-4711" },
    ]);
    expect(problems.map(({ from, what }) => `${from} ${what}`)).toEqual([
      "r.xlsx!Systems!E2 “Cost centre” names no field of systems, or one that another column has. Its 1 cell is kept under imported.",
    ]);
  });

  it("keeps what has no place, and says where it stood", async () => {
    const { data, problems } = await imported({
      Systems: [
        ["Name", "Colour", "Actuates", "Name"],
        ["Barriers", "red", "perhaps", "Gates"],
      ],
      Holidays: [["August"]],
      Risks: [["What a lovely day for it"]],
    });
    expect(problems.map(({ code, from }) => `${code} ${from}`)).toEqual([
      "import/column-unknown r.xlsx!Systems!B1",
      "import/column-unknown r.xlsx!Systems!D1",
      "import/value-unclear r.xlsx!Systems!C2",
      "import/sheet-unknown r.xlsx!Holidays",
      "import/no-heads r.xlsx!Risks",
    ]);
    expect(data?.["imported"]).toEqual([
      { from: "Systems!B1", text: "Colour" },
      { from: "Systems!D1", text: "Name" },
      { from: "Systems!B2", under: "/systems/0", text: "red" },
      { from: "Systems!C2", under: "/systems/0", text: "perhaps" },
      { from: "Systems!D2", under: "/systems/0", text: "Gates" },
      { from: "Holidays!A1", text: "August" },
      { from: "Risks!A1", text: "What a lovely day for it" },
    ]);
  });

  it("holds the place in fields below one another, or in one row", async () => {
    const rows = await imported({
      Place: [
        ["About us"],
        ["Name", "Saltmarsh"],
        ["Kind:", "Council", "(unitary)"],
        ["Roles 1 kind", "Security lead"],
        ["Mascot", "a seal"],
      ],
    });
    const place = { name: "Saltmarsh", kind: "council", roles: [{ kind: "security-lead" }] };
    expect(rows.data).toMatchObject({ place });
    expect(JSON.stringify(rows.data?.["imported"])).toMatch(/About us.*unitary.*Mascot.*a seal/);
    const row = await imported({
      place: [
        ["Name", "Kind", "Roles 1 kind"],
        ["Saltmarsh", "council", "security lead"],
      ],
    });
    expect(row.data).toEqual({ bollard: "place/1", place });
  });

  it("takes the text of a formula for text, and merged cells for the first of them", async () => {
    const { data, problems } = await imported(
      {
        Suppliers: [
          ["Name", "Role"],
          ["=HYPERLINK(1)", "@SUM(A1)"],
          ["", "Cloud"],
        ],
      },
      [{ top: 1, left: 0, bottom: 2, right: 0 }],
    );
    expect(data?.["suppliers"]).toEqual([
      { id: "hyperlink-1", name: "=HYPERLINK(1)", role: "@SUM(A1)" },
      { id: "cloud", role: "Cloud" },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["import/merged-cells"]);
  });
});

describe("ids", () => {
  it("are made from names, each once in the register, and the same each time", async () => {
    const sheets = {
      Services: [["Name"], ["CCTV"], ["CCTV"], ["Müller & Söhne"], ["交通"]],
      Systems: [["Name"], ["CCTV"]],
      Zones: [
        ["Id", "Name"],
        ["cctv-system", "Field"],
        ["", "No id"],
      ],
    };
    const { data } = await imported(sheets);
    const ids = (list: string) => listOf<{ id?: string }>(data, list).map(({ id }) => id);
    expect(ids("services")).toEqual(["cctv", "cctv-service", "muller-sohne", "service-4"]);
    expect(ids("systems")).toEqual(["cctv-system-2"]);
    expect(ids("zones")).toEqual(["cctv-system", undefined]);
    expect((await imported(sheets)).data).toEqual(data);
  });

  it("that no id can look like become one, and what names them follows", async () => {
    const { data, problems } = await imported({
      Suppliers: [
        ["Ref", "Name"],
        ["SUP 01", "Acme"],
        ["b/2", "Bolt"],
      ],
      Systems: [
        ["Name", "Supplier", "Depends on"],
        ["Core", "sup 01", "Acme, b/2; Core"],
      ],
    });
    expect(problems).toEqual([]);
    expect(data).toMatchObject({
      suppliers: [{ id: "sup-01" }, { id: "b-2" }],
      systems: [{ supplier: "sup-01", dependsOn: ["sup-01", "b-2", "core"] }],
      imported: [
        { from: "Suppliers!A2", under: "/suppliers/0", text: "SUP 01" },
        { from: "Suppliers!A3", under: "/suppliers/1", text: "b/2" },
      ],
    });
  });

  it("are not guessed where a name means several entries, or none", async () => {
    const { data, problems } = await imported({
      Sites: [["Name"], ["Depot"], ["Depot"]],
      Systems: [
        ["Name", "Site", "Supplier"],
        ["Core", "Depot", "in-house"],
      ],
    });
    expect(data?.["systems"]).toEqual([
      { id: "core", name: "Core", site: "Depot", supplier: "in-house" },
    ]);
    expect(problems.map(({ code, from }) => `${code} ${from}`)).toEqual([
      "import/reference-ambiguous r.xlsx!Systems!B2",
    ]);
  });
});

describe("days", () => {
  const supportEnds = async (...texts: readonly string[]) => {
    const rows = [["Name", "Support ends"], ...texts.map((text, at) => [`n${at}`, text])];
    const { data } = await imported({ "Device classes": rows });
    return listOf<{ supportEnds?: string }>(data, "deviceClasses").map((one) => one.supportEnds);
  };

  it("are read where they can mean one day only", async () => {
    expect(await supportEnds("30 April 2031", "2031-04-30T00:00:00", "1-Sep-2030")).toEqual([
      "2031-04-30",
      "2031-04-30",
      "2030-09-01",
    ]);
    expect(await supportEnds("04/03/2031", "31/12/2031")).toEqual(["2031-03-04", "2031-12-31"]);
    expect(await supportEnds("04/03/2031", "12/31/2031")).toEqual(["2031-04-03", "2031-12-31"]);
  });

  it("are left to a person otherwise", async () => {
    expect(await supportEnds("04/03/2031")).toEqual([undefined]);
    expect(await supportEnds("31/12/2031", "12/31/2031", "04/03/2031")).toEqual([
      "2031-12-31",
      "2031-12-31",
      undefined,
    ]);
    expect(await supportEnds("31 February 2031", "next year", "45292")).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("hostile workbooks", () => {
  it("are no register and say why", async () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode("PK\u0003\u0004 nonsense")]) {
      const { data, problems } = await importRegister("r.xlsx", bytes);
      expect(data).toBeUndefined();
      expect(problems).toHaveLength(1);
    }
  });

  it("change no prototype and make no endless lists", async () => {
    const { data } = await imported({
      Services: [
        ["Name", "answers.__proto__", "answers.constructor", "Contracts 999 ends", "__proto__"],
        ["A", "polluted", "c", "2031-01-01", "x"],
      ],
      Suppliers: [
        ["Name", "Contract 500 ends", "Contract 501 ends", 'answers."'],
        ["A", "2031-01-01", "2031-01-01", "x"],
      ],
    });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    const [service] = listOf<{ answers: object }>(data, "services");
    expect(Object.keys(service?.answers ?? {})).toEqual(["__proto__", "constructor"]);
    expect(data?.["suppliers"]).toMatchObject([{ contracts: [{ ends: "2031-01-01" }] }]);
  });

  it("with thousands of odd heads are read in good time", { timeout: 20_000 }, async () => {
    const heads = Array.from({ length: 3_000 }, (_, at) => `${"answers ".repeat(200)}${at}`);
    const Services = [
      ["Name", ...heads],
      ["A", ...heads],
    ];
    await withinAsync(10_000, () => imported({ Services }));
  });
});
