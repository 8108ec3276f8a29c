import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { updateNotices } from "./rule.js";

const run = (userNotification: unknown, fields: object = {}, claims: "2.1.1" | "3.1.3" = "3.1.3") =>
  runOn(updateNotices, {
    claims: { "etsi-en-303-645": claims },
    ics: { "5.3-11": { support: "Y" }, "5.3-12": { support: "Y" } },
    ixit: {
      UpdMech: [
        { id: "UpdMech-1", description: "A network-based mechanism.", userNotification, ...fields },
      ] as never,
    },
  });

it.each([
  "No notification is given.",
  "Users are not informed.",
  "Updates are installed silently.",
  "None.",
])("fails silence once, for every unit that it concerns: %s", (text) => {
  const found = run(text);
  expect(placesOf(found)).toEqual(["warning /ixit/UpdMech/0/userNotification"]);
  expect(found[0]?.cites.map(({ item }) => item)).toEqual([
    "5.3-11",
    "5.3-11-1 a",
    "5.3-11-1 b",
    "5.3-12",
    "5.3-12-1 a",
  ]);
});

it("asks about notices that only those see who look for them", () => {
  const text = "The user is notified of risks and of the restart, but only in the change log.";
  expect(run(text)).toMatchObject([{ question: true }]);
});

it("leaves notices and a local mechanism alone", () => {
  const text = "A message tells the owner of the risks, and that the sensor restarts.";
  expect(run(text)).toEqual([]);
  expect(run("Not applicable.", { description: "Loaded from a USB stick." })).toEqual([]);
  expect(run("No notification is lost: the owner is notified of the risks by mail.")).toEqual([]);
});

it("wants the notice on the device itself in V1.1.1", () => {
  const declared = { given: true, includesRisks: true, ofDisruption: true, byDut: false };
  expect(run(declared)).toEqual([]);
  expect(placesOf(run(declared, {}, "2.1.1"))).toEqual([
    "warning /ixit/UpdMech/0/userNotification/byDut",
  ]);
});
