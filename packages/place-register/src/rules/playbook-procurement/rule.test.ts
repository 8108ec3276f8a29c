import { describe, expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { playbookProcurement } from "./rule.js";

const systems = [{ id: "bays", supplier: "kerbline" }];
const supplier = {
  id: "kerbline",
  assurances: [{ what: "Cyber Essentials Plus" }],
  contracts: [{ reference: "C-104" }],
};
const run = (more: object, others: object = {}) =>
  runOn(playbookProcurement, { systems, suppliers: [{ ...supplier, ...more }], ...others });

describe("what a contract is for", () => {
  it("is so with a reference and evidence of assurance", () => {
    expect(run({})).toEqual([]);
  });

  it("is asked where either is not said", () => {
    const [found] = run({ contracts: [], assurances: [] });
    expect(found?.what).toBe(
      "“kerbline” does not say by which contract it supplies the place; what evidence of assurance it gave.",
    );
    expect(run({ contracts: [{ reference: "TBC" }] })).toHaveLength(1);
  });

  it("is asked of systems that name none of several contracts", () => {
    const contracts = [{ reference: "C-104" }, { reference: "C-221" }];
    expect(run({ contracts })[0]?.what).toContain("which of its contracts covers “bays”");
    const named = [{ ...systems[0], contract: "C-104" }];
    expect(run({ contracts }, { systems: named })).toEqual([]);
  });

  it("does not concern suppliers of suppliers, nor of what is planned", () => {
    expect(run({ contracts: [] }, { systems: [] })).toEqual([]);
    expect(run({ contracts: [] }, { systems: [{ ...systems[0], stage: "planned" }] })).toEqual([]);
  });

  it("may have been answered", () => {
    expect(run({ contracts: [], answers: { "scp-procurement-c7": "Framework RM1." } })).toEqual([]);
  });
});

describe("the end of a contract", () => {
  const ends = (day: string, more: object = {}) =>
    run({ contracts: [{ reference: "C-104", ends: day, leadTime: "P9M" }], ...more });

  it("is a fault where the time that a replacement takes has begun", () => {
    const found = ends("2027-08-24");
    expect(placesOf(found)).toEqual(["warning /suppliers/0/contracts/0/ends"]);
    expect(found[0]?.what).toContain("ends on 2027-08-24 and a replacement takes P9M");
  });

  it("is asked before, and after it has passed", () => {
    expect(ends("2027-08-25").map(({ level, question }) => [level, question])).toEqual([
      ["info", true],
    ]);
    expect(ends("2026-11-24")[0]?.what).toContain(
      "what follows its contract, which ended on 2026-11-24",
    );
  });

  it("is asked with the time that a replacement takes where that is not said", () => {
    const [found] = run({ contracts: [{ reference: "C-104", ends: "2027-01-01" }] });
    expect(found?.what).toContain("how long a replacement takes");
  });

  it("is left to the single points of failure where a service rests on the supplier alone", () => {
    const resting = {
      services: [{ id: "parking" }],
      systems: systems.map((one) => ({ ...one, services: ["parking"] })),
    };
    const contracts = (day: string) => [{ reference: "C-104", ends: day, leadTime: "P9M" }];
    expect(run({ contracts: contracts("2027-08-25") }, resting)).toEqual([]);
    expect(run({ contracts: contracts("2027-08-24") }, resting)).toHaveLength(1);
  });

  it("looks at the last contract", () => {
    const contracts = [
      { reference: "old", ends: "2025-01-01" },
      { reference: "new", ends: "2030-01-01", leadTime: "P1Y" },
    ];
    const named = [{ ...systems[0], contract: "new" }];
    expect(run({ contracts }, { systems: named })[0]?.what).toContain("how the place gets out");
  });

  it("is settled by a plan, and does not matter without a part in the place", () => {
    expect(ends("2027-01-01", { exitPlan: "Exit plan 2." })).toEqual([]);
    const contracts = [{ reference: "C-104", ends: "2027-01-01" }];
    expect(run({ contracts }, { systems: [] })).toEqual([]);
  });
});
