import { describe, expect, it } from "vitest";
import { placesOf, runOn } from "../../test/run-rule.js";
import { carries } from "./carried-check.js";
import { defineCheckRule } from "./check-rule.js";

const cited = { framework: "house-rules", edition: "1", item: "2.1" };

const rule = defineCheckRule({
  id: "place/trial",
  title: "A trial",
  why: "It is tried.",
  cites: [cited],
  most: 2,
  checks: [
    carries({
      id: "t-1",
      on: "systems",
      asks: "where it stands and who runs it",
      under: ["zone", "supplier"],
      look: ({ zone, supplier, kind }) => {
        if (kind === "store") return { what: "It is a store.", todo: "Say what it does." };
        if (zone === undefined) return "unsaid";
        return supplier === undefined ? { asks: "who runs it", under: ["supplier"] } : "so";
      },
    }),
    carries({ id: "t-2", on: "systems", asks: "why it is there", level: "hint", cites: [] }),
  ],
});

describe("what is open", () => {
  it("is asked of the part that nobody said, apart by level", () => {
    const found = runOn(rule, { systems: [{ id: "a", zone: "z" }, {}] });
    expect(found.map(({ level, what, cites }) => [level, what, cites.length])).toEqual([
      ["info", "“a” does not say who runs it.", 1],
      ["hint", "“a” does not say why it is there.", 0],
      ["hint", "System 2 does not say why it is there.", 0],
      ["info", "System 2 does not say where it stands and who runs it.", 1],
    ]);
    expect(found[0]?.todo).toMatch(/^Write supplier, or answer under answers, by the id t-1;/);
    expect(found[0]?.suggestions?.[0]?.edits).toEqual([
      { kind: "set", pointer: "/systems/0/answers", value: { "t-1": "To be written." } },
    ]);
  });

  it("says of how many entries it is asked", () => {
    const lacking = ["a", "b", "c"].map((id) => ({ id }));
    const systems = [...lacking, { id: "d", zone: "z", supplier: "s" }];
    expect(runOn(rule, { systems })[0]?.what).toBe(
      "3 of 4 systems do not say where it stands and who runs it: “a”, “b”, “c”.",
    );
  });

  it("is asked once where more entries lack the same than are told apart", () => {
    const systems = [{ id: "a" }, { id: "b" }, { id: "c", answers: { "t-2": "For heat." } }];
    const [first, ...others] = runOn(rule, { place: { name: "Saltmarsh" }, systems });
    expect(placesOf([...others])).toEqual(["hint /systems/0", "hint /systems/1"]);
    expect(first).toMatchObject({ pointer: "/systems", level: "info" });
    expect(first?.what).toBe(
      "None of 3 systems says where it stands and who runs it: “a”, “b”, “c”.",
    );
    expect(first?.suggestions?.[0]?.edits).toEqual([
      { kind: "set", pointer: "/place/answers", value: { "t-1": "To be written." } },
    ]);
  });

  it("is answered by the entry, or by the place for all, as long as the answer counts", () => {
    const answers = { "t-1": { says: "Known.", review: "2026-11-24" }, "t-2": "For heat." };
    expect(placesOf(runOn(rule, { place: { answers }, systems: [{ id: "a" }] }))).toEqual([
      "warning /place/answers/t-1",
    ]);
    const own = { "t-1": { notApplicable: "It is gone.", review: "2026-11-25" } };
    expect(runOn(rule, { place: { answers }, systems: [{ answers: own }] })).toEqual([]);
  });
});

it("is answered for devices by their system", () => {
  const ofDevices = defineCheckRule({
    id: "place/devices",
    title: "A trial",
    why: "It is tried.",
    cites: [],
    checks: [carries({ id: "t-3", on: "deviceClasses", asks: "when they were tested" })],
  });
  const run = (answer: object) =>
    placesOf(
      runOn(ofDevices, {
        place: { answers: { "t-3": "Never." } },
        systems: [{ id: "s", answers: { "t-3": answer } }],
        deviceClasses: [{ system: "s" }, {}],
      }),
    );
  expect(run({ says: "In May." })).toEqual([]);
  expect(run({ says: "In May.", review: "2026-11-24" })).toEqual([
    "warning /systems/0/answers/t-3",
  ]);
});

it("warns of what is wrong, whatever was answered", () => {
  const systems = [{ id: "a", kind: "store", answers: { "t-1": "Fine.", "t-2": "For heat." } }];
  const found = runOn(rule, { systems });
  expect(found.map(({ level, what }) => [level, what])).toEqual([
    ["warning", "“a”: It is a store."],
  ]);
});

describe("many entries that each lack something else", () => {
  const letters = ["zone", "supplier", "site", "owner", "backup", "legacy"] as const;
  const varied = defineCheckRule({
    id: "place/varied",
    title: "A trial",
    why: "It is tried.",
    cites: [],
    most: 2,
    checks: [
      carries({
        id: "t-3",
        on: "systems",
        asks: "all of it",
        look: ({ id }) => ({ asks: `its ${letters[Number(id?.slice(1)) % letters.length]}` }),
      }),
    ],
  });
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `s${index}` }));

  it("are told apart as long as they are few", () => {
    const found = runOn(varied, { systems: many(6) });
    expect(found.map(({ what }) => what)[1]).toBe("“s1” does not say its supplier.");
    expect(found).toHaveLength(6);
  });

  it("are told once in general", () => {
    const found = runOn(varied, { systems: many(12) });
    expect(found.map(({ pointer, what }) => [pointer, what])).toEqual([
      ["/systems", "None of 12 systems says all of it: “s0”, “s6”, “s1”, “s7”, “s2” and 7 more."],
    ]);
  });
});

it("tells a part that is wrong beside one that nobody said, and of an unreadable field neither", () => {
  const both = defineCheckRule({
    id: "place/both",
    title: "A trial",
    why: "It is tried.",
    cites: [],
    level: "error",
    checks: [
      carries({
        id: "t-4",
        on: "systems",
        asks: "all of it",
        look: () => [
          { what: "It is a store.", todo: "Say what it does.", level: "error" },
          { asks: "who owns it", under: ["owner.role"] },
        ],
      }),
    ],
  });
  expect(placesOf(runOn(both, { systems: [{}] }))).toEqual(["error /systems/0", "info /systems/0"]);
  const unreadable = new Set(["/systems/0/owner"]);
  expect(placesOf(runOn(both, { systems: [{}] }, { unreadable }))).toEqual(["error /systems/0"]);
});

it("tells an answer of the place that is overdue once for all entries", () => {
  const place = {
    answers: { "t-1": { says: "Known.", review: "2026-11-24" }, "t-2": "For heat." },
  };
  const found = runOn(rule, { place, systems: [{ id: "a" }, { id: "b" }] });
  expect(placesOf(found)).toEqual(["warning /place/answers/t-1"]);
  expect(found[0]?.what).toMatch(/^The answer to t-1 was/);
});
