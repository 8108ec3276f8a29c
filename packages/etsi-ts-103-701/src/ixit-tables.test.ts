import { isProvisionId } from "@bollard/etsi-en-303-645";
import { describe, expect, it } from "vitest";
import {
  assessedEdition,
  type Edition,
  editions,
  type IxitField,
  type IxitTable,
  ixitTables,
} from "./index.js";
import { tableNames as tableNames111 } from "./v1.1.1/table-names.js";
import { tableNames as tableNames211 } from "./v2.1.1/table-names.js";

const printed = { "1.1.1": tableNames111, "2.1.1": tableNames211 };
const fieldCounts = { "1.1.1": 127, "2.1.1": 143 };

function tablesOf(edition: Edition): readonly IxitTable[] {
  return ixitTables(edition);
}

function fieldsOf(edition: Edition): readonly [IxitTable, IxitField][] {
  return tablesOf(edition).flatMap((table) =>
    table.fields.map((field): [IxitTable, IxitField] => [table, field]),
  );
}

describe.each(editions)("IXIT of V%s", (edition) => {
  it("has the 29 tables under their printed names, in order", () => {
    expect(tablesOf(edition).map(({ name }) => name)).toEqual(printed[edition]);
    for (const { number, name, key } of tablesOf(edition)) expect(`${number}-${key}`).toBe(name);
  });

  it("has all fields, each once in its table, under a key that is its name in camel case", () => {
    expect(fieldsOf(edition)).toHaveLength(fieldCounts[edition]);
    for (const { name, fields } of tablesOf(edition)) {
      const keys = fields.map(({ key }) => key);
      expect([name, new Set(keys).size]).toEqual([name, keys.length]);
    }
    for (const [, { name, key }] of fieldsOf(edition)) {
      expect(key).toMatch(/^[a-z][A-Za-z]*$/);
      expect(key.toLowerCase()).toBe(name.toLowerCase().replaceAll(/[^a-z]/g, ""));
    }
  });

  it("gives an ID to the entries of every table with many rows, and to no other", () => {
    for (const { rows, fields } of tablesOf(edition)) {
      const ids = fields.filter(({ unique }) => unique).map(({ name }) => name);
      expect(ids).toEqual(rows === "many" ? ["ID"] : []);
    }
    const single = tablesOf(edition).filter(({ rows }) => rows === "one");
    expect(single.map(({ number }) => number)).toEqual([2, 4, 9]);
  });

  it("references tables that exist", () => {
    const names: readonly string[] = printed[edition];
    for (const [, { value, facets, confirms }] of fieldsOf(edition)) {
      for (const held of [value, ...facets.map((facet) => facet.value)]) {
        if (held.kind === "references") for (const name of held.to) expect(names).toContain(name);
      }
      if (confirms) expect(names).toContain(confirms);
    }
  });

  it("requires fields by what fields and facets of the same table can say", () => {
    for (const [{ fields }, { requiredIf }] of fieldsOf(edition)) {
      for (const test of requiredIf?.all ?? []) {
        const field = fields.find(({ name }) => name === test.field);
        const facet = field?.facets.find(({ key }) => key === test.facet);
        const value = test.facet === undefined ? field?.value : facet?.value;
        if (value?.kind === "choice") expect(value.of).toContain(test.is);
        else expect([value?.kind, typeof test.is]).toEqual(["boolean", "boolean"]);
      }
    }
  });

  it("has each facet once in its field, and choices to choose from", () => {
    for (const [, { facets }] of fieldsOf(edition)) {
      const keys = facets.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { value } of facets) {
        if (value.kind === "choice") expect(value.of.length).toBeGreaterThan(1);
      }
    }
  });

  it("serves provisions of the edition that it assesses", () => {
    for (const [, { provisions }] of fieldsOf(edition)) {
      for (const id of provisions) expect(isProvisionId(assessedEdition[edition], id)).toBe(true);
    }
  });

  it("says everything briefly, in sentences of its own", () => {
    const texts = [
      ...tablesOf(edition).map(({ purpose }) => purpose),
      ...fieldsOf(edition).flatMap(([, field]) => [
        field.meaning,
        ...field.facets.map(({ meaning }) => meaning),
      ]),
    ];
    for (const text of texts) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text.length).toBeLessThanOrEqual(300);
      expect(text).not.toMatch(/V[12]\.1\.1/);
    }
  });

  it("tells of every table and field where it comes from and how sure it is", () => {
    const sources = [...tablesOf(edition), ...fieldsOf(edition).map(([, field]) => field)].map(
      ({ source }) => source,
    );
    for (const source of sources) {
      expect(source.url).toMatch(/^https:\/\/www\.etsi\.org\/deliver\//);
      expect(source.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(source.basis === "read").toBe(
        source.verified === "full-text" || source.verified === "transcriptions",
      );
      if (source.verified !== "unchecked") expect(source.witnesses?.length).toBeGreaterThan(0);
    }
  });
});

it("marks what no test unit quotes", () => {
  const count = (edition: Edition, basis: string) =>
    fieldsOf(edition).filter(([, { source }]) => source.basis === basis).length;
  const older = ["read", "unchecked", "inferred"].map((basis) => count("1.1.1", basis));
  expect(older).toEqual([87, 26, 14]);
  expect(["read", "filled-form"].map((basis) => count("2.1.1", basis))).toEqual([102, 41]);
});

it("is unsure of the fields that one vendor's tables alone have", () => {
  const unsure = fieldsOf("2.1.1").filter(([, { source }]) => source.confidence !== "high");
  expect(unsure.map(([table, field]) => `${table.name}/${field.name}`)).toEqual([
    "1-AuthMech/Default Status",
    "14-SecMgmt/Cross-Reference",
    "27-UserIntf/Type",
    "28-LogIntf/Debug Interface",
  ]);
});
