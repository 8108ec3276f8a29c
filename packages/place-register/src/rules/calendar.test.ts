import { expect, it } from "vitest";
import { addPeriod, isOlderThan } from "./calendar.js";

it.each([
  ["2026-01-31", "P1M", "2026-02-28"],
  ["2024-02-29", "P1Y", "2025-02-28"],
  ["2026-11-25", "P1Y2M3W4D", "2028-02-19"],
  ["2026-12-31", "P1D", "2027-01-01"],
  ["2026-11-25", "PT72H", "2026-11-25"],
  ["0050-03-01", "P1M", "0050-04-01"],
  ["2026-11-25", "P99999999999999999999Y", "9999-12-31"],
  ["2026-11-25", "P99999999999999999999D", "9999-12-31"],
])("%s and %s make %s", (day, length, sum) => {
  expect(addPeriod(day, length)).toBe(sum);
});

it("counts the last day of a period as within it", () => {
  expect(isOlderThan("2025-11-25", "P12M", "2026-11-25")).toBe(false);
  expect(isOlderThan("2025-11-24", "P12M", "2026-11-25")).toBe(true);
});
