import { expect, it } from "vitest";
import { dayInWords } from "./day-in-words.js";

it.each([
  ["2026-11-25", "25 November 2026"],
  ["2024-02-04", "4 February 2024"],
  ["2025-02", "February 2025"],
  ["2025-02-24", "24 February 2025"],
  ["2024-09", "September 2024"],
  ["2020", "2020"],
  ["2013", "2013"],
  ["2025-13-01", "2025-13-01"],
  ["soon", "soon"],
  ["", ""],
])("says %s as %s", (day, words) => {
  expect(dayInWords(day)).toBe(words);
});
