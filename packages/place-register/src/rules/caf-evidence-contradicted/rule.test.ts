import { checksOn } from "@bollard/ncsc-caf";
import { describe, expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { cafEvidenceContradicted } from "./rule.js";

const against = (outcome: string, register: object, edition = "4.0") =>
  runOn(cafEvidenceContradicted, {
    caf: { edition, evidence: { [outcome]: "It is written down." } },
    ...register,
  }).map(({ what }) => what.replace(/^.+by this register /, ""));

it("carries out checks that both editions have", () => {
  const known = (["3.2", "4.0"] as const).flatMap((number) =>
    checksOn(number, "place").map(({ id }): string => id),
  );
  expect(cafEvidenceContradicted.carriesOut).toHaveLength(14);
  for (const id of cafEvidenceContradicted.carriesOut ?? []) expect(known).toContain(id);
});

const right = { id: "admin", multiFactor: false };

it("reports where the evidence stands, as a warning that cites the outcome of the edition", () => {
  const caf = { edition: "3.2", evidence: { "B2.a": "Access policy." } };
  const found = runOn(cafEvidenceContradicted, { caf, privileges: [right] });
  expect(placesOf(found)).toEqual(["warning /caf/evidence/B2.a"]);
  expect(found[0]?.cites).toEqual([{ framework: "ncsc-caf", edition: "3.2", item: "B2.a" }]);
  expect(found[0]?.what).toMatch(
    /^Evidence is recorded for B2\.a \(.+\), while by this register the right “admin” has/,
  );
});

it("is silent without evidence, without an edition, and where the outcome does not arise", () => {
  const run = (caf: object) => runOn(cafEvidenceContradicted, { caf, privileges: [right] });
  expect(run({ edition: "4.0" })).toEqual([]);
  expect(run({ edition: "4.0", evidence: { "B2.a": "To be written." } })).toEqual([]);
  expect(run({ evidence: { "B2.a": "Access policy." } })).toEqual([]);
  expect(
    run({ edition: "4.0", evidence: { "B2.a": { notApplicable: "Nobody has rights." } } }),
  ).toEqual([]);
  expect(runOn(cafEvidenceContradicted, { privileges: [right] })).toEqual([]);
});

describe("what is said against", () => {
  it("second factors: ways in and rights without one, unless accepted or not a person's", () => {
    const systems = [{ id: "vms", remoteAccess: [{ multiFactor: false }] }];
    expect(against("B2.a", { systems, privileges: [right] })).toEqual([
      "a way in to “vms” has no second factor; the right “admin” has no second factor.",
    ]);
    const risks = [{ on: "vms", decision: { acceptedBy: "SIRO" } }];
    expect(against("B2.a", { systems, risks })).toEqual([]);
    expect(against("B2.a", { systems: [{ ...systems[0], stage: "planned" }] })).toEqual([]);
    for (const more of [{ holder: "service" }, { ended: "2026-01-01" }, { multiFactor: true }]) {
      expect(against("B2.a", { privileges: [{ ...right, ...more }] })).toEqual([]);
    }
    expect(against("B2.a", { privileges: [{ id: "unsaid" }] })).toEqual([]);
  });

  it("rights: those that outlive a contract", () => {
    const register = (ends: string, more: object = {}) => ({
      suppliers: [{ id: "kerbline", contracts: [{ ends }] }],
      privileges: [{ id: "admin", supplier: "kerbline", ...more }],
    });
    expect(against("B2.d", register("2026-11-24"))[0]).toContain("which ended on 2026-11-24");
    expect(against("B2.d", register("2026-11-25"))).toEqual([]);
    expect(against("B2.d", register("2026-11-24", { ended: "2026-11-24" }))).toEqual([]);
  });

  it("data: those that are not encrypted and not published", () => {
    const data = { id: "plates", encryptedAtRest: false };
    expect(against("B3.c", { dataSets: [data] })).toEqual([
      "“plates” is not encrypted where it is kept.",
    ]);
    expect(against("B3.c", { dataSets: [{ ...data, published: true }, { id: "unsaid" }] })).toEqual(
      [],
    );
  });

  it("updates: devices past the end of their support, unless replaced, covered or gone", () => {
    const devices = { id: "loops", system: "signals", supportEnds: "2026-11-24" };
    const run = (more: object, system: object = {}) =>
      against("B4.d", {
        deviceClasses: [{ ...devices, ...more }],
        systems: [{ id: "signals", ...system }],
      });
    expect(run({})).toEqual(["“loops” gets no more updates since 2026-11-24."]);
    expect(run({ supportEnds: "2026-11-25" })).toEqual([]);
    expect(run({ replacement: "Order 12." })).toEqual([]);
    expect(run({ count: 0 })).toEqual([]);
    expect(run({}, { legacy: { control: "A zone of its own." } })).toEqual([]);
  });

  it("risks: those that nobody is named to have accepted", () => {
    const risks = [
      { id: "r1", decision: { on: "2026-01-01" } },
      { id: "r2" },
      { decision: { acceptedBy: "SIRO" } },
    ];
    expect(against("A1.c", { risks })).toEqual(["nobody is named who accepted “r1”."]);
  });

  it("exercises: a last one more than twelve months ago; none on record says nothing", () => {
    const on = (day: string, kind = "exercise") => ({ kind, on: day });
    expect(
      against("D1.c", {
        events: [on("2025-11-24"), on("2027-01-01"), on("2026-06-01", "incident")],
      }),
    ).toEqual(["the last exercise was on 2025-11-24, more than twelve months ago."]);
    expect(against("D1.c", { events: [on("2024-01-01"), on("2025-11-25")] })).toEqual([]);
    expect(against("D1.c", {})).toEqual([]);
  });

  it("lessons: actions that are overdue", () => {
    const lessons = [
      { due: "2026-11-24" },
      { due: "2026-11-25" },
      { due: "2020-01-01", done: "2020-01-01" },
      {},
    ];
    expect(against("D2.b", { events: [{ kind: "incident", on: "2026-03-01", lessons }] })).toEqual([
      "an action is overdue of the incident of 2026-03-01.",
    ]);
  });

  it("is told of five entries, and how many more there are", () => {
    const privileges = Array.from({ length: 8 }, (_, at) => ({ ...right, id: `p${at}` }));
    expect(against("B2.a", { privileges })[0]).toMatch(/“p4” has no second factor; and 3 more\.$/);
  });
});
