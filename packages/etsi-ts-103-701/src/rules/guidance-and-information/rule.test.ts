import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { guidanceAndInformation } from "./rule.js";

const info = (UserInfo: Record<string, string>, others: object = {}) =>
  runOn(guidanceAndInformation, { ixit: { UserInfo, PersData: [], ...others } });

it("fails guidance that is said not to be there", () => {
  expect(placesOf(info({ documentationOfSetupCheck: "None." }))).toEqual([
    "warning /ixit/UserInfo/documentationOfSetupCheck",
  ]);
});

it.each([
  "Will be published with the next release.",
  "Available on request.",
  "In the internal wiki.",
])("asks about guidance that is not at hand: %j", (text) => {
  expect(info({ documentationOfMaintenanceCheck: text })).toMatchObject([{ level: "info" }]);
});

it("does not ask for information on telemetry where none is collected", () => {
  expect(info({ documentationOfTelemetryData: "N/A" })).toHaveLength(1);
  expect(info({ documentationOfTelemetryData: "N/A" }, { TelData: [] })).toEqual([]);
});

it("asks about purposes and parties that say nothing", () => {
  const PersData = [
    { id: "A", purpose: "To improve our services." },
    { id: "B", authorizedParties: "Kerbline and selected partners." },
  ];
  expect(info({}, { PersData })).toHaveLength(2);
});

it("leaves guidance alone that is there", () => {
  const text =
    "The page Is my sensor safe?, at https://kerbline.example/check, without an account.";
  expect(info({ documentationOfSetupCheck: text, documentationOfPersonalData: text })).toEqual([]);
});
