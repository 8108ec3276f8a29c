import { edition as standard } from "@bollard/etsi-en-303-645";
import { factsIn } from "@bollard/model";
import { describe, expect, it } from "vitest";
import { circumstances, icsColumns, ixitTables } from "./index.js";
import type { TestCase, TestUnit } from "./test-case.js";
import { v111 } from "./v1.1.1/index.js";
import { v211 } from "./v2.1.1/index.js";

const counts = {
  "1.1.1": {
    groups: 68,
    cases: { conceptual: 62, functional: 46, mixed: 1 },
    units: { conceptual: 122, functional: 101, mixed: 3 },
    conceptual: { mechanical: 32, assisted: 50, judgement: 33, delegated: 7 },
    verdicts: { read: 109 },
  },
  "2.1.1": {
    groups: 78,
    cases: { conceptual: 73, functional: 57, mixed: 1 },
    units: { conceptual: 138, functional: 117, mixed: 3 },
    conceptual: { mechanical: 35, assisted: 57, judgement: 39, delegated: 7 },
    verdicts: { "carried-over": 88, inferred: 43 },
  },
};

function countBy<T>(list: readonly T[], key: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of list) counts[key(one)] = (counts[key(one)] ?? 0) + 1;
  return counts;
}

it("has as many groups, cases and units as were counted in the documents", () => {
  expect([v111.groups.length, v111.cases.length, v111.items.length]).toEqual([68, 109, 226]);
  expect([v211.groups.length, v211.cases.length, v211.items.length]).toEqual([78, 131, 258]);
});

describe.each([v111, v211])("$label", (edition) => {
  const expected = counts[edition.edition];
  const units: readonly TestUnit[] = edition.items;
  const cases: readonly TestCase[] = edition.cases;

  it("has them of each kind, and rates them as counted", () => {
    expect(edition.groups).toHaveLength(expected.groups);
    expect(countBy(cases, ({ kind }) => kind)).toEqual(expected.cases);
    expect(countBy(units, ({ kind }) => kind)).toEqual(expected.units);
    const conceptual = units.filter(({ kind }) => kind === "conceptual");
    expect(countBy(conceptual, ({ automation }) => automation)).toEqual(expected.conceptual);
  });

  it("has a group for each provision that it assesses, in the same order", () => {
    const provisions = standard(edition.assesses).items.map(({ id }) => id);
    expect(edition.groups.map(({ id }) => id)).toEqual(provisions);
  });

  it("has each id once, built from group, case number and letter", () => {
    const ids = units.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const testCase of cases) {
      expect(testCase.id).toMatch(new RegExp(`^${testCase.group}-[12]$`));
      const letters = testCase.units.map(({ letter }) => letter).join("");
      expect("abcde").toContain(letters);
      for (const unit of testCase.units) expect(unit.id).toBe(`${testCase.id} ${unit.letter}`);
    }
  });

  it("puts each unit into a clause that is there", () => {
    const clauses = edition.clauses.map(({ id }) => id);
    for (const { parent } of units) expect(clauses).toContain(parent);
  });

  it("reads tables and fields that are there, each table once", () => {
    const tables = ixitTables(edition.edition);
    for (const { id, reads } of units) {
      expect([id, new Set(reads.map(({ table }) => table)).size]).toEqual([id, reads.length]);
      for (const { table, fields } of reads) {
        const names: readonly string[] =
          table === "ICS"
            ? icsColumns.map(({ name }) => name)
            : (tables.find(({ name }) => name === table)?.fields.map(({ name }) => name) ?? []);
        for (const field of fields)
          expect([id, names]).toEqual([id, expect.arrayContaining([field])]);
        expect(fields.length > 0).toBe(table !== "*");
      }
    }
  });

  it("delegates to units that are there, and to none that delegates back", () => {
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    for (const { id, automation, delegatesTo } of units) {
      if (automation === "delegated") expect(delegatesTo.length).toBeGreaterThan(0);
      for (const run of delegatesTo) expect(byId.get(run)?.delegatesTo).not.toContain(id);
    }
  });

  it("judges cases by their own units and known circumstances", () => {
    for (const { units, verdict } of cases) {
      const known = [...units.map(({ letter }) => letter), ...Object.keys(circumstances)];
      const facts: readonly string[] = verdict.passesIf ? factsIn(verdict.passesIf) : [];
      expect(known).toEqual(expect.arrayContaining([...facts]));
      expect(units.some(({ failsWhen }) => failsWhen !== undefined)).toBe(true);
    }
  });

  it("says everything briefly, in words of its own", () => {
    const rules = cases.map(({ verdict }) => verdict.summary);
    const purposes = cases.map(({ purpose }) => purpose);
    for (const text of [...units.map(({ summary }) => summary), ...rules, ...purposes]) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text.length).toBeLessThanOrEqual(300);
    }
    for (const { failsWhen = "it fails" } of units) {
      expect(failsWhen).toMatch(/^[a-z].*[^.]$/);
      expect(failsWhen.length).toBeLessThanOrEqual(160);
    }
  });

  it("tells of every unit where it comes from", () => {
    for (const { source, testCase } of units) {
      expect(source.clause).toContain(testCase);
      expect([source.basis, source.confidence]).toEqual(["read", "high"]);
      for (const witness of source.witnesses ?? [])
        expect(edition.witnesses).toHaveProperty(witness);
    }
  });

  it("tells of every verdict rule whether it was read, carried over or inferred", () => {
    const sources = cases.map(({ verdict }) => verdict.source);
    expect(countBy(sources, ({ basis }) => basis)).toEqual(expected.verdicts);
    for (const { verified, basis } of sources) {
      expect(verified === "unchecked").toBe(basis === "inferred");
    }
  });
});
