import { expect, it } from "vitest";
import { findValues } from "./find-values.js";
import { contradict, measureTime } from "./measure.js";

function measured(text: string) {
  const [value] = findValues(text);
  return measureTime(value?.kind === "duration" ? value : expect.fail(`no time in ${text}`));
}

const fight = (one: string, other: string) => {
  const [left, right] = [measured(one), measured(other)];
  expect(contradict(left, right)).toBe(contradict(right, left));
  return contradict(left, right);
};

it.each([
  ["12 months", "one year"],
  ["24 hours", "1 day"],
  ["90 days", "3 months"],
  ["within 5 working days", "within 7 days"],
  ["at least 31 days", "90 days"],
  ["at least 31 days", "up to 90 days"],
  ["within 24 hours", "12 hours"],
])("agrees: %j and %j", (one, other) => {
  expect(fight(one, other)).toBe(false);
});

it.each([
  ["3 years", "five years"],
  ["within 24 hours", "within 5 working days"],
  ["at least 90 days", "31 days"],
  ["at least 90 days", "no more than 31 days"],
  ["within 24 hours", "48 hours"],
  ["at least 6 months", "at least 12 months"],
  ["18 months", "2 years"],
  ["within 5 working days", "within two working days"],
  ["12 months", "11 months"],
])("contradicts: %j and %j", (one, other) => {
  expect(fight(one, other)).toBe(true);
});
