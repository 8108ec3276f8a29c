import { expect, it } from "vitest";
import { durationsIn } from "./durations.js";

const days = (text: string) => durationsIn(text).map((one) => Math.round(one.days * 100) / 100);

it.each([
  ["90 Days (Acknowledgment within 7 days)", [90, 7]],
  ["Within two weeks, at most 1 month.", [14, 30]],
  ["72 h, or 3 working days", [3, 3]],
  ["Thirty-day notice, 12-month support", [30, 360]],
  ["a week", [7]],
])("%s", (text, expected) => {
  expect(days(text)).toEqual(expected);
});

it("reads no length of time from versions, sizes and names", () => {
  expect(
    days("CVSS v3.1, 128-bit, 30 dB, on 24/7 duty, day-one patch, as soon as possible"),
  ).toEqual([]);
});

it("quotes the words as they stand", () => {
  const text = "* **Critical:** Maximum `90`\n  days";
  const [only] = durationsIn(text);
  expect(text.slice(only?.start, (only?.start ?? 0) + (only?.quote.length ?? 0))).toBe(only?.quote);
});
