import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { dataMinimised } from "./rule.js";

const data = (fields: Record<string, unknown>) =>
  runOn(dataMinimised, { ixit: { PersData: [{ id: "PersData-1", ...fields } as never] } });

it("fails a No to anonymisation, and leaves a reason to a person", () => {
  expect(placesOf(data({ anonymization: "No." }))).toEqual([
    "warning /ixit/PersData/0/anonymization",
  ]);
  expect(data({ anonymization: "N/A" })).toHaveLength(1);
  expect(data({ anonymization: "No, the owner has to recognise the readings." })).toEqual([]);
  expect(data({ anonymization: { anonymised: true, text: "Rounded." } })).toEqual([]);
});

it.each([
  ["Kept indefinitely, deleted on request.", "indefinitely"],
  ["Kept for as long as necessary, then erased.", "for as long as necessary"],
])("asks about a duration without measure: %j", (lifecycle, quote) => {
  expect(data({ lifecycle })).toMatchObject([{ level: "info", quote }]);
});

it("asks about data whose end is not said, be it here or at the service", () => {
  expect(data({ lifecycle: "A year on the sensor." })).toHaveLength(1);
  const secureCommunicationMechanisms = { partnerIsAssociatedService: true };
  expect(
    data({ secureCommunicationMechanisms, lifecycle: "Overwritten after an hour." }),
  ).toHaveLength(1);
  expect(
    data({
      secureCommunicationMechanisms,
      lifecycle: "Overwritten after an hour, at the service after a year.",
    }),
  ).toEqual([]);
  expect(data({ lifecycle: "Fixed into the silicon of the chip." })).toEqual([]);
});

it("asks about data in logs, and about identifiers that serve as secrets", () => {
  expect(
    data({ purpose: "Support.", processingActivities: "It is written to the debug log." }),
  ).toHaveLength(1);
  const secret = {
    description: "The serial number.",
    purpose: "Serves as the first password as well.",
  };
  expect(data({ ...secret, processingActivities: "Printed on the label." })).toHaveLength(1);
  expect(
    data({ ...secret, description: "The password.", processingActivities: "Checked." }),
  ).toEqual([]);
});
