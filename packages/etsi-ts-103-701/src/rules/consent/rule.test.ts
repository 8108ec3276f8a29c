import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { consent } from "./rule.js";

const data = (fields: Record<string, unknown>, others: object = {}) =>
  runOn(consent, { ixit: { PersData: [{ id: "PersData-1", ...fields } as never] }, ...others });

const asked = "The app asks for consent on a page of its own, with a switch that is off.";

it("raises a concern about consent that nobody expressed, at the words", () => {
  const found = data({ obtainingConsent: "Consent is given when the owner connects the hub." });
  expect(placesOf(found)).toEqual(["info /ixit/PersData/0/obtainingConsent"]);
  expect(found[0]).toMatchObject({ quote: "when the owner connects", question: true });
});

it.each([
  "The owner opts in on the first page; opting out later is one tap.",
  "The owner ticks a box; nothing is pre-ticked, and consent is never implied.",
  asked,
  "Not based on consent: the readings are needed for the contract.",
  "N/A",
])("leaves %j alone", (obtainingConsent) => {
  expect(data({ obtainingConsent, withdrawingConsent: "In the app." })).toEqual([]);
});

it("fails data without a way of withdrawing, and raises a concern about hard ones", () => {
  const withdrawn = (withdrawingConsent: string) =>
    data({ obtainingConsent: asked, withdrawingConsent });
  expect(withdrawn("None.")).toMatchObject([{ level: "warning", quote: "None" }]);
  expect(withdrawn("By contacting our data protection officer.")).toMatchObject([
    { level: "info" },
  ]);
  expect(withdrawn("Once given, consent cannot be withdrawn.")).toMatchObject([{ level: "info" }]);
  expect(withdrawn("In the settings, or by unplugging the sensor.")).toEqual([]);
});

it("fails data of whose consent nothing is stored", () => {
  const stored = (storingConsent: string) =>
    data({ obtainingConsent: asked, withdrawingConsent: "In the app.", storingConsent });
  expect(stored("N/A (follows from use)")).toMatchObject([{ level: "warning", quote: "N/A" }]);
  expect(stored("The answer is not recorded.")).toMatchObject([{ level: "warning" }]);
  expect(stored("Time, answer and version of the text.")).toEqual([]);
});

it("is silent where nothing is said, and outside the test plan", () => {
  expect(data({})).toEqual([]);
  expect(
    data({ obtainingConsent: "Consent is implied." }, { ics: { "6-2": { support: "N/A" } } }),
  ).toEqual([]);
});
