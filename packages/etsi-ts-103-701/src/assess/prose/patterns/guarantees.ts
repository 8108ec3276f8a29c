import type { Pattern } from "../pattern.js";

/** The security goals that `Security Guarantees` names, in any table. */
const goals: readonly Pattern[] = [
  {
    value: "confidentiality",
    says: /\bconfidential(?:ity|ly)?\b/,
    denial: "denies",
    example: "Ensures confidentiality in transit.",
  },
  {
    value: "confidentiality",
    says: /\bclear ?-?text\b|\bplain ?-?text\b|\bunencrypted\b|\bin (?:the )?clear\b/,
    denies: true,
    example: "The token travels in clear text.",
    counter: "Passwords are never sent in clear text.",
  },
  {
    value: "integrity",
    says: /\bintegrity\b/,
    denial: "denies",
    example: "Ensures integrity and authenticity.",
  },
  {
    value: "authenticity",
    says: /\bauthenticity\b|\bauthentication of (?:the )?(?:origin|peer|source|server|client|user)\b|\b(?:mutual|peer|origin|server|client) authentication\b/,
    denial: "denies",
    example: "Gives authenticity of the origin.",
  },
  {
    value: "replay-protection",
    says: /\breplay\b/,
    denial: "ignored",
    unless: /\bno (?:protection|defence) (?:against|from)\b|\bdoes not protect\b/,
    example: "Protects against replay.",
  },
  {
    value: "tamper-resistance",
    says: /\btamper[- ]?(?:resistant|resistance|proof)\b/,
    denial: "denies",
    example: "The secure element is tamper resistant.",
  },
];

/** Patterns of the guarantees facet. */
export const guaranteePatterns: Readonly<Record<string, readonly Pattern[]>> = {
  "*/securityGuarantees/guarantees": goals,
};
