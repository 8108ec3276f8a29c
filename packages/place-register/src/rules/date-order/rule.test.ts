import { describe, expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { dateOrder } from "./rule.js";

const run = (register: object) => placesOf(runOn(dateOrder, register));

describe("two days with an order", () => {
  it("are an error where the second cannot come first", () => {
    const found = runOn(dateOrder, {
      suppliers: [
        {
          id: "kerbline",
          contracts: [{ starts: "2026-04-01", ends: "2026-03-31" }],
          assurances: [{ what: "ISO 27001", issued: "2026-01-02", expires: "2026-01-01" }],
        },
      ],
      risks: [{ id: "r", decision: { on: "2026-05-01", until: "2026-04-30" } }],
    });
    expect(placesOf(found)).toEqual([
      "error /suppliers/0/contracts/0/ends",
      "error /suppliers/0/assurances/0/expires",
      "error /risks/0/decision/until",
    ]);
    expect(found[0]?.what).toBe(
      "“kerbline”: its last day (2026-03-31) is before the first day of the contract (2026-04-01).",
    );
  });

  it("are a warning where it could be, but should not", () => {
    expect(
      run({
        deviceClasses: [{ installed: "2026-01-01", supportEnds: "2025-12-31" }],
        events: [{ on: "2026-03-01", lessons: [{ done: "2026-02-28" }] }],
        scope: [{ instrument: "uk-gdpr", on: "2026-03-01", review: "2026-02-01" }],
      }),
    ).toEqual([
      "warning /deviceClasses/0/installed",
      "warning /events/0/lessons/0/done",
      "warning /scope/0/review",
    ]);
  });

  it("may be one day, and one alone says nothing", () => {
    expect(
      run({
        suppliers: [
          { contracts: [{ starts: "2026-04-01", ends: "2026-04-01" }, { ends: "2020-01-01" }] },
        ],
        deviceClasses: [
          { installed: "2025-12-31", supportEnds: "2025-12-31" },
          { installed: "2020-01-01" },
        ],
      }),
    ).toEqual([]);
  });
});

describe("what is recorded as done", () => {
  const tomorrow = "2026-11-26";

  it("cannot be still to come", () => {
    expect(
      run({
        place: {
          governance: { lastReview: tomorrow, gates: [{ name: "go-live", signedOff: tomorrow }] },
        },
        services: [
          {
            lastChange: tomorrow,
            lawsChecked: tomorrow,
            threatAnalysis: { on: tomorrow },
            recovery: { manualModeTested: tomorrow },
            nis: { registered: tomorrow },
          },
        ],
        systems: [{ backup: { restored: tomorrow } }],
        deviceClasses: [{ maker: { checked: tomorrow } }],
        dataSets: [{ accessReviewed: tomorrow }],
        suppliers: [{ ownershipChecked: tomorrow, assurances: [{ issued: tomorrow }] }],
        privileges: [{ reviewed: tomorrow }],
        risks: [{ decision: { on: tomorrow } }],
        events: [{ kind: "exercise", on: tomorrow, lessons: [{ done: tomorrow }] }],
        scope: [{ on: tomorrow }],
      }),
    ).toEqual([
      "warning /place/governance/lastReview",
      "warning /place/governance/gates/0/signedOff",
      "warning /services/0/lastChange",
      "warning /services/0/lawsChecked",
      "warning /services/0/threatAnalysis/on",
      "warning /services/0/recovery/manualModeTested",
      "warning /services/0/nis/registered",
      "warning /systems/0/backup/restored",
      "warning /deviceClasses/0/maker/checked",
      "warning /dataSets/0/accessReviewed",
      "warning /suppliers/0/ownershipChecked",
      "warning /suppliers/0/assurances/0/issued",
      "warning /privileges/0/reviewed",
      "warning /risks/0/decision/on",
      "warning /events/0/on",
      "warning /events/0/lessons/0/done",
      "warning /scope/0/on",
    ]);
  });

  it("may be of today; and what is planned may be to come", () => {
    expect(
      run({
        services: [{ lastChange: "2026-11-25", reviewBy: tomorrow }],
        deviceClasses: [{ installed: tomorrow, supportEnds: "2031-01-01" }],
        privileges: [{ ended: tomorrow }],
        incidentPlan: { nextExercise: tomorrow },
        events: [{ on: "2026-11-25", lessons: [{ due: tomorrow }] }],
      }),
    ).toEqual([]);
  });

  it("is told in words", () => {
    const [found] = runOn(dateOrder, { events: [{ kind: "exercise", on: "2027-02-01" }] });
    expect(found?.what).toBe(
      "Event 1: the day of the exercise is 2027-02-01, which is still to come.",
    );
  });
});

it("reports pilots that have ended", () => {
  const ended = { id: "bays", stage: "pilot", pilotEnds: "2026-11-24" };
  expect(run({ systems: [ended] })).toEqual(["warning /systems/0/pilotEnds"]);
  expect(run({ systems: [{ ...ended, pilotEnds: "2026-11-25" }] })).toEqual([]);
  expect(run({ systems: [{ ...ended, stage: "live" }, { stage: "pilot" }] })).toEqual([]);
});

it("leaves days that do not exist to the shape", () => {
  const register = { suppliers: [{ contracts: [{ ends: "2026-02-30" }] }] };
  expect(() => runOn(dateOrder, register)).toThrow(/2026-02-30/);
});
