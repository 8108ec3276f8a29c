import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { bruteForcePrevention } from "./rule.js";

const run = (prevention: unknown, fields: object = {}) =>
  runOn(bruteForcePrevention, {
    ics: { "5.1-5": { support: "Y" } },
    ixit: {
      AuthMech: [
        {
          id: "AuthMech-1",
          description: "The owner logs in over the LAN.",
          authenticationFactor: "A user-defined password.",
          bruteForcePrevention: prevention,
          ...fields,
        },
      ] as never,
    },
  });

it.each(["None.", "There is no brute-force protection.", "Attempts are unlimited.", "No."])(
  "fails: %s",
  (text) => {
    expect(placesOf(run(text))).toEqual(["warning /ixit/AuthMech/0/bruteForcePrevention"]);
  },
);

it.each([
  "A fixed ~1-second delay is applied to each attempt.",
  "There is no lock-out, but a delay.",
  "After 5,000 failed attempts the account is locked.",
  "After 500 failed attempts the account is locked.",
  "Not applicable.",
])("asks: %s", (text) => {
  expect(run(text)).toMatchObject([{ level: "info", question: true }]);
});

it.each([
  "After 5 failed attempts the account is locked.",
  "The 256-bit random token cannot be guessed; no lock-out is needed.",
  "A second factor is asked for.",
  { text: "See the manual.", measures: ["lock-out"], attemptLimit: 10 },
])("is content with %j", (prevention) => {
  expect(run(prevention)).toEqual([]);
});

it("leaves mechanisms alone that no network reaches or that ask for nothing", () => {
  expect(run("None.", { description: "Reachable only over the USB port." })).toEqual([]);
  expect(run("N/A", { authenticationFactor: "None." })).toEqual([]);
});

it("does not fail what is not said to be on a network", () => {
  expect(run("None.", { description: "The owner logs in." })).toEqual([]);
});
