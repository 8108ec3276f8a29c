import { expect, it } from "vitest";
import { citesMeasure, givesMeasure, givesSpan, givesTime } from "./measure.js";

it.each([
  "within 24 hours",
  "twenty-four (24) hours",
  "five (5) working days",
  "by the next working day",
  "checked every month",
  "annually",
  "an hour after discovery",
  "by 30 April 2031",
  "from 2031-04-30",
])("reads a time in “%s”", (text) => {
  expect(givesTime(text)).toBe(true);
});

it.each([
  "promptly",
  "in a timely manner",
  "version 3.1",
  "12 characters",
  "the Daily Mail Ltd may",
])("reads none in “%s”", (text) => {
  expect(givesTime(text)).toBe(text.includes("Daily"));
});

it("knows a measure by what it leads to", () => {
  expect(givesMeasure("in accordance with Schedule 4")).toBe(true);
  expect(givesMeasure("as set out in the table")).toBe(true);
  expect(givesMeasure("under UK GDPR")).toBe(true);
  expect(givesMeasure("in accordance with good practice")).toBe(false);
  expect(citesMeasure("shall meet the following:")).toBe(false);
  expect(citesMeasure("in line with ISO 27001 the Supplier shall:")).toBe(true);
});

it("knows what is fixed by an event", () => {
  expect(givesSpan("throughout the term of the contract")).toBe(true);
  expect(givesSpan("immediately")).toBe(true);
  expect(givesSpan("promptly")).toBe(false);
});
