import { expect, it } from "vitest";
import * as everything from "./index.js";
import {
  caf32,
  caf40,
  checks,
  checksFor,
  checksOn,
  edition,
  editionsWith,
  isCafEdition,
  isOutcomeId,
  kindOf,
  outcome,
  outcomesUnder,
} from "./index.js";

const hostile = ["", "__proto__", "constructor", "a2.b", "A2.b ", "A2.B", "A2.b.A.1"];

it("finds an edition by its number", () => {
  expect(edition("3.2")).toBe(caf32);
  expect(edition("4.0")).toBe(caf40);
  expect(isCafEdition("4.0")).toBe(true);
  for (const text of ["4", "v4.0", "3.1", ...hostile]) expect(isCafEdition(text)).toBe(false);
});

it("finds an outcome by its id", () => {
  expect(outcome("3.2", "A2.b").title).toBe("Assurance");
  expect(outcome("4.0", "A2.b").title).toBe("Understanding Threat");
  expect(outcome("4.0", "A2.c").title).toBe("Assurance");
  expect(() => outcome("3.2", "A2.c" as "A2.b")).toThrow(RangeError);
});

it("tells the ids of the editions apart", () => {
  expect(isOutcomeId("3.2", "C2.b")).toBe(true);
  expect(isOutcomeId("4.0", "C2.b")).toBe(false);
  for (const text of hostile) expect(isOutcomeId("4.0", text)).toBe(false);
});

it("says what an id names, and where", () => {
  expect([kindOf("4.0", "C"), kindOf("4.0", "C2"), kindOf("4.0", "C2.a")]).toEqual([
    "objective",
    "principle",
    "outcome",
  ]);
  expect(editionsWith("A4.b")).toEqual(["4.0"]);
  expect(editionsWith("B6")).toEqual(["3.2", "4.0"]);
  for (const text of hostile) {
    expect(kindOf("3.2", text)).toBeUndefined();
    expect(editionsWith(text)).toEqual([]);
  }
});

it("lists the outcomes of a principle and of an objective", () => {
  expect(outcomesUnder("4.0", "C2").map(({ id }) => id)).toEqual(["C2.a"]);
  expect(outcomesUnder("3.2", "C").map(({ id }) => id)).toEqual([
    ..."abcde".split("").map((letter) => `C1.${letter}`),
    "C2.a",
    "C2.b",
  ]);
});

it("holds 71 checks on places, 11 on devices and 7 on procurement", () => {
  const of = (subject: string) => checks().filter((check) => check.subject === subject).length;
  expect([of("place"), of("device"), of("procurement")]).toEqual([71, 11, 7]);
  expect(new Set(checks().map(({ id }) => id)).size).toBe(89);
});

it("ties each check to the outcome that its id names", () => {
  for (const { id, edition: number, item, looksFor, source } of checks()) {
    expect(id.slice(0, -1)).toBe(`caf-${number}-${item.toLowerCase()}-c`);
    expect(isOutcomeId(number, item)).toBe(true);
    expect(source).toEqual(outcome(number, item as "A1.a").source);
    expect(looksFor).toMatch(/^[a-z].*[^.]$/);
    expect(looksFor.length).toBeLessThanOrEqual(300);
  }
});

it("has a check for every outcome of both editions", () => {
  for (const { id } of caf32.items) expect(checksFor("3.2", id).length).toBeGreaterThan(0);
  for (const { id } of caf40.items) expect(checksFor("4.0", id).length).toBeGreaterThan(0);
  expect(checksFor("4.0", "A4.b").map(({ id }) => id)).toEqual([
    "caf-4.0-a4.b-c1",
    "caf-4.0-a4.b-c2",
  ]);
});

it("gives the checks of an edition by what they look at", () => {
  const procurement = checksOn("4.0", "procurement").map(({ item }) => item);
  expect(procurement).toEqual(["A4.a", "A4.b", "B3.e", "C1.e"]);
  expect(checksOn("3.2", "procurement")).toHaveLength(3);
});

it("exports nothing that would work out how well an outcome is met", () => {
  const names = Object.keys(everything).join(" ");
  expect(names).not.toMatch(/score|rate|rating|grade|assess|percent|evaluate/i);
});
