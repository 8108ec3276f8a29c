import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { dataDeletion } from "./rule.js";

const reset = {
  id: "Reset-1",
  description: "Overwrites everything.",
  targetType: "User data on the device",
  initiationAndInteraction: "Hold the button for ten seconds.",
};
const account = {
  id: "Account-1",
  description: "Deletes the account at once.",
  targetType: { value: ["associated-service"], associatedServices: "Kerbline service" },
  initiationAndInteraction: "Tap Delete my account.",
};
const run = (DelFunc: readonly object[], PersData: readonly object[] = []) =>
  runOn(dataDeletion, { ixit: { DelFunc, PersData, SecParam: [] } as never });

it("fails a target that no function has", () => {
  const inCloud = { id: "PersData-1", processingActivities: { storedAt: ["associated-service"] } };
  const found = run([reset], [inCloud]).map(({ what }) => what);
  expect(found).toContain(
    "Table 25-DelFunc lists no function that deletes data at associated services.",
  );
  expect(run([account])).toMatchObject([{ level: "warning" }]);
});

it("asks of services where no personal data is said to go to one", () => {
  expect(run([reset])).toMatchObject([{ level: "info", question: true }]);
  expect(run([])).toHaveLength(2);
});

it("fails each service that stores data and that no function reaches", () => {
  const processingActivities = {
    storedAt: ["associated-service"],
    associatedServices: "Kerbline Service; Meteo Ltd and Maps Inc",
  };
  const found = run([reset, account], [{ id: "PersData-1", processingActivities }]);
  expect(found.map(({ what }) => what)).toEqual([
    "PersData-1 is stored by Meteo Ltd, and no function of table 25 deletes it there.",
    "PersData-1 is stored by Maps Inc, and no function of table 25 deletes it there.",
  ]);
});

it("fails data that is declared to be on the device and not to be erased", () => {
  const data = { id: "PersData-1", processingActivities: { storedAt: ["device"] } };
  const declared = { ...reset, description: { text: "Overwrites keys.", erases: ["SecParam-1"] } };
  expect(placesOf(run([declared, account], [data]))).toEqual(["warning /ixit/PersData/0/id"]);
  const named = { ...declared, description: { ...declared.description, erases: ["PersData-1"] } };
  expect(run([named, account], [data])).toEqual([]);
});

it.each([
  { initiationAndInteraction: "Open the housing and bridge two pins." },
  { initiationAndInteraction: "By e-mail to our support." },
])("notices a function that is not simple: %j", (changed) => {
  expect(run([{ ...reset, ...changed }, account])).toMatchObject([{ level: "info" }]);
});

it.each([
  { description: "Erases everything except the Wi-Fi settings." },
  { description: "Records are marked as deleted." },
  { confirmation: "Readings are queued for later deletion." },
])("notices data that stays: %j", (changed) => {
  expect(run([{ ...reset, ...changed }, account])).toMatchObject([{ level: "info" }]);
});

it("is silent on good functions, and on one hard way beside an easy one", () => {
  expect(run([reset, account])).toEqual([]);
  const hard = { ...reset, id: "Reset-2", initiationAndInteraction: "By SSH, for fleets." };
  expect(run([hard, reset, account])).toEqual([]);
  const queued = { ...account, confirmation: "Readings are queued for deletion within 7 days." };
  expect(run([reset, queued])).toEqual([]);
});
