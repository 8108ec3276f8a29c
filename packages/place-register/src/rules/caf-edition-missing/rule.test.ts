import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { cafEditionMissing } from "./rule.js";

const run = (caf: object) => runOn(cafEditionMissing, { caf });
const written = (caf: object) =>
  run(caf).flatMap(({ suggestions = [] }) => suggestions.flatMap(({ edits }) => edits));
const edition = (value: string) => ({ kind: "set", pointer: "/caf/edition", value });

it("wants the edition of evidence, and offers both", () => {
  expect(placesOf(run({ evidence: { "A1.a": "Minutes." } }))).toEqual(["warning /caf/edition"]);
  expect(written({ evidence: { "A1.a": "Minutes." } })).toEqual([edition("3.2"), edition("4.0")]);
});

it("knows the edition where an outcome or the profile tells it", () => {
  expect(written({ evidence: { "A1.a": "x", "C2.b": "x" } })).toEqual([edition("3.2")]);
  expect(written({ evidence: { "A4.b": "x", "A2.c": "x" } })).toEqual([edition("4.0")]);
  expect(written({ evidence: { "A4.b": "x", "C2.b": "x" } })).toHaveLength(2);
  expect(written({ profile: "govassure-enhanced-4.0" })).toEqual([edition("4.0")]);
});

it("reports a profile of the other edition", () => {
  const found = run({ edition: "4.0", profile: "GovAssure-Baseline" });
  expect(placesOf(found)).toEqual(["warning /caf/profile"]);
  expect(found[0]?.what).toContain("is of CAF v3.2, and the edition is 4.0.");
});

it("is silent where they agree, on profiles that are not known, and where nothing is recorded", () => {
  expect(run({ edition: "3.2", profile: "govassure-baseline" })).toEqual([]);
  expect(run({ edition: "4.0", profile: "Sector profile" })).toEqual([]);
  expect(run({ profile: "Sector profile" })).toEqual([]);
  expect(run({ evidence: {} })).toEqual([]);
  expect(runOn(cafEditionMissing, {})).toEqual([]);
});

it("does not report an edition that cannot be read as missing", () => {
  const unreadable = new Set(["/caf/edition"]);
  const caf = { evidence: { "A1.a": "Minutes." } };
  expect(runOn(cafEditionMissing, { caf }, { unreadable })).toEqual([]);
});
