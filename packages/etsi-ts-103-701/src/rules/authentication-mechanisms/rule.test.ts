import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { authenticationMechanisms } from "./rule.js";

const mechanism = (fields: Record<string, unknown>, more: readonly object[] = []) =>
  runOn(authenticationMechanisms, {
    ics: { "5.1-3": { support: "Y" } },
    ixit: {
      AuthMech: [
        {
          id: "AuthMech-1",
          description: "The owner logs in over the LAN.",
          authenticationFactor: "A user-defined password.",
          securityGuarantees: "Integrity and authenticity.",
          cryptographicDetails: "TLS 1.3 with AES-128-GCM and X25519.",
          ...fields,
        },
        ...more,
      ] as never,
    },
  });

it("fails broken cryptography once, for both units", () => {
  const found = mechanism({ cryptographicDetails: "Passwords are hashed with MD5." });
  expect(found).toMatchObject([{ level: "warning", quote: "MD5" }]);
  expect(found[0]?.cites.map(({ item }) => item)).toEqual(["5.1-3", "5.1-3-1 c", "5.1-3-1 d"]);
});

it("reports what another entry refers to once, at the entry that says it", () => {
  const other = {
    id: "AuthMech-2",
    authenticationFactor: "A user-defined password.",
    cryptographicDetails: "See AuthMech-1.",
  };
  const found = mechanism({ cryptographicDetails: "Passwords are hashed with MD5." }, [other]);
  expect(found.map(({ pointer }) => pointer)).toEqual(["/ixit/AuthMech/0/cryptographicDetails"]);
});

it.each([
  ["securityGuarantees", "Integrity and authenticity. The token travels in clear text."],
  ["cryptographicDetails", "A proprietary handshake, then TLS 1.3."],
  ["cryptographicDetails", "AES-128-CBC with a SHA-256 hash."],
  ["cryptographicDetails", "HTTP Basic: credentials in reversible Base64 form."],
])("asks about %s: %s", (field, text) => {
  expect(mechanism({ [field]: text })).toMatchObject([
    { level: "info", question: true, pointer: `/ixit/AuthMech/0/${field}` },
  ]);
});

it("asks about a mechanism that lets anybody in over a network, and about no other", () => {
  const open = { authenticationFactor: "None.", securityGuarantees: "None." };
  const found = mechanism({ ...open, description: "Open access to the page over the LAN." });
  expect(found).toMatchObject([{ question: true, quote: "Open access" }]);
  expect(mechanism({ ...open, description: "Reachable only over the USB port." })).toEqual([]);
  const closed = { authenticationFactor: "N/A", description: "Access is entirely denied." };
  expect(mechanism({ ...closed, cryptographicDetails: "N/A" })).toEqual([]);
});

it.each([
  ["description", "The owner logs in over the LAN; the page prevents unauthenticated access."],
  ["securityGuarantees", "Integrity and authenticity; prevents clear text on the network."],
  [
    "cryptographicDetails",
    "TLS 1.3 with AES-128-GCM and X25519. MD5, RC4 and TLS 1.0 are disabled.",
  ],
])("leaves %s alone: %s", (field, text) => {
  expect(mechanism({ [field]: text })).toEqual([]);
});

it("asks of mechanisms for users only in V1.1.1", () => {
  const AuthMech = [
    {
      id: "AuthMech-M2M",
      description: "Machine-to-machine authentication.",
      authenticationFactor: "A bearer token.",
      cryptographicDetails: "RC4.",
    },
  ];
  const claims = { "etsi-en-303-645": "2.1.1" } as const;
  expect(runOn(authenticationMechanisms, { claims, ixit: { AuthMech } })).toEqual([]);
  expect(runOn(authenticationMechanisms, { ixit: { AuthMech } })).toHaveLength(1);
});
