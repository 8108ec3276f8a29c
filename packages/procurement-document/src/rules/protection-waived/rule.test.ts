import { describe, expect, it } from "vitest";
import { runOnText } from "../../../test/run-on-text.js";
import { protectionWaived } from "./rule.js";
import { waivesProtection } from "./waives-protection.js";

describe("a protection that is waived", () => {
  it.each([
    "Passwords shall be stored in plain text to allow recovery.",
    "Credentials must be e-mailed to the site manager unencrypted.",
    "Encryption shall be disabled.",
    "Security patches need not be applied during the contract.",
    "Multi-factor authentication is not required for administrators.",
    "SSH root login shall be enabled for the vendor.",
    "Certificate validation will be switched off for all devices.",
  ])("is read in “%s”", (sentence) => {
    expect(waivesProtection(sentence)).toBeDefined();
  });

  it.each([
    "Passwords shall not be stored in plain text.",
    "Passwords must never be sent in clear text.",
    "Encryption is not required for the public map.",
    "Encryption shall not be disabled.",
    "It shall not be possible for encryption to be disabled.",
    "MFA is not required where access is from the control room.",
    "Penetration testing is not required in the first year.",
    "Updates shall not be installed unless they have been tested.",
    "Firewalls must be used.",
    "Root login must be disabled.",
    "The firewall shall be omitted from the drawing.",
  ])("is none in “%s”", (sentence) => {
    expect(waivesProtection(sentence)).toBeUndefined();
  });
});

it("reports what is asked for, not what was or what is asked of bidders", () => {
  const run = (text: string) =>
    runOnText(protectionWaived, text).map(({ level, quote }) => [level, quote]);
  expect(run("# Cameras\n\nEncryption shall be disabled.\n")).toEqual([
    ["warning", "Encryption shall be disabled"],
  ]);
  expect(run("# Background\n\nPasswords are stored in plain text.\n")).toEqual([]);
  expect(run("# Cameras\n\nAre passwords stored in plain text?\n")).toEqual([]);
});
