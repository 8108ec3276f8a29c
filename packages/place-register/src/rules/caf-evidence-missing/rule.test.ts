import { edition, profile } from "@bollard/ncsc-caf";
import { describe, expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { cafEvidenceMissing } from "./rule.js";

const run = (caf: object) => runOn(cafEvidenceMissing, { caf });
const evidenceFor = (number: "3.2" | "4.0", without: readonly string[] = []) =>
  Object.fromEntries(
    edition(number)
      .items.filter(({ id }) => !without.includes(id))
      .map(({ id }) => [id, "It is written down."]),
  );

it("asks nothing where no edition is named", () => {
  expect(runOn(cafEvidenceMissing, {})).toEqual([]);
  expect(run({ evidence: { "A1.a": "Minutes." } })).toEqual([]);
});

it("asks once an objective where nothing is recorded, with ids and titles and no level", () => {
  const found = run({ edition: "4.0" });
  expect(placesOf(found)).toEqual(Array.from({ length: 4 }, () => "info /caf"));
  expect(found.every(({ question }) => question)).toBe(true);
  expect(found[0]?.what).toMatch(
    /^CAF v4\.0, objective A: no evidence is recorded for A1\.a \(Board Direction\), A1\.b /i,
  );
  expect(found.flatMap(({ cites }) => cites)).toHaveLength(41);
  for (const { what, todo } of found) expect(what + todo).not.toMatch(/achieved|score|level/i);
  expect(run({ edition: "3.2" }).flatMap(({ cites }) => cites)).toHaveLength(39);
});

it("asks once an objective, and names the principle where it is about one alone", () => {
  const found = run({ edition: "4.0", evidence: evidenceFor("4.0", ["A2.b", "A2.c", "D1.a"]) });
  expect(found.map(({ what }) => what.slice(0, 24))).toEqual([
    "CAF v4.0, principle A2: ",
    "CAF v4.0, principle D1: ",
  ]);
  const evidence = evidenceFor("4.0", ["A2.b", "A3.a"]);
  expect(run({ edition: "4.0", evidence }).map(({ what }) => what.slice(0, 24))).toEqual([
    "CAF v4.0, objective A: n",
  ]);
  expect(found[0]?.suggestions?.[0]?.edits).toEqual([
    { kind: "set", pointer: "/caf/evidence/A2.b", value: "To be written." },
    { kind: "set", pointer: "/caf/evidence/A2.c", value: "To be written." },
  ]);
});

it("takes a blank for no evidence, and a reason why it does not arise for an answer", () => {
  const blank = { ...evidenceFor("4.0"), "A1.a": "To be written.", "A1.b": { on: "2026-01-01" } };
  const [found, ...others] = run({ edition: "4.0", evidence: blank });
  expect(others).toEqual([]);
  expect(found?.cites.map(({ item }) => item)).toEqual(["A1.a", "A1.b"]);
  expect(found?.suggestions).toBeUndefined();
  const reasoned = { ...evidenceFor("4.0"), "A4.b": { notApplicable: "No software is made." } };
  expect(run({ edition: "4.0", evidence: reasoned })).toEqual([]);
});

describe("a profile", () => {
  const notAimedAt = Object.entries(profile("govassure-baseline").minimums)
    .filter(([, level]) => level === "not-achieved")
    .map(([id]) => id);

  it("leaves out what it does not aim at", () => {
    expect(notAimedAt).toEqual(["C2.a", "C2.b"]);
    const evidence = evidenceFor("3.2", notAimedAt);
    expect(run({ edition: "3.2", profile: "govassure-baseline", evidence })).toEqual([]);
    expect(run({ edition: "3.2", profile: "GovAssure Baseline, CAF v3.2", evidence })).toEqual([]);
    expect(run({ edition: "3.2", evidence })).toHaveLength(1);
    expect(run({ edition: "3.2", profile: "our own", evidence })).toHaveLength(1);
  });

  it("of another edition leaves nothing out", () => {
    const found = run({ edition: "4.0", profile: "govassure-baseline" });
    expect(found.flatMap(({ cites }) => cites)).toHaveLength(41);
  });
});
