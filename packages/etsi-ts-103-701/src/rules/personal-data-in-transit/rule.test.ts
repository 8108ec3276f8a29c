import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { personalDataInTransit } from "./rule.js";

const SecComMech = [
  { id: "TLS-1", securityGuarantees: { guarantees: ["confidentiality", "integrity"] } },
  { id: "MAC-1", securityGuarantees: { guarantees: ["integrity"] } },
  { id: "Old-1", description: "Works on plain HTTP.", securityGuarantees: "Access control." },
];
const data = (fields: Record<string, unknown>, others: object = {}) =>
  runOn(personalDataInTransit, {
    ixit: { PersData: [{ id: "PersData-1", ...fields } as never], SecComMech } as never,
    ...others,
  });
const sensitive = { partnerIsAssociatedService: true };

it("fails data that no mechanism keeps confidential, once for both units", () => {
  const ics = { "5.8-2": { support: "Y" } };
  const fields = {
    sensitive: true,
    secureCommunicationMechanisms: { value: ["MAC-1"], ...sensitive },
  };
  const found = data(fields, { ics });
  expect(placesOf(found)).toEqual(["error /ixit/PersData/0/secureCommunicationMechanisms/value/0"]);
  expect(found[0]?.cites.map(({ item }) => item)).toEqual([
    "5.8-1",
    "5.8-1-1 a",
    "5.8-2",
    "5.8-2-1 a",
  ]);
});

it("lets a mechanism ride on one that encrypts, but not one in clear text", () => {
  expect(
    data({ secureCommunicationMechanisms: ["TLS-1", "MAC-1"], sensitive: false }),
  ).toHaveLength(1);
  const found = data({ secureCommunicationMechanisms: "`TLS-1` and `Old-1`.", sensitive: false });
  expect(found).toMatchObject([{ level: "info", quote: "Old-1" }]);
  expect(data({ secureCommunicationMechanisms: ["TLS-1"], sensitive: false })).toEqual([]);
});

it("asks about data that goes to a service by no mechanism", () => {
  const found = data({
    sensitive: false,
    processingActivities: "Readings are kept in the Kerbline cloud for a year.",
    secureCommunicationMechanisms: "None",
  });
  expect(found).toMatchObject([{ level: "info", question: true }]);
});

it.each([
  "Never sent over the network.",
  "N/A. The code stays on the device.",
  "TLS-1. It is never transmitted in clear text.",
  "MAC-1. The value itself is never sent, only signatures made with it.",
])("leaves %j alone", (secureCommunicationMechanisms) => {
  expect(data({ secureCommunicationMechanisms, sensitive: false })).toEqual([]);
});
