import { expect, test } from "vitest";
import { psti } from "../psti.js";
import { pstiItem } from "../queries.js";
import {
  addDays,
  addYears,
  labelsCountFrom,
  lastDayOfYears,
  latestOf,
  regimeStart,
} from "./calendar.js";

test("the days of the regime are those of the data", () => {
  expect(psti.inForce?.from).toBe(regimeStart);
  expect(pstiItem("SI 2023/1007 reg 4A").since).toBe(labelsCountFrom);
});

test.each([
  ["2026-04-01", 10, "2036-04-01"],
  ["2024-02-29", 4, "2028-02-29"],
  ["2024-02-29", 10, "2034-03-01"],
  ["2096-02-29", 4, "2100-03-01"],
  ["9995-01-01", 10, "9999-12-31"],
])("%s and %i years", (date, years, later) => {
  expect(addYears(date, years)).toBe(later);
});

test.each([
  ["2026-11-23", 90, "2027-02-21"],
  ["2024-03-01", -1, "2024-02-29"],
  ["9999-12-31", 1, "9999-12-31"],
  ["2026-13-45", 1, "2026-13-45"],
])("%s and %i days", (date, days, moved) => {
  expect(addDays(date, days)).toBe(moved);
});

test("a period of years includes its first day", () => {
  expect(lastDayOfYears("2024-02-29", 10)).toBe("2034-02-28");
  expect(lastDayOfYears("2026-03-01", 10)).toBe("2036-02-29");
});

test("the latest of some days", () => {
  expect(latestOf(["2026-01-01", undefined, "2026-01-02"])).toBe("2026-01-02");
  expect(latestOf([undefined])).toBeUndefined();
});
