import { patch } from "@bollard/document";
import type { DataEdit } from "@bollard/model";
import { type CafEdition, edition } from "@bollard/ncsc-caf";
import { describe, expect, test } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { type MigratedRegister, migrateRegister } from "./migrate-register.js";

function migrated(register: MigratedRegister, from: CafEdition, to: CafEdition) {
  const { edits, steps } = migrateRegister(register, from, to);
  const after = edits.reduce<unknown>((data, edit) => patch(data, edit as DataEdit), register);
  return { after: after as MigratedRegister, steps };
}

describe("from v3.2 to v4.0", () => {
  test("the outcome on assurance keeps its evidence under its new id, and the new outcome is named", () => {
    const evidence = { "A2.a": "Risk register.", "A2.b": "Yearly test." };
    const suppressions = [{ at: "/caf/evidence/A2.b" }];
    const { after, steps } = migrated(
      { caf: { edition: "3.2", evidence }, suppressions },
      "3.2",
      "4.0",
    );
    expect(after.caf).toEqual({
      edition: "4.0",
      evidence: { "A2.a": "Risk register.", "A2.c": "Yearly test." },
    });
    expect(after.suppressions).toEqual([{ at: "/caf/evidence/A2.c" }]);
    expect(steps.filter(({ done }) => done === "new").flatMap(({ to }) => to)).toContain("A2.b");
  });

  test("two outcomes that became one keep both texts, and the earliest of their days", () => {
    const evidence = {
      "C2.a": { says: "Hunts.", on: "2026-03-01", review: "2027-03-01" },
      "C2.b": { says: "Looks.", on: "2026-01-01", reference: "SOC-4" },
    };
    const { after, steps } = migrated({ caf: { edition: "3.2", evidence } }, "3.2", "4.0");
    expect(after.caf?.evidence).toEqual({
      "C2.a": {
        says: "C2.a: Hunts.\nC2.b: Looks.",
        on: "2026-01-01",
        review: "2027-03-01",
        reference: "SOC-4",
      },
    });
    expect(steps.find(({ from }) => from.includes("C2.b"))?.done).toBe("joined");
  });

  test("profiles that name the edition are left to people", () => {
    const register = {
      caf: { edition: "3.2", profile: "Enhanced profile of v3.2" },
      services: [{}, { nis: { cafProfile: "Basic, CAF 3.2" } }, { nis: { cafProfile: "Basic" } }],
    };
    const left = migrated(register, "3.2", "4.0").steps.filter(({ done }) => done === "left");
    expect(left.map(({ pointer }) => pointer)).toEqual([
      "/caf/profile",
      "/services/1/nis/cafProfile",
    ]);
  });
});

test("back to v3.2, what was a part of an outcome returns to it, and what has no place stays", () => {
  const evidence = {
    "A2.a": "Method.",
    "A2.b": "Threats.",
    "A2.c": "Tests.",
    "A4.b": "Code reviews.",
  };
  const { after, steps } = migrated({ caf: { edition: "4.0", evidence } }, "4.0", "3.2");
  expect(after.caf?.evidence).toEqual({
    "A2.a": { says: "A2.a: Method.\nA2.b: Threats." },
    "A2.b": "Tests.",
    "A4.b": "Code reviews.",
  });
  expect(steps.find(({ from }) => from.includes("A4.b"))?.done).toBe("left");
});

const ids = [...edition("3.2").items, ...edition("4.0").items].map(({ id }) => id as string);
const text = fc.stringMatching(/^[a-z]{6,12}$/);
const answer = fc.oneof(text, fc.record({ says: text, reference: text }));
const evidence = fc.dictionary(fc.constantFrom(...ids, "Z9.z"), answer, { noNullPrototype: true });

test.each([
  ["3.2", "4.0"],
  ["4.0", "3.2"],
] as const)("from %s to %s no word is lost, whatever is recorded", (from, to) => {
  fc.assert(
    fc.property(evidence, (recorded) => {
      const { after } = migrated({ caf: { edition: from, evidence: recorded } }, from, to);
      const found = JSON.stringify(after);
      for (const one of Object.values(recorded)) {
        for (const part of typeof one === "string" ? [one] : Object.values(one)) {
          expect(found).toContain(part);
        }
      }
    }),
    { numRuns: 300 },
  );
});
