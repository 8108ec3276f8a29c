import { expect, it } from "vitest";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { notificationTooLate } from "./rule.js";

const operator = { nis: "operator-of-essential-services" } as const;
const told = (time: string, purchase = {}) =>
  quotesOf(
    runOnText(
      notificationTooLate,
      `The Supplier shall notify the Buyer of each security incident ${time}.`,
      purchase,
    ),
  );

it.each([
  ["within 96 hours", ["warning within 96 hours"]],
  ["within 72 hours", ["warning within 72 hours"]],
  ["within 5 working days", ["warning within 5 working days"]],
  ["within 24 hours", []],
])("holds “%s” against 72 hours", (time, expected) => {
  expect(told(time, operator)).toEqual(expected);
});

it("cites the duty of what the buyer is", () => {
  const text = "The Supplier shall notify the Buyer of each security incident within 4 days.";
  const [found] = runOnText(notificationTooLate, text, {
    nis: "relevant-digital-service-provider",
  });
  expect(found?.cites.map(({ item }) => item)).toEqual(["NIS reg 12(3)-(7)"]);
});

it("says nothing where the buyer is outside, or nobody said", () => {
  expect(told("within 96 hours")).toEqual([]);
  expect(told("within 96 hours", { nis: "outside" })).toEqual([]);
});

it("leaves vulnerabilities alone, which have times of their own", () => {
  const text = "The Supplier shall report each vulnerability to the Buyer within 10 days.";
  expect(runOnText(notificationTooLate, text, operator)).toEqual([]);
});

it("reads in the words of a clause that incidents under NIS are meant", () => {
  const clause = (time: string) =>
    `For NIS incidents the Supplier shall notify the Council ${time}.`;
  const read = (text: string, purchase = {}) =>
    quotesOf(runOnText(notificationTooLate, text, purchase));
  expect(read(clause("within 5 working days"))).toEqual(["warning within 5 working days"]);
  expect(read(clause("within 24 hours"))).toEqual([]);
  expect(read(clause("within 5 working days"), { nis: "outside" })).toEqual([]);
});
