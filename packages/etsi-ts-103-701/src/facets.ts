import type { WrittenFacet } from "./write-table.js";

/** The security goals that a mechanism reaches, as a facet of `Security Guarantees`. */
export const guarantees = {
  key: "guarantees",
  meaning: "The security goals reached.",
  value: {
    kind: "choice",
    of: [
      "confidentiality",
      "integrity",
      "authenticity",
      "replay-protection",
      "tamper-resistance",
      "other",
    ],
    many: true,
  },
} as const satisfies WrittenFacet;

/** What a catalogue of cryptographic practice needs to know, as facets of `Cryptographic Details`. */
export const cryptography = [
  {
    key: "protocols",
    meaning: "The protocols with their versions, such as TLS 1.3.",
    value: { kind: "text" },
  },
  {
    key: "algorithms",
    meaning: "The algorithms and primitives, such as AES.",
    value: { kind: "text" },
  },
  { key: "modes", meaning: "The modes of operation, such as GCM.", value: { kind: "text" } },
  {
    key: "keySizes",
    meaning: "The key sizes in bits, with the algorithm that each belongs to.",
    value: { kind: "text" },
  },
] as const satisfies readonly WrittenFacet[];
