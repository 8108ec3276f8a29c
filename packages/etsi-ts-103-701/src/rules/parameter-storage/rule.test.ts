import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { parameterStorage } from "./rule.js";

const critical = { id: "SecParam-1", type: "critical", description: "The password." };
const kept = (protectionScheme: string, others: Record<string, unknown> = {}) =>
  runOn(parameterStorage, {
    ixit: { SecParam: [{ ...critical, protectionScheme, ...others }] as never },
  });

it.each([
  ["Flash is not encrypted.", "is not encrypted"],
  ["Saved in the EEPROM in plaintext.", "in plaintext"],
  ["Flash encryption is not enabled on this model.", "Flash encryption is not enabled"],
  ["Hidden by XOR.", "XOR"],
  ["Printed to the serial console at start.", "Printed to the serial console"],
  ["Protected by the casing.", "Protected by the casing"],
])("asks about %j", (scheme, quote) => {
  expect(kept(scheme)).toMatchObject([
    { pointer: "/ixit/SecParam/0/protectionScheme", quote, level: "info", question: true },
  ]);
});

it("asks about values that follow from an identifier or that devices share", () => {
  const generationMechanism = "Calculated from the last digits of the serial number.";
  const provisioningMechanism = "The same password is used on all units.";
  const found = kept("In a secure element.", { generationMechanism, provisioningMechanism });
  expect(found.map(({ pointer }) => pointer.split("/").at(-1))).toEqual([
    "generationMechanism",
    "provisioningMechanism",
  ]);
});

it.each([
  "In an encrypted partition; it is never written to the log or stored in clear text.",
  "As an Argon2id hash rather than a clear-text password, and not as MD5.",
  "Earlier releases stored it unencrypted; since 2.0 flash is encrypted.",
  "Its bytes cannot be printed to the serial console or written to a file in clear text.",
])("leaves %j alone", (scheme) => {
  expect(kept(scheme)).toEqual([]);
});

it("says nothing of public parameters", () => {
  expect(kept("Flash is not encrypted.", { type: "public" })).toEqual([]);
});

it("finds kinds of secrets and ids that table 10 lacks", () => {
  const ixit = {
    SecParam: [{ id: "SecParam-1", description: "The public key of the team.", type: "public" }],
    AuthMech: [{ id: "AuthMech-1", authenticationFactor: "A password." }],
    SoftServ: [{ id: "SoftServ-1", description: "Uses SecParam-9." }],
  };
  const found = runOn(parameterStorage, { ixit: ixit as never });
  expect(found.map(({ quote }) => quote)).toEqual(["SecParam-9", "password"]);
  const AuthMech = [{ id: "AuthMech-1", authenticationFactor: "None, the password was removed." }];
  const SoftServ = [{ id: "SoftServ-1", description: "Uses SecParam-1." }];
  expect(runOn(parameterStorage, { ixit: { ...ixit, AuthMech, SoftServ } as never })).toEqual([]);
});
