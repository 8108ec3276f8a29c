import { expect, it } from "vitest";
import { runOnText } from "../../../test/run-on-text.js";
import { reliesOnSecrecy } from "./relies-on-secrecy.js";
import { securityByObscurity } from "./rule.js";

it.each([
  "The system shall use a proprietary encryption algorithm.",
  "Data shall be protected by a secret, unpublished cipher.",
  "The Supplier shall use its own encryption method.",
  "Security shall be achieved through obscurity.",
  "Protection shall rely on the secrecy of the protocol.",
  "The management interface shall use a non-standard port for security.",
  "The SSID shall be hidden to prevent unauthorised access.",
  "The gateway shall be secured by an unpublished address.",
])("finds it in “%s”", (sentence) => {
  expect(reliesOnSecrecy(sentence)).toBeDefined();
});

it.each([
  "The system shall not use proprietary encryption algorithms.",
  "Security must not rely on obscurity.",
  "The secret encryption keys shall be kept in a hardware security module.",
  "Secret authentication information shall be protected.",
  "Proprietary software shall be licensed.",
  "The Supplier shall provide its own security staff.",
  "Bidders may offer proprietary or open communication protocols.",
  "The design shall be kept confidential until award.",
  "Encryption shall follow open standards, not proprietary ciphers.",
])("leaves “%s” alone", (sentence) => {
  expect(reliesOnSecrecy(sentence)).toBeUndefined();
});

it("reports what is asked for", () => {
  const text = "The system shall use a proprietary encryption algorithm.";
  expect(runOnText(securityByObscurity, `# Security\n\n${text}\n`)).toMatchObject([
    { level: "warning", pointer: "/statements/0", quote: "proprietary encryption algorithm" },
  ]);
  expect(runOnText(securityByObscurity, `# Background\n\n${text}\n`)).toEqual([]);
});
