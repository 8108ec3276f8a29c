import type { IxitEntry } from "../../src/facts/ixit.js";
import type { UnitExample, UnitExamples } from "./example.js";

const parameter = (fields: IxitEntry) => ({
  ixit: { SecParam: [{ id: "SecParam-1", ...fields }] },
});

const example = (passes: IxitEntry, fails: IxitEntry): UnitExample => ({
  passes: parameter(passes),
  fails: parameter(fails),
});

const cloudKey = {
  description: {
    text: "The private key with which the sensor logs in to Kerbline Cloud.",
    usedForAssociatedServiceCommunication: true,
  },
  type: "critical",
};

/** Examples of the units of test scenario 5.4. */
export const securityParameters: UnitExamples = {
  "5.4-1-1 a": example(
    { type: "public", description: "The public key of the release team." },
    { type: "public", description: "The private key with which the sensor logs in." },
  ),
  "5.4-1-1 b": example(
    { type: "critical", securityGuarantees: { guarantees: ["confidentiality", "integrity"] } },
    { type: "critical", securityGuarantees: { guarantees: ["integrity"] } },
  ),
  "5.4-1-1 c": example(
    {
      type: "critical",
      description: "The private key of the sensor.",
      securityGuarantees: "Confidentiality and integrity.",
      protectionScheme: "Kept in the secure element, which never gives it out.",
    },
    {
      type: "critical",
      description: "The private key of the sensor.",
      securityGuarantees: "Confidentiality and integrity.",
      protectionScheme: "Stored in flash, which is not encrypted.",
    },
  ),
  "5.4-1-1 d": {
    passes: {
      ixit: {
        SecParam: [{ id: "SecParam-1", description: "The administrator's password." }],
        AuthMech: [{ id: "AuthMech-1", authenticationFactor: { type: "password" } }],
      },
    },
    fails: {
      ixit: {
        SecParam: [{ id: "SecParam-1", description: "The public key of the release team." }],
        AuthMech: [{ id: "AuthMech-1", authenticationFactor: { type: "password" } }],
      },
    },
  },
  "5.4-2-1 a": example(
    { description: "The serial number, a hard-coded identity of the single sensor." },
    { description: "The unique device identifier, burned into the chip by its maker." },
  ),
  "5.4-2-1 b": example(
    {
      description: { text: "The serial number.", hardCodedIdentity: true },
      securityGuarantees: { guarantees: ["integrity", "tamper-resistance"] },
    },
    {
      description: { text: "The serial number.", hardCodedIdentity: true },
      securityGuarantees: { guarantees: ["integrity"] },
    },
  ),
  "5.4-2-1 c": example(
    {
      description: { text: "The serial number.", hardCodedIdentity: true },
      protectionScheme: "In one-time programmable cells of the secure element.",
      securityGuarantees: "Integrity and tamper resistance.",
    },
    {
      description: { text: "The serial number.", hardCodedIdentity: true },
      protectionScheme: "In flash; it can be rewritten over the service port.",
      securityGuarantees: "Integrity and tamper resistance.",
    },
  ),
  "5.4-3-1 a": example(
    {
      type: "critical",
      description: "The test key, which is hard-coded in the source code.",
      provisioningMechanism: { text: "Part of the image.", hardCodedInSource: true },
    },
    {
      type: "critical",
      description: { text: "The test key.", hardCodedInSource: false },
      provisioningMechanism: { text: "Part of the image.", hardCodedInSource: true },
    },
  ),
  "5.4-3-1 b": example(
    {
      type: "critical",
      description: { text: "The test key.", hardCodedInSource: true },
      provisioningMechanism: { text: "Part of the test image.", keptOutOfOperation: true },
    },
    {
      type: "critical",
      description: { text: "The link key.", hardCodedInSource: true },
      provisioningMechanism: { text: "Part of the image.", keptOutOfOperation: false },
    },
  ),
  "5.4-4-1 a": example(
    { ...cloudKey, generationMechanism: "Drawn in the secure element at first start." },
    { ...cloudKey, generationMechanism: "N/A" },
  ),
  "5.4-4-1 b": example(
    {
      ...cloudKey,
      generationMechanism: {
        text: "Drawn from the hardware random generator of the secure element.",
        uniquePerDevice: true,
      },
    },
    {
      ...cloudKey,
      generationMechanism: { text: "One key for the fleet.", uniquePerDevice: false },
    },
  ),
};
