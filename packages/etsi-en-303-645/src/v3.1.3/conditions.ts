import { once } from "@bollard/model";
import type { PrintedCondition, WrittenCondition } from "../provision.js";
import { publication } from "./at.js";

/** The five numbered conditions and 27 lettered features of Table B.1 of V3.1.3, in the order printed. */
export const conditions = /* @__PURE__ */ once(() =>
  tableB1([
    {
      symbol: "3",
      kind: "C",
      condition: { fact: "nonUpdatableSoftware" },
      summary: "Software components cannot be updated.",
    },
    {
      symbol: "12",
      kind: "C",
      condition: { fact: "updateMechanism" },
      summary: "There is some update mechanism.",
    },
    {
      symbol: "14",
      kind: "C",
      condition: { not: { fact: "bruteForceConstraint" } },
      summary:
        "No resource limit that comes from the use case stops the device from making brute force over the network impracticable.",
    },
    {
      symbol: "15",
      kind: "C",
      condition: { not: { fact: "updateConstraint" } },
      summary:
        "No resource limit that comes from the use case stops the device from having an update mechanism.",
    },
    {
      symbol: "16",
      kind: "C",
      condition: { fact: "criticalSecurityParameters" },
      summary: "There are critical security parameters that belong to the device.",
    },
    {
      symbol: "a",
      kind: "F",
      condition: { fact: "passwords" },
      summary: "Passwords can serve to log users in or to authenticate machines to each other.",
    },
    {
      symbol: "b",
      kind: "F",
      condition: { fact: "preInstalledPasswords" },
      summary:
        "Factory-set passwords, one for each unit, can serve to log users in or to authenticate machines to each other.",
    },
    {
      symbol: "c",
      kind: "F",
      condition: { fact: "cryptographicAuthentication" },
      summary:
        "Cryptographic mechanisms, password-based ones included, can serve to log users in or to authenticate machines to each other.",
    },
    {
      symbol: "d",
      kind: "F",
      condition: { fact: "userAuthentication" },
      summary: "Users can authenticate to the device.",
    },
    {
      symbol: "e",
      kind: "F",
      condition: { fact: "networkAuthentication" },
      summary: "Users or devices can be authenticated over network interfaces.",
    },
    {
      symbol: "f",
      kind: "F",
      condition: { fact: "mutableSoftware" },
      summary: "There are software components that security does not require to be immutable.",
    },
    {
      symbol: "g",
      kind: "F",
      condition: { fact: "updatableSoftware" },
      summary: "Software components of the device can be updated.",
    },
    {
      symbol: "h",
      kind: "F",
      condition: { fact: "automaticUpdates" },
      summary: "The device supports automatic updates of its software.",
    },
    {
      symbol: "i",
      kind: "F",
      condition: { fact: "updateNotifications" },
      summary: "Users get a notice when updates are there.",
    },
    {
      symbol: "j",
      kind: "F",
      condition: { fact: "networkUpdates" },
      summary: "Updates can arrive over a network interface.",
    },
    {
      symbol: "k",
      kind: "F",
      condition: { fact: "storedSecurityParameters" },
      summary: "Persistent storage holds sensitive security parameters.",
    },
    {
      symbol: "l",
      kind: "F",
      condition: { fact: "hardCodedIdentity" },
      summary: "Hard-coded identities of the single unit serve a security purpose.",
    },
    {
      symbol: "m",
      kind: "F",
      condition: { fact: "updateOrServiceParameters" },
      summary:
        "Critical security parameters protect updates from tampering or the communication with associated services.",
    },
    {
      symbol: "n",
      kind: "F",
      condition: { fact: "networkConfiguration" },
      summary: "Security-relevant configuration can be changed over a network interface.",
    },
    {
      symbol: "o",
      kind: "F",
      condition: { fact: "transmittedCriticalParameters" },
      summary: "Critical security parameters that the device uses can leave it.",
    },
    {
      symbol: "p",
      kind: "F",
      condition: { fact: "unusedInterfaces" },
      summary:
        "There are unused network interfaces, or unused logical interfaces that a network can reach.",
    },
    {
      symbol: "q",
      kind: "F",
      condition: { fact: "debugInterfaces" },
      summary: "There are debug interfaces.",
    },
    {
      symbol: "r",
      kind: "F",
      condition: { fact: "physicalDebugPorts" },
      summary: "There are physical ports among the debug interfaces.",
    },
    {
      symbol: "s",
      kind: "F",
      condition: { fact: "softwareChangeDetection" },
      summary: "Secure boot or another mechanism can detect unauthorised software changes.",
    },
    {
      symbol: "t",
      kind: "F",
      condition: { fact: "personalDataToServices" },
      summary: "The device sends personal data to associated services.",
    },
    {
      symbol: "u",
      kind: "F",
      condition: { fact: "sensitivePersonalDataToServices" },
      summary: "Sensitive personal data leaves the device for associated services.",
    },
    {
      symbol: "v",
      kind: "F",
      condition: { fact: "externalSensing" },
      summary: "The device can sense its surroundings.",
    },
    {
      symbol: "w",
      kind: "F",
      condition: { fact: "telemetry" },
      summary: "Telemetry can be collected from devices and products.",
    },
    {
      symbol: "x",
      kind: "F",
      condition: { fact: "servicesStorePersonalData" },
      summary: "An associated service is able to store personal data.",
    },
    {
      symbol: "y",
      kind: "F",
      condition: { fact: "consentBasedProcessing" },
      summary: "The device processes personal data with the consumer's consent as the basis.",
    },
    {
      symbol: "z",
      kind: "F",
      condition: { fact: "personalData" },
      summary: "The device processes personal data.",
    },
    {
      symbol: "aa",
      kind: "F",
      condition: { fact: "aggregateOnlyData" },
      summary: "Data can be collected or processed for nothing but an aggregate result.",
    },
  ]),
);

function tableB1<const Symbol extends string>(
  written: readonly WrittenCondition<Symbol>[],
): readonly PrintedCondition<Symbol>[] {
  const source = { ...publication, clause: "Annex B, Table B.1", witnesses: ["B1MD", "B1DART"] };
  return written.map((condition) => ({ ...condition, source }));
}
