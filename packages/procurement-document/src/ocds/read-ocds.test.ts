import { parse, quotedSpan, spanOf } from "@bollard/document";
import { runRule } from "@bollard/model";
import { describe, expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import { durationsConflict } from "../rules/durations-conflict/rule.js";
import { purchaseUndeclared } from "../rules/purchase-undeclared/rule.js";
import { isOcds, mayBeOcds } from "./members.js";
import { readOcds } from "./read-ocds.js";

const release = {
  ocid: "ocds-abc123-1",
  language: "en",
  tender: {
    title: "Parking sensors for Harwick",
    description:
      "The Supplier shall supply 400 sensors.\nIt shall:\n- encrypt “all” readings with TLS 1.2 or later\n- hold ISO/IEC 27001:2013",
    contractPeriod: { startDate: "2027-04-01T00:00:00Z", endDate: "2032-03-31T23:59:59Z" },
    lots: [
      {
        id: "1",
        title: "Sensors",
        description: "Each sensor shall run for five years.",
        awardCriteria: { criteria: [{ name: 'Quality of "radio"', description: "70" }] },
        renewal: { description: "Two extensions of 12 months." },
      },
      {
        id: "2",
        title: "Lot 2 - Platform",
        description: "The platform shall be hosted in the UK.",
      },
    ],
    items: [{ id: "1", description: "Radio sensors" }],
    documents: [{ title: "Specification", description: "Each sensor shall run for five years." }],
    selectionCriteria: { criteria: [{ description: "Tenderers must hold Cyber Essentials." }] },
    submissionMethodDetails: "Tenders are sent through the portal.",
  },
};

const readData = (data: unknown) => readOcds(parse(JSON.stringify(data, null, 1), "json"));

/** The text of the source at a pointer, narrowed to some words. */
function sourceAt({ tree }: ReturnType<typeof readOcds>, pointer: string, quote?: string): string {
  const { start, end } = quotedSpan(tree.text, spanOf(tree, pointer), quote);
  return tree.text.slice(start, end);
}

describe("a release", () => {
  const read = readData(release);
  const { document } = read;

  it("gives sections by its fields", () => {
    expect(document.sections.map(({ title, kind, level }) => [title, kind, level])).toEqual([
      ["", "ordinary", 0],
      ["Parking sensors for Harwick", "ordinary", 1],
      ["Lot 1: Sensors", "ordinary", 2],
      ["Award criteria", "evaluation", 3],
      ["Lot 2 - Platform", "ordinary", 2],
      ["Items", "ordinary", 2],
      ["Documents", "references", 2],
      ["Selection criteria", "evaluation", 2],
      ["Instructions to tenderers", "instructions", 2],
    ]);
  });

  it("gives statements, each text once", () => {
    expect(document.statements.map(({ text }) => text)).toEqual([
      "The Supplier shall supply 400 sensors.",
      "It shall:",
      "encrypt “all” readings with TLS 1.2 or later",
      "hold ISO/IEC 27001:2013",
      "Each sensor shall run for five years.",
      "Two extensions of 12 months.",
      'Quality of "radio"',
      "The platform shall be hosted in the UK.",
      "Radio sensors",
      "Specification",
      "Tenderers must hold Cyber Essentials.",
      "Tenders are sent through the portal.",
    ]);
    expect(document.statements[2]).toMatchObject({
      form: "item",
      modality: "obligation",
      lead: "It shall:",
    });
    expect(document.statements[2]?.values).toMatchObject([{ protocol: "TLS", version: "1.2" }]);
  });

  it("leads to the source, with escapes around", () => {
    expect(sourceAt(read, "/statements/2")).toBe("encrypt “all” readings with TLS 1.2 or later");
    expect(sourceAt(read, "/statements/6")).toBe('Quality of \\"radio\\"');
    expect(sourceAt(read, "/statements/2", "TLS 1.2")).toBe("TLS 1.2");
    expect(sourceAt(read, "/references/0")).toBe("ISO/IEC 27001:2013");
    expect(sourceAt(read, "/sections/1")).toBe('"Parking sensors for Harwick"');
  });

  it("reads the contract and the language, and declares nothing", () => {
    expect(document.purchase).toEqual({ contract: { start: "2027-04-01", length: "P5Y" } });
    expect(document.language).toBe("english");
    expect(read.misfits).toEqual([]);
  });
});

it("does not hold the text against a period that may hold extensions", () => {
  const description = "36 month contract with an option to extend by 12 months.";
  const { document } = readData({
    ocid: "a",
    tender: { description, contractPeriod: { durationInDays: 1440 } },
  });
  const context = {
    today: "2026-11-25",
    unreadable: new Set<string>(),
    options: {},
    digestOf: () => undefined,
  };
  expect(runRule(durationsConflict, document, context)).toEqual([]);
});

it("asks nobody to declare what a notice is for", () => {
  const texts = Array.from(
    { length: 60 },
    (_, at) => `The sensors and gateways shall have part ${at}.`,
  );
  const lots = [0, 1, 2, 3].map((lot) => ({
    id: String(lot),
    description: texts.slice(lot * 15, lot * 15 + 15).join(" "),
  }));
  const { document } = readData({ ocid: "a", language: "en", tender: { title: "Sensors", lots } });
  const context = {
    today: "2026-11-25",
    unreadable: new Set<string>(),
    options: {},
    digestOf: () => undefined,
  };
  expect(runRule(purchaseUndeclared, document, context)).toEqual([]);
  expect(
    runRule(purchaseUndeclared, { ...document, notice: undefined } as never, context),
  ).toHaveLength(1);
});

it("finds places among unicode escapes", () => {
  const text =
    '{"ocid":"a","tender":{"description":"\\u201cA\\u201d \\/ b\\r\\nThe Supplier shall test \\"x\\"."}}';
  const read = readOcds(parse(text, "json"));
  expect(read.document.statements.map((one) => one.text)).toEqual([
    "“A” / b",
    'The Supplier shall test "x".',
  ]);
  expect(sourceAt(read, "/statements/0")).toBe("\\u201cA\\u201d \\/ b");
  expect(sourceAt(read, "/statements/1")).toBe('The Supplier shall test \\"x\\".');
});

it("reads lines whose breaks have lost their backslashes", () => {
  const description =
    "The scope is:rn -All server typesrn -Local networks in Northern - IrelandThe end.";
  const read = readData({ ocid: "a", tender: { description } });
  expect(read.document.statements.map(({ text }) => text)).toEqual([
    "The scope is:",
    "-All server types",
    "-Local networks in Northern - IrelandThe end.",
  ]);
});

describe("packages and records", () => {
  const bare = { ocid: "a", tender: { description: "The Supplier shall test." } };

  it.each([
    ["a release", bare],
    ["a package of releases", { releases: [bare] }],
    ["a record", { ocid: "a", compiledRelease: bare }],
    ["a package of records", { records: [{ ocid: "a", compiledRelease: bare }] }],
    ["a record of releases", { records: [{ ocid: "a", releases: [{ ocid: "a" }, bare] }] }],
  ])("%s is recognised and read", (_, data) => {
    expect(readData(data).document.statements.map(({ text }) => text)).toEqual([
      "The Supplier shall test.",
    ]);
    expect(mayBeOcds(JSON.stringify(data))).toBe(true);
  });

  it.each([
    ["a device", { bollard: "device", tender: {} }],
    ["a list", [bare]],
    ["an identifier alone", { ocid: "a" }],
    ["a tender alone", { tender: {} }],
    ["nothing", null],
    ["numbers", { ocid: 5, tender: {} }],
  ])("%s is none", (_, data) => {
    expect(isOcds(data)).toBe(false);
  });

  it.each([bare, { releases: [bare] }, { ocid: "a", compiledRelease: bare }])(
    "knows %j",
    (data) => {
      expect(isOcds(data)).toBe(true);
    },
  );
});

describe("the contract", () => {
  const contractOf = (tender: unknown, more = {}) =>
    readData({ ocid: "a", tender, ...more }).document.purchase.contract;

  it.each([
    [
      { startDate: "2025-01-01", endDate: "2025-12-31" },
      { start: "2025-01-01", length: "P1Y" },
    ],
    [
      { startDate: "2025-01-01", endDate: "2026-01-01" },
      { start: "2025-01-01", length: "P1Y" },
    ],
    [
      { startDate: "2025-01-15", endDate: "2025-07-14" },
      { start: "2025-01-15", length: "P6M" },
    ],
    [
      { startDate: "2025-01-01", endDate: "2025-01-10" },
      { start: "2025-01-01", length: "P10D" },
    ],
    [{ durationInDays: 720 }, { length: "P720D" }],
    [
      { startDate: "2025-01-01", endDate: "2027-12-31", maxExtentDate: "2029-12-31" },
      { start: "2025-01-01", length: "P3Y", extension: "P2Y" },
    ],
    [{ startDate: "soon", endDate: 5, durationInDays: -1 }, undefined],
    [{ startDate: "2025-13-45" }, undefined],
  ])("reads %j", (contractPeriod, expected) => {
    expect(contractOf({ contractPeriod })).toEqual(expected);
  });

  it("comes from lots that agree, and from awards", () => {
    const contractPeriod = { durationInDays: 360 };
    const lots = [{ contractPeriod }, { contractPeriod }];
    expect(contractOf({ lots })).toEqual({ length: "P360D" });
    expect(
      contractOf({ lots: [...lots, { contractPeriod: { durationInDays: 30 } }] }),
    ).toBeUndefined();
    expect(contractOf({}, { awards: [{ contractPeriod }] })).toEqual({ length: "P360D" });
  });
});

it.each([
  ["cy", "other"],
  ["en-GB", "english"],
])("takes the language %s for %s", (language, expected) => {
  expect(readData({ ...release, language }).document.language).toBe(expected);
});

it.each([
  "",
  "[]",
  "null",
  "5",
  '{"ocid"',
  '{"ocid":"a","tender":[]}',
  '{"ocid":"a","tender":{"lots":{},"items":"x","documents":[null,5,"y",[]],"title":5,"description":{}}}',
  '{"releases":[null,{},[]]}',
  '{"records":[{"releases":{}}]}',
  '{"ocid":"a","tender":{"awardCriteria":{"criteria":[[],{"name":[]}]},"title":"  "}}',
])("never throws on %s", (text) => {
  const { document } = readOcds(parse(text, "json"));
  expect(document.statements).toEqual([]);
});

it.each([
  ["lines", "a\\n"],
  ["escapes", '\\"a'],
  ["lost breaks", "a:rn -B"],
  ["unicode", "\\u0061"],
])("takes no time on many %s", (_, unit) => {
  const description = unit.repeat(60_000);
  const tree = parse(`{"ocid":"a","tender":{"description":"${description}"}}`, "json");
  within(3000, () => readOcds(tree));
});

it("takes no time on many texts", () => {
  const items = Array.from({ length: 20_000 }, (_, at) => ({ description: `Sensor ${at}` }));
  const tree = parse(JSON.stringify({ ocid: "a", tender: { items } }), "json");
  within(3000, () => readOcds(tree));
});
