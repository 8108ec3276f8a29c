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
    expect(found[0]?.todo).toMatch(/^Write supplier, or answer under answers, by the ids t-1;/);
    expect(found[0]?.suggestions?.[0]?.edits).toEqual([
      { kind: "set", pointer: "/systems/0/answers", value: { "t-1": "To be written." } },
    ]);
  });

  it("is asked once where more entries lack the same than are told apart", () => {
    const systems = [{ id: "a" }, { id: "b" }, { id: "c", answers: { "t-2": "For heat." } }];
    const [first, ...others] = runOn(rule, { place: { name: "Saltmarsh" }, systems });
    expect(placesOf([...others])).toEqual(["hint /systems/0", "hint /systems/1"]);
    expect(first).toMatchObject({ pointer: "/systems", level: "info" });
    expect(first?.what).toBe(
      "3 systems do not say where it stands and who runs it: “a”, “b”, “c”.",
    );
    expect(first?.suggestions?.[0]?.edits).toEqual([
      { kind: "set", pointer: "/place/answers", value: { "t-1": "To be written." } },
    ]);
  });

  it("is answered by the entry, or by the place for all, as long as the answer counts", () => {
    const answers = { "t-1": { says: "Known.", review: "2026-11-24" }, "t-2": "For heat." };
    expect(placesOf(runOn(rule, { place: { answers }, systems: [{ id: "a" }] }))).toEqual([
      "warning /systems/0",
    ]);
    const own = { "t-1": { notApplicable: "It is gone.", review: "2026-11-25" } };
    expect(runOn(rule, { place: { answers }, systems: [{ answers: own }] })).toEqual([]);
  });
});

it("warns of what is wrong, whatever was answered", () => {
  const systems = [{ id: "a", kind: "store", answers: { "t-1": "Fine.", "t-2": "For heat." } }];
  const found = runOn(rule, { systems });
  expect(found.map(({ level, what }) => [level, what])).toEqual([
    ["warning", "“a”: It is a store."],
  ]);
});
