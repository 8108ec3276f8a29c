import { expect, test } from "vitest";
import { percentile, summarise } from "./statistics.ts";

test("sums up measurements in any order", () => {
  expect(summarise([5, 1, 3])).toEqual({ median: 3, least: 1, most: 5 });
});

test("takes the nearest rank, of which so many do not exceed it", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(hundred, 0.95)).toBe(95);
  expect(percentile([7], 0.5)).toBe(7);
});

test("declines to sum up nothing", () => {
  expect(() => percentile([], 0.5)).toThrow(RangeError);
});
