import { expect, it } from "vitest";
import { checks, checksOf, checksOn, connectedPlacesPrinciples, principle } from "./index.js";

it("holds 90 checks: 50 on places, 21 on devices, 19 on procurement", () => {
  expect(checks()).toHaveLength(90);
  expect(checksOn("place")).toHaveLength(50);
  expect(checksOn("device")).toHaveLength(21);
  expect(checksOn("procurement")).toHaveLength(19);
  expect(new Set(checks().map(({ id }) => id)).size).toBe(90);
});

it("numbers the checks of each principle without a gap", () => {
  for (const { id } of connectedPlacesPrinciples.items) {
    const ids = checksOf(id).map((check) => check.id);
    expect(ids.length).toBeGreaterThanOrEqual(6);
    expect(ids).toEqual(ids.map((_, index) => `${id}-c${index + 1}`));
  }
});

it("says briefly what to look for, each in its own words", () => {
  expect(new Set(checks().map(({ looksFor }) => looksFor)).size).toBe(90);
  for (const { looksFor, item, source } of checks()) {
    expect(looksFor).toMatch(/^[a-z].*[^.]$/);
    expect(looksFor.length).toBeLessThanOrEqual(300);
    expect(source).toBe(principle(item).source);
  }
});

it("gives the checks of a principle by its number", () => {
  expect(checksOf(7)).toEqual(checksOf("ncsc-cp-07"));
  expect(checksOf(12).map(({ subject }) => subject)).toEqual([
    "procurement",
    "procurement",
    "procurement",
    "place",
    "place",
    "device",
  ]);
});
