import type { UnitExample, UnitExamples } from "./example.js";

const good = {
  id: "PersData-Readings",
  description: "Where and when the air was measured, linked to the account of the owner.",
  processingActivities: {
    text: "Sent to the Kerbline service and kept there; the sensor keeps the last hour.",
    storedAt: ["device", "associated-service"],
    associatedServices: "Kerbline service",
  },
  secureCommunicationMechanisms: {
    text: "SecComMech-TLS. The communication partner is an associated service.",
    value: ["SecComMech-TLS"],
    partnerIsAssociatedService: true,
  },
  sensitive: true,
  obtainingConsent: {
    text: "Before the first measurement the app asks for consent on a page of its own, with a switch that is off.",
    basedOnConsent: true,
  },
  withdrawingConsent: "The same switch, under Settings in the app, at any time.",
  storingConsent: "Time, version of the text and answer are kept in the account.",
  purpose: "To show the owner how the air was.",
  authorizedParties: "Kerbline Ltd; nobody else.",
  lifecycle: "Deleted after thirty days, on the sensor after an hour and at the service.",
  aggregation: { text: "Serves solely a count for the district.", onlyForAggregate: true },
  anonymization: {
    text: "The place is rounded to a kilometre before it is stored.",
    anonymised: true,
  },
} as const;

const tls = {
  id: "SecComMech-TLS",
  description: "TLS 1.3 between the sensor and the Kerbline service.",
  interface: { text: "LogIntf-Cloud", value: ["LogIntf-Cloud"], remotelyAccessible: true },
  securityGuarantees: {
    text: "Confidentiality, integrity, authenticity of both sides, protection from replay.",
    guarantees: ["confidentiality", "integrity", "authenticity", "replay-protection"],
  },
  cryptographicDetails: {
    text: "TLS 1.3 with ECDHE over P-256, ECDSA with P-256 and AES-128-GCM.",
    protocols: "TLS 1.3",
    algorithms: "AES-128, ECDHE with P-256, ECDSA with P-256, SHA-256",
    modes: "GCM",
    keySizes: "AES 128, ECC 256",
  },
} as const;

const signed = {
  id: "SecComMech-Sign",
  description: "Readings carry a signature.",
  securityGuarantees: {
    text: "Integrity and authenticity.",
    guarantees: ["integrity", "authenticity"],
  },
} as const;

type Fields = Readonly<Record<string, unknown>>;

/** A specification of one category of data, some fields of it changed, and two mechanisms. */
function data(changed: Fields = {}, tables: Fields = {}): UnitExample["passes"] {
  const entry = { ...good, ...changed };
  return {
    ixit: { PersData: [entry], SecComMech: [tls, signed], ...tables },
  } as UnitExample["passes"];
}

const unprotected = {
  secureCommunicationMechanisms: { value: ["SecComMech-Sign"], partnerIsAssociatedService: true },
};

/** Examples of the units on personal data: 5.8 and 6. */
export const personalData: UnitExamples = {
  "5.8-1-1 a": { passes: data(), fails: data(unprotected) },
  "5.8-2-1 a": { passes: data(), fails: data(unprotected) },
  "6-1-1 a": {
    passes: data(
      {},
      { UserInfo: { documentationOfPersonalData: "The notice in the box and in the app." } },
    ),
    fails: data({}, { UserInfo: { documentationOfPersonalData: "None." } }),
  },
  "6-2-1 a": {
    passes: data(),
    fails: data({ obtainingConsent: "Consent is implied when the owner plugs the sensor in." }),
  },
  "6-3A-1 a": { passes: data(), fails: data({ withdrawingConsent: "N/A" }) },
  "6-3B-1 a": { passes: data(), fails: data({ storingConsent: "None." }) },
  "6-4-1 a": {
    passes: data(
      {},
      {
        TelData: [
          { id: "TelData-1", purpose: "Finding weak radio.", personalData: ["PersData-Readings"] },
        ],
      },
    ),
  },
  "6-5-1 a": {
    passes: data(
      {},
      { UserInfo: { documentationOfTelemetryData: "The list in the privacy notice." } },
    ),
    fails: data({}, { UserInfo: { documentationOfTelemetryData: "Will be published later." } }),
  },
  "6-6-1 a": {
    passes: data(),
    fails: data({ processingActivities: "The place is printed to the serial console as well." }),
  },
  "6-6-1 b": { passes: data(), fails: data({ lifecycle: "Kept indefinitely." }) },
  "6-6-1 c": { passes: data(), fails: data({ lifecycle: "A year on the sensor." }) },
  "6-7-1 a": { passes: data() },
  "6-7-1 b": { passes: data() },
  "6-7-1 c": { passes: data() },
  "6-8-1 a": { passes: data(), fails: data({ anonymization: "No." }) },
};

const { secureCommunicationMechanisms, ...rest } = good;

/** The same data as V1.1.1 holds it. */
function older(mechanism: "SecComMech-TLS" | "SecComMech-Sign"): UnitExample["passes"] {
  const mechanisms = { ...secureCommunicationMechanisms, value: [mechanism] };
  const entry = { ...rest, communicationMechanisms: mechanisms };
  const ComMech = [tls, signed].map((one) => ({
    ...one,
    description: { text: one.description, remotelyAccessible: true },
  }));
  return { ixit: { PersData: [entry], ComMech } } as UnitExample["passes"];
}

/** Those of V1.1.1 that changed. */
export const personalData111: UnitExamples = {
  "5.8-1-1 a": { passes: older("SecComMech-TLS"), fails: older("SecComMech-Sign") },
  "5.8-2-1 a": { passes: older("SecComMech-TLS"), fails: older("SecComMech-Sign") },
  "6-1-1 a": {
    passes: {
      ixit: { UserInfo: { documentationOfPersonalData: "The notice in the box and in the app." } },
    },
    fails: { ixit: { UserInfo: { documentationOfPersonalData: "Available on request." } } },
  },
  "6-3-1 a": { passes: data(), fails: data({ withdrawingConsent: "By unplugging the sensor." }) },
};
