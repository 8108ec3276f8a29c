import { expect, it } from "vitest";
import { dateText } from "./date-text.js";

it.each([
  [0, "date", "1899-12-31"],
  [59, "date", "1900-02-28"],
  [60, "date", "1900-02-28"],
  [61, "date", "1900-03-01"],
  [44000.75, "date-time", "2020-06-18T18:00:00"],
  [44000.999999, "date-time", "2020-06-19T00:00:00"],
  [2958465, "date", "9999-12-31"],
  [2958466, "date", "2958466"],
  [2958465.9999999, "date-time", "2958465.9999999"],
  [-0.5, "date", "-0.5"],
  [1e300, "date", "1e+300"],
  [0.5, "time", "12:00:00"],
  [60.25, "duration", "1446:00:00"],
  [-0.5, "duration", "-0.5"],
] as const)("%s as %s is %s", (days, kind, text) => {
  expect(dateText(days, kind, false)).toBe(text);
});

it.each([
  [0, "date", "1904-01-01"],
  [2957003, "date", "9999-12-31"],
  [2957004, "date", "2957004"],
  [-1, "date", "-1"],
  [1.5, "duration", "36:00:00"],
] as const)("%s as %s is %s since 1904", (days, kind, text) => {
  expect(dateText(days, kind, true)).toBe(text);
});
