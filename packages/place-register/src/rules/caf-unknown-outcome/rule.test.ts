import { describe, expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { cafUnknownOutcome } from "./rule.js";

const run = (edition: string | undefined, evidence: object) =>
  runOn(cafUnknownOutcome, { caf: { ...(edition && { edition }), evidence } });

it("is silent on outcomes of the edition", () => {
  expect(run("3.2", { "A1.a": "Minutes.", "C2.b": "Hunts." })).toEqual([]);
  expect(run("4.0", { "A2.c": "Plan.", "C1.f": "Norms.", "A2.b": "Threats." })).toEqual([]);
  expect(runOn(cafUnknownOutcome, {})).toEqual([]);
});

describe("an outcome of the other edition", () => {
  it("is moved where exactly one took its place", () => {
    const [found] = run("3.2", { "A2.c": "Plan of assurance." });
    expect(found).toMatchObject({ level: "error", pointer: "/caf/evidence/A2.c", part: "key" });
    expect(found?.fix?.edits).toEqual([
      { kind: "rename", pointer: "/caf/evidence/A2.c", key: "A2.b" },
    ]);
  });

  it("is moved by a person where that has evidence, or where it lives on in several", () => {
    const [taken] = run("3.2", { "A2.c": "Plan.", "A2.b": "Other." });
    expect(taken?.fix).toBeUndefined();
    const [several] = run("4.0", { "C2.b": "Hunts." });
    expect(several?.fix).toBeUndefined();
    expect(several?.todo).toMatch(/C2\.a .+ and C1\.c /);
  });

  it("has nothing in its place where it was new", () => {
    const [found] = run("3.2", { "A4.b": "Pipeline." });
    expect(found?.fix).toBeUndefined();
    expect(found?.todo).toMatch(/has nothing in its place/);
  });
});

it("names the outcomes under a principle or an objective", () => {
  const found = run("4.0", { A2: "Risk method.", D: "Plan." });
  expect(found.map(({ what }) => what)).toEqual([
    "“A2” is a principle of CAF v4.0; evidence is recorded by outcome.",
    "“D” is an objective of CAF v4.0; evidence is recorded by outcome.",
  ]);
  expect(found[0]?.todo).toContain("A2.a, A2.b, A2.c");
});

it("corrects the spelling where that is certain, and guesses nothing where nothing is near", () => {
  const found = run("4.0", { "a1.A": "Minutes.", "policy of the council": "Somewhere." });
  expect(found[0]?.fix?.edits).toEqual([
    { kind: "rename", pointer: "/caf/evidence/a1.A", key: "A1.a" },
  ]);
  expect(found[1]?.fix ?? found[1]?.suggestions).toBeUndefined();
});

it("writes the pointer of a key that holds a slash", () => {
  expect(placesOf(run("4.0", { "A1/a": "x" }))).toEqual(["error /caf/evidence/A1~1a"]);
});

describe("without an edition", () => {
  it("is wrong only what neither has", () => {
    expect(run(undefined, { "A1.a": "x", "A2.c": "x", "C2.b": "x" })).toEqual([]);
    expect(placesOf(run(undefined, { "E1.a": "x", A1: "x" }))).toEqual([
      "error /caf/evidence/E1.a",
      "error /caf/evidence/A1",
    ]);
  });
});

describe("an id that changed its meaning", () => {
  it("is asked about where the evidence is older than the edition", () => {
    const [found, ...others] = run("4.0", {
      "A2.b": { says: "Plan of assurance.", on: "2025-08-05" },
      "A2.c": { says: "Plan.", on: "2024-01-01" },
      "C2.a": { says: "Hunts.", on: "2025-08-06" },
    });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ level: "warning", question: true });
    expect(found?.todo).toContain("belongs to A2.c");
  });

  it("is not asked about in v3.2, without a day, or where nothing is said", () => {
    expect(run("3.2", { "A2.b": { says: "Plan.", on: "2024-01-01" } })).toEqual([]);
    expect(run("4.0", { "A2.b": "Threats.", "C2.a": { on: "2024-01-01" } })).toEqual([]);
  });
});
