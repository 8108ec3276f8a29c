import { describe, expect, it } from "vitest";
import { lastDayOf, spanOf, spanOfIso } from "./calendar.js";

describe("the last day of a period", () => {
  it.each([
    ["2027-04-01", ["P5Y"], "2032-03-31"],
    ["2027-04-01", ["P5Y", "P2Y"], "2034-03-31"],
    ["2027-04-01", ["P18M"], "2028-09-30"],
    ["2028-02-29", ["P1Y"], "2029-02-27"],
    ["2027-01-31", ["P1M"], "2027-02-27"],
    ["2027-04-01", ["P2W"], "2027-04-14"],
    ["2027-04-01", ["P1Y6M10D"], "2028-10-10"],
  ])("%s and %j is %s", (first, durations, last) => {
    expect(lastDayOf(first, ...durations)).toBe(last);
  });

  it.each([
    ["2027-04-01", "P"],
    ["2027-04-01", "five years"],
    ["2027-04-01", "PT5H"],
    ["soon", "P5Y"],
    ["2027-04-01", "P9999Y"],
    ["", ""],
  ])("cannot be counted from %j and %j", (first, duration) => {
    expect(lastDayOf(first, duration)).toBeUndefined();
  });
});

describe("lengths of time in days", () => {
  it.each([
    ["P5D", { least: 5, most: 5 }],
    ["P1W", { least: 7, most: 7 }],
    ["P1M", { least: 28, most: 31 }],
    ["PT48H", { least: 2, most: 2 }],
    ["soon", undefined],
  ])("%s", (duration, span) => {
    expect(spanOfIso(duration)).toEqual(span);
  });

  it("counts weekends and holidays into working days", () => {
    expect(spanOf({ amount: 5, unit: "working-day" })).toEqual({ least: 5, most: 11 });
    expect(spanOf({ amount: 12, unit: "hour" })).toEqual({ least: 0.5, most: 0.5 });
    expect(spanOf({ amount: 1, unit: "year" })).toEqual({ least: 365, most: 366 });
  });
});
