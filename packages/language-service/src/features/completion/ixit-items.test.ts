import { describe, expect, it } from "vitest";
import { complete, head } from "../../../test/completion.js";
import { ixitSample } from "../../../test/ixit.js";

const older = head.replace("3.1.3", "2.1.1");
const unclaimed = "bollard: device/1\n";
const entries = `  LogIntf:
    - { id: LogIntf-1, description: HTTPS to the cloud }
    - { id: LogIntf-2, description: Bluetooth }
  SoftServ:
    - { id: WebUI, description: The web page }
`;
const mechanism = `${head}ixit:\n${entries}  SecComMech:\n    - id: SecComMech-1\n`;

describe("names of tables, fields and facets", () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ["tables", `${head}ixit:\n  ‸`, ["AuthMech", "SecComMech", "LogIntf"], ["ComMech", "Intf"]],
    ["tables of V1.1.1", `${older}ixit:\n  ‸`, ["ComMech", "Intf"], ["SecComMech", "LogIntf"]],
    ["tables of both", `${unclaimed}ixit:\n  ‸`, ["ComMech", "SecComMech"], []],
    [
      "tables that are not there yet",
      `${head}ixit:\n  AuthMech: []\n  ‸`,
      ["SoftServ"],
      ["AuthMech"],
    ],
    ["tables in braces", `${head}ixit: { AuthMech: [], ‸ }`, ["SoftServ"], ["AuthMech"]],
    ["fields", `${mechanism}      ‸`, ["description", "interface"], ["id", "colour"]],
    [
      "fields of a table of one entry",
      `${head}ixit:\n  UserInfo:\n    ‸`,
      ["supportPeriod"],
      ["id"],
    ],
    [
      "fields in braces",
      `${head}ixit:\n  AuthMech:\n    - { id: A-1, ‸ }`,
      ["description"],
      ["id"],
    ],
    [
      "facets",
      `${head}ixit:\n  AuthMech:\n    - authenticationFactor:\n        ‸`,
      ["text", "type", "userDefined"],
      ["value", "id"],
    ],
    [
      "facets in braces that are not there yet",
      `${head}ixit:\n  AuthMech:\n    - authenticationFactor: { type: pin, ‸ }`,
      ["text", "userDefined"],
      ["type"],
    ],
    ["the value in its long form", `${mechanism}      interface: { ‸ }`, ["text", "value"], []],
    [
      "nothing below an unknown table",
      `${head}ixit:\n  Colour:\n    - ‸`,
      [],
      ["id", "description"],
    ],
    ["nothing below a table of the other edition", `${head}ixit:\n  ComMech:\n    - ‸`, [], ["id"]],
  ])("%s", (_, marked, present, absent) => {
    const { labels } = complete(marked);
    expect(labels).toEqual(expect.arrayContaining([...present]));
    for (const label of absent) expect(labels).not.toContain(label);
  });

  it("offer the fields of the claimed edition only", () => {
    const inOlder = complete(`${older}ixit:\n  AuthMech:\n    - id: A-1\n      ‸`).labels;
    const inNewer = complete(`${head}ixit:\n  AuthMech:\n    - id: A-1\n      ‸`).labels;
    const inBoth = complete(`${unclaimed}ixit:\n  AuthMech:\n    - id: A-1\n      ‸`).labels;
    expect(new Set(inBoth)).toEqual(new Set([...inOlder, ...inNewer]));
    expect(inOlder).not.toEqual(inNewer);
  });

  it("are explained, and stand in the order of the standard", () => {
    const { items } = complete(`${head}ixit:\n  ‸`);
    expect(items[0]).toMatchObject({
      label: "AuthMech",
      detail: expect.stringMatching(/^1-AuthMech, /),
    });
    expect(items.map(({ sortText = "" }) => sortText)).toEqual(
      items.map((_, index) => String(index).padStart(4, "0")),
    );
    const [, field] = complete(`${head}ixit:\n  AuthMech:\n    - ‸`).items;
    expect(field).toMatchObject({ detail: "Description", documentation: expect.any(String) });
  });
});

describe("a new entry", () => {
  it("begins with the next free id, by the manner of the others", () => {
    const withIds = (ids: string) => `${head}ixit:\n  AuthMech:\n${ids}    - ‸\n`;
    expect(complete(withIds("")).choose("id: AuthMech-1")).toBe(
      withIds("").replace("‸", "id: AuthMech-1"),
    );
    expect(complete(withIds("    - id: AuthMech-1\n    - id: AuthMech-2\n")).labels[0]).toBe(
      "id: AuthMech-3",
    );
    expect(complete(withIds("    - id: LAN-07\n    - id: WebUI\n")).labels[0]).toBe("id: LAN-08");
    expect(complete(withIds("    - id: AuthMech-9\n    - id: AuthMech-3\n")).labels[0]).toBe(
      "id: AuthMech-10",
    );
    const taken = `${head}ixit:\n  LogIntf: [{ id: AuthMech-1 }]\n  AuthMech:\n    - ‸`;
    expect(complete(taken).labels[0]).toBe("id: AuthMech-2");
  });

  it("is begun in an empty list, at its id, in braces and in JSON too", () => {
    const list = `${head}ixit:\n  AuthMech:\n    ‸`;
    expect(complete(list).choose("id: AuthMech-1")).toBe(list.replace("‸", "- id: AuthMech-1"));
    const id = `${head}ixit:\n  AuthMech:\n    - id: ‸\n`;
    expect(complete(id).choose("AuthMech-1")).toBe(id.replace("‸", "AuthMech-1"));
    const braces = `${head}ixit:\n  AuthMech: [{ ‸ }]\n`;
    expect(complete(braces).choose("id: AuthMech-1")).toBe(braces.replace("‸", "id: AuthMech-1"));
    const json = '{ "bollard": "device/1", "ixit": { "AuthMech": [{ "id": "‸" }] } }';
    expect(complete(json, "a.device.json").choose("AuthMech-1")).toBe(
      json.replace("‸", "AuthMech-1"),
    );
  });
});

describe("ids of entries", () => {
  const ids = ["LogIntf-1", "LogIntf-2"];

  it.each<[string, string, readonly string[]]>([
    ["as a value", `${mechanism}      interface: ‸`, ids],
    ["begun", `${mechanism}      interface: Log‸`, ids],
    ["in brackets", `${mechanism}      interface: [‸]`, ids],
    ["behind another", `${mechanism}      interface: [LogIntf-1, ‸]`, ids],
    ["in a list", `${mechanism}      interface:\n        - ‸`, ids],
    ["in the long form", `${mechanism}      interface: { value: [‸] }`, ids],
    [
      "in a list of the long form",
      `${mechanism}      interface:\n        value:\n          - ‸`,
      ids,
    ],
    [
      "in a facet",
      `${head}ixit:\n  AuthMech:\n    - id: A-1\n  UserInfo:\n    documentationOfChangeMechanisms: { covers: [‸] }`,
      ["A-1"],
    ],
    ["in prose", `${mechanism}      interface: Over LogIntf-1 and Log‸`, ids],
    ["in a code span", `${mechanism}      interface: |\n        The radio.\n        Over \`‸`, ids],
    ["in quotes", `${mechanism}      interface: "Over Log‸"`, ids],
    ["in other prose", `${mechanism}      description: Over Log‸`, []],
    ["between words", `${mechanism}      interface: Over ‸`, []],
  ])("%s", (_, marked, labels) => {
    expect(complete(marked).labels).toEqual(labels);
  });

  it("say what each is, and are written as a list where nothing is yet", () => {
    const marked = `${mechanism}      interface: Log‸`;
    const { items, choose } = complete(marked);
    expect(items[0]).toMatchObject({ detail: "28-LogIntf: HTTPS to the cloud" });
    expect(choose("LogIntf-2")).toBe(marked.replace("Log‸", "[LogIntf-2]"));
    const prose = `${mechanism}      interface: Over Log‸Intf-1`;
    expect(complete(prose).choose("LogIntf-2")).toBe(prose.replace("Log‸Intf-1", "LogIntf-2"));
  });

  it("are completed in JSON", () => {
    const json = (value: string) =>
      `{ "bollard": "device/1", "ixit": { "LogIntf": [{ "id": "LogIntf-1" }], "SecComMech": [{ "interface": ${value} }] } }`;
    const name = "a.device.json";
    expect(complete(json('["‸"]'), name).choose("LogIntf-1")).toBe(json('["LogIntf-1"]'));
    expect(complete(json('["Log‸Intf-9"]'), name).choose("LogIntf-1")).toBe(json('["LogIntf-1"]'));
    expect(complete(json("[‸]"), name).choose("LogIntf-1")).toBe(json('["LogIntf-1"]'));
    expect(complete(json("‸"), name).choose("LogIntf-1")).toBe(json('["LogIntf-1"]'));
    expect(complete(json('"Over Log‸"'), name).choose("LogIntf-1")).toBe(json('"Over LogIntf-1"'));
    expect(complete(json('["LogIntf-1", "‸'), name).labels).toEqual(["LogIntf-1"]);
  });
});

describe("values", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "of a choice",
      `${head}ixit:\n  AuthMech:\n    - authenticationFactor: { type: ‸ }`,
      ["password", "pin", "token", "key", "certificate", "biometric", "other"],
    ],
    [
      "true or false",
      `${head}ixit:\n  AuthMech:\n    - authenticationFactor:\n        userDefined: ‸`,
      ["true", "false"],
    ],
    ["none in prose", `${head}ixit:\n  AuthMech:\n    - description: ‸`, []],
    [
      "none in JSON, which has them by its schema",
      '{ "bollard": "device/1", "ixit": { "AuthMech": [{ "authenticationFactor": { "type": "‸" } }] } }',
      [],
    ],
  ])("%s", (_, marked, labels) => {
    const name = marked.startsWith("{") ? "a.device.json" : "a.device.yaml";
    expect(complete(marked, name).labels).toEqual(labels);
  });

  it("of several are written as a list", () => {
    const marked = `${mechanism}      securityGuarantees: { guarantees: ‸ }`;
    expect(complete(marked).choose("integrity")).toBe(marked.replace("‸", "[integrity]"));
  });
});

describe("judgements", () => {
  const judging = (rest: string) =>
    `${ixitSample.replace(/judgements:[\s\S]*/, "")}judgements:\n  - ${rest}`;

  it("are about a unit, the open ones first", () => {
    const decided = "\nixit:\n  Conf: { confirmationOfUpdateProcedures: true }\n";
    const marked = judging("unit: ‸").replace("\nixit:\n", decided);
    const { items, choose } = complete(marked);
    const open = items.map(({ detail = "" }) => detail.startsWith("open"));
    expect(open.lastIndexOf(true)).toBeLessThan(open.indexOf(false));
    const unit = items.find(({ label }) => label === "5.5-1-1 a");
    expect(unit?.detail).toMatch(/^open: Do the Security Guarantees of SecComMech-1/);
    expect(choose("5.5-1-1 a")).toBe(marked.replace("‸", "5.5-1-1 a"));
    const begun = judging("unit: 5.5-1-1 ‸");
    expect(complete(begun).choose("5.5-1-1 b")).toBe(begun.replace("5.5-1-1 ‸", "5.5-1-1 b"));
  });

  it("are about the entries that the unit looks at", () => {
    const mechanisms = ["SecComMech-1", "SecComMech-2"];
    expect(complete(judging("unit: 5.5-1-1 a\n    at: ‸")).labels).toEqual(mechanisms);
    expect(complete(judging("{ unit: 5.5-1-1 a, at: ‸ }")).labels).toEqual(mechanisms);
    expect(complete(judging("at: ‸")).labels).toContain("LogIntf-2");
    expect(complete(judging("at: ‸\n    unit: 5.5-1-1 a\n")).labels).toEqual(mechanisms);
  });

  it("are completed in JSON", () => {
    const json =
      '{ "bollard": "device/1", "ixit": { "SecComMech": [{ "id": "S-1" }] }, "judgements": [{ "unit": "5.5-1-1 a", "at": "‸" }] }';
    expect(complete(json, "a.device.json").choose("S-1")).toBe(json.replace("‸", "S-1"));
    const unit = json.replace("5.5-1-1 a", "5.5-1-1 ‸").replace('"at": "‸"', '"at": ""');
    expect(complete(unit, "a.device.json").choose("5.5-1-1 b")).toBe(unit.replace("‸", "b"));
  });
});
