import { editions, type IxitTable, ixitTables } from "@bollard/etsi-ts-103-701";
import { describe, expect, it } from "vitest";
import { knownTable, knownTables } from "./known-tables.js";
import { plainWords } from "./plain-words.js";
import { fieldNamed, tableNamed } from "./table-named.js";

const all: readonly IxitTable[] = editions.flatMap((edition) => [...ixitTables(edition)]);

describe("the known tables", () => {
  it("hold every table and field of both editions once", () => {
    expect(knownTables().map(({ key }) => key)).toEqual([
      ...new Set(knownTables().map(({ key }) => key)),
    ]);
    for (const table of all) {
      const known = knownTable(table.key);
      expect(known?.fields.map(({ key }) => key)).toEqual(
        expect.arrayContaining(table.fields.map(({ key }) => key)),
      );
    }
  });

  it("say which edition has what", () => {
    expect(knownTable("ComMech")?.editions).toEqual(["1.1.1"]);
    expect(knownTable("LogIntf")?.editions).toEqual(["2.1.1"]);
    const fields = knownTable("SecParam")?.fields ?? [];
    expect(fields.find(({ key }) => key === "type")?.editions).toEqual(["1.1.1", "2.1.1"]);
    expect(fields.find(({ key }) => key === "communicationMechanisms")?.editions).toEqual([
      "1.1.1",
    ]);
  });
});

describe("the table that a name means", () => {
  it.each(all)("is found by everything that the editions print of $name", (table) => {
    for (const text of [table.name, table.key]) {
      expect(tableNamed(text)).toMatchObject({ table: { key: table.key }, likeness: "exact" });
    }
    for (const text of [
      `IXIT ${table.name}: ${table.title}`,
      `Table C.${table.number}: IXIT ${table.name} (${table.title})`,
      `ixit_${table.name}.md`,
      table.name.toUpperCase(),
      table.title,
      `${table.name} ${table.title}`,
      `IXIT ${table.name} ${table.title}`,
      `${table.key} ${table.title}`,
      `Table ${table.number}: ${table.key}`,
      `Table ${table.number}: ${table.name}`,
    ]) {
      expect(tableNamed(text), text).toMatchObject({ table: { key: table.key }, likeness: "same" });
    }
  });

  it.each([
    ["  **7-UpdMech** ", "UpdMech", "same"],
    ["7 - UpdMech", "UpdMech", "same"],
    ["7_UpdMech", "UpdMech", "same"],
    ["7–UpdMech", "UpdMech", "same"],
    ["Product X: 303 645 IXIT-2-USERINFO: User Information", "UserInfo", "same"],
    ["IXIT UpdMech - Update Mechanisms", "UpdMech", "same"],
    ["Update mechanism", "UpdMech", "same"],
    ["Interface", "Intf", "same"],
    ["Code Minimisation", "CodeMin", "same"],
    ["IXIT 7", "UpdMech", "same"],
    ["IXIT 7: Update Mechanisms", "UpdMech", "same"],
    ["7-UpdMec", "UpdMech", "near"],
    ["Update Mechnisms", "UpdMech", "near"],
  ])("%s is %s, %s", (text, key, likeness) => {
    expect(tableNamed(text)).toMatchObject({ table: { key }, likeness });
  });

  it.each([
    "",
    "IXIT",
    "IXIT 28",
    "IXIT 99",
    "Table 7",
    "UpdMech-1",
    "SecParam-Signing-Key",
    "Summary of the UpdMech entries",
    "7-UpdMech requirements",
    "7-UpdMech Update",
    "7-UpdMech Update Mechanisms of others",
    "UpdMech Update Procedures",
    "See UpdMech Update Mechanisms",
    "Table 7: UpdMech entries",
    "Table of UpdMech",
    "Chapter 7: UpdMech",
    "Table 7: UpdMech-1",
    "Summary",
    "Notes",
    "Description",
    "ICS",
    "DUT Identification",
    "Security Context",
    "Conditions",
    "x".repeat(199),
    "- ".repeat(99),
  ])("%s is none", (text) => {
    expect(tableNamed(text)).toBeUndefined();
  });
});

describe("the field that a name means", () => {
  it.each(all)("is found by everything that the editions print of $name", (table) => {
    for (const { key, name } of table.fields) {
      expect(fieldNamed(table.key, name)).toMatchObject({ field: { key }, likeness: "exact" });
      expect(fieldNamed(table.key, key)).toMatchObject({ field: { key }, likeness: "exact" });
      for (const text of [name.toUpperCase(), `**${name}**:`, `${name} (Yes/No)`, `3. ${name}:`]) {
        expect(fieldNamed(table.key, text), text).toMatchObject({ field: { key } });
      }
    }
  });

  it.each([
    ["SoftServ", "Allows Configuration (Yes/No)", "allowsConfiguration", "same"],
    ["SoftServ", "allows-configuration", "allowsConfiguration", "same"],
    ["PersData", "Authorised Parties", "authorizedParties", "same"],
    ["PersData", "Anonymisation:", "anonymization", "same"],
    ["NetSecImpl", "Review / Evaluation method", "reviewEvaluationMethod", "same"],
    ["UpdMech", "Initiation & Interaction", "initiationAndInteraction", "same"],
    ["UpdMech", "Security Guarantee", "securityGuarantees", "same"],
    ["UpdMech", "Timeframe", undefined, undefined],
    ["UpdProc", "Timeframe", "timeFrame", "same"],
    ["UpdMech", "IXIT identifier", "id", "same"],
    ["UpdMech", "UpdMech ID", "id", "same"],
    ["UpdMech", "Update Mechanism ID", "id", "same"],
    ["AuthMech", "Brute Force Prevension", "bruteForcePrevention", "near"],
    ["UpdMech", "Desciption", "description", "near"],
    ["UserInfo", "Documentation of Backups", undefined, undefined],
    ["UserInfo", "Documentation of Setup", undefined, undefined],
    ["UserInfo", "ID", undefined, undefined],
    ["UpdMech", "Person ID", undefined, undefined],
    ["UpdMech", "Notes", undefined, undefined],
    ["UpdMech", "", undefined, undefined],
    ["UpdMech", "(Yes/No)", undefined, undefined],
    ["Nothing", "Description", undefined, undefined],
    ["__proto__", "constructor", undefined, undefined],
    ["UpdMech", "x ".repeat(101), undefined, undefined],
  ])("of %s by %s is %s, %s", (table, text, key, likeness) => {
    const found = fieldNamed(table, text);
    expect(found?.field.key).toBe(key);
    expect(found?.likeness).toBe(likeness);
  });
});

describe("plain words", () => {
  it("are the same for spellings that mean the same", () => {
    expect(plainWords("Allows Configuration (Yes/No):")).toEqual(plainWords("allowsConfiguration"));
    expect(plainWords("1. _Access_")).toEqual(["access"]);
    expect(plainWords("Authorised parties")).toEqual(["authorized", "party"]);
  });
});
