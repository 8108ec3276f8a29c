import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { orderlyReconnection } from "./rule.js";

const run = (resilienceMeasures: string | object, others: object = {}) =>
  runOn(orderlyReconnection, {
    ixit: {
      LogIntf: [
        { id: "LogIntf-1", access: { network: true }, resilienceMeasures, ...others } as never,
      ],
    },
  });

it.each([
  ["It retries after a fixed delay of ten seconds.", "fixed delay"],
  ["Randomised back-off is not implemented.", "Randomised back-off is not"],
  ["It reconnects immediately.", "reconnects immediately"],
])("asks about %j", (text, quote) => expect(run(text)).toMatchObject([{ level: "info", quote }]));

it("fails what is declared to do nothing against it", () => {
  expect(run({ againstMassReconnection: false })).toMatchObject([{ level: "warning" }]);
});

it.each([
  "It waits for a random time of up to five minutes.",
  "Exponential back-off with jitter, up to an hour.",
  "The wait is doubled with each attempt.",
  "It never reconnects immediately.",
  "A fixed delay and a random share of it.",
])("leaves %j alone", (text) => expect(run(text)).toEqual([]));

it("looks at interfaces on a network only, and at table 23 for what it admits", () => {
  const text = "It reconnects immediately.";
  expect(run(text, { access: { network: false } })).toEqual([]);
  expect(run(text, { status: "Disabled" })).toEqual([]);
  const ixit = {
    LogIntf: [],
    ResMech: [{ id: "Net-1", description: "It does not implement any back-off." }],
  };
  expect(runOn(orderlyReconnection, { ixit })).toMatchObject([
    { pointer: "/ixit/ResMech/0/description" },
  ]);
});
