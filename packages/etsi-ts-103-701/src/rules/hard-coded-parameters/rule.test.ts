import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { hardCodedParameters } from "./rule.js";

const parameter = (fields: Record<string, unknown>) =>
  runOn(hardCodedParameters, {
    ics: { "5.4-2": { support: "Y" }, "5.4-3": { support: "Y" } },
    ixit: { SecParam: [{ id: "SecParam-1", type: "critical", ...fields }] as never },
  });

it("fails an identity that is not called hard-coded, and asks for tamper resistance", () => {
  const found = parameter({
    description: "The unique device identifier, burned into fuses.",
    securityGuarantees: "Integrity.",
  });
  expect(found).toMatchObject([
    { level: "warning", quote: "unique device identifier" },
    { level: "info", quote: "Integrity.", question: true },
  ]);
});

it("fails declared guarantees without tamper resistance", () => {
  const description = { text: "The serial number.", hardCodedIdentity: true };
  const securityGuarantees = { guarantees: ["integrity"] };
  expect(placesOf(parameter({ description, securityGuarantees }))).toEqual([
    "error /ixit/SecParam/0/securityGuarantees/guarantees",
  ]);
});

it("fails a hard-coded secret that its Description does not call so", () => {
  const found = parameter({
    description: "The key of the radio link.",
    provisioningMechanism: "A constant in the source code.",
  });
  expect(found[0]).toMatchObject({ level: "warning", quote: "constant in the source" });
});

it("asks about a hard-coded secret that nothing keeps out of operation", () => {
  const description = "The key of the radio link, hard-coded in the firmware.";
  const provisioningMechanism = "Part of the image.";
  expect(parameter({ description, provisioningMechanism })).toMatchObject([
    { level: "info", quote: "hard-coded in the firmware" },
  ]);
  const kept = "Part of the test image; it is erased before delivery.";
  expect(parameter({ description, provisioningMechanism: kept })).toEqual([]);
});

it.each([
  "The token of the service. It is not hard-coded in the source code.",
  "The keys of the session. They are no hard-coded identities of the device.",
  "The password that the owner enters, next to the serial number.",
])("leaves %j alone", (description) => {
  expect(parameter({ description, securityGuarantees: "Integrity." })).toEqual([]);
});

it("lets public keys be hard-coded", () => {
  const description = "The public key of the team, compiled into the firmware.";
  expect(parameter({ type: "public", description })).toEqual([]);
});
