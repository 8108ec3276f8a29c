import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { secureCommunication } from "./rule.js";

const mechanism = (fields: Record<string, unknown>) =>
  runOn(secureCommunication, {
    ics: { "5.5-1": { support: "Y" } },
    ixit: {
      SecComMech: [
        {
          id: "SecComMech-1",
          description: "Between sensor and broker.",
          securityGuarantees: "Confidentiality, integrity and authenticity.",
          cryptographicDetails: "TLS 1.3 with AES-128-GCM, SHA-256 and X25519.",
          ...fields,
        },
      ] as never,
    },
  });

it("fails deprecated cryptography, once for both units", () => {
  const found = mechanism({ cryptographicDetails: "RC4." });
  expect(found).toMatchObject([{ level: "warning", quote: "RC4" }]);
  expect(found[0]?.cites.map(({ item }) => item)).toEqual(["5.5-1", "5.5-1-1 c", "5.5-1-1 d"]);
});

it.each([
  ["description", "The certificate of the server is not checked."],
  ["description", "MQTT on port 1883."],
  ["description", "Protects the web interface on HTTP port 80."],
  ["cryptographicDetails", "AES-128-CCM; each key is derived from the device identifier."],
  ["cryptographicDetails", "TLS 1.3; a fixed session key opens it."],
  ["description", "A custom authentication scheme of ours."],
  ["securityGuarantees", "Integrity. Data is not encrypted."],
  ["securityGuarantees", "None."],
])("asks about %s: %s", (field, text) => {
  expect(mechanism({ [field]: text })).toMatchObject([
    { level: "info", question: true, pointer: `/ixit/SecComMech/0/${field}` },
  ]);
});

it.each([
  [
    "description",
    "TLS; the certificate of the server is checked and self-signed ones are rejected.",
  ],
  ["description", "Nothing is sent in clear text; plain HTTP is not supported."],
  ["description", "Just Works pairing is rejected."],
  ["cryptographicDetails", "TLS 1.3 with AES-128-GCM. MD5, RC4 and TLS 1.0 are disabled."],
])("leaves %s alone: %s", (field, text) => {
  expect(mechanism({ [field]: text })).toEqual([]);
});

it("reads table 11 of V1.1.1 alike", () => {
  const ComMech = [{ id: "ComMech-1", description: "The certificate is not verified." }];
  const found = runOn(secureCommunication, {
    claims: { "etsi-en-303-645": "2.1.1" },
    ixit: { ComMech } as never,
  });
  expect(found).toMatchObject([{ pointer: "/ixit/ComMech/0/description" }]);
  expect(found[0]?.cites).toContainEqual({
    framework: "etsi-ts-103-701",
    edition: "1.1.1",
    item: "5.5-1-1 b",
  });
});
