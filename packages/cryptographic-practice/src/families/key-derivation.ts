import type { Mechanism } from "../mechanism.js";

/** Key derivation and hashing of passwords. */
export const keyDerivation = [
  {
    id: "hkdf",
    name: "HKDF",
    family: "key-derivation",
    kind: "key-derivation",
    spellings: ["hkdf"],
    judgements: [
      {
        status: "recommended",
        since: "2025-05",
        why: "HKDF is an approved way to derive keys.",
        sources: [["asvs5", "appendix C, general key derivation functions"]],
      },
    ],
  },
  {
    id: "pbkdf2",
    name: "PBKDF2",
    family: "key-derivation",
    kind: "password-hash",
    spellings: ["pbkdf 2"],
    judgements: [
      {
        status: "acceptable",
        since: "2025-05",
        why: "PBKDF2 is approved with enough rounds: OWASP asks for 600000 with HMAC-SHA-256, 210000 with HMAC-SHA-512.",
        sources: [["asvs5", "appendix C, hash functions for password storage"]],
      },
    ],
  },
  {
    id: "bcrypt",
    name: "bcrypt",
    family: "key-derivation",
    kind: "password-hash",
    spellings: ["bcrypt"],
    judgements: [
      {
        status: "acceptable",
        since: "2025-05",
        why: "bcrypt is approved with a cost of at least 10.",
        sources: [["asvs5", "appendix C, hash functions for password storage"]],
      },
    ],
  },
  {
    id: "scrypt",
    name: "scrypt",
    family: "key-derivation",
    kind: "password-hash",
    spellings: ["scrypt"],
    judgements: [
      {
        status: "recommended",
        since: "2025-05",
        why: "scrypt is approved with enough memory.",
        sources: [["asvs5", "appendix C, hash functions for password storage"]],
      },
    ],
  },
  {
    id: "argon2",
    name: "Argon2",
    family: "key-derivation",
    kind: "password-hash",
    spellings: ["argon~2", "argon~2~id", "argon~2~i", "argon~2~d"],
    judgements: [
      {
        status: "recommended",
        since: "2025-05",
        why: "Argon2id is the hash of passwords to prefer.",
        sources: [["asvs5", "appendix C, hash functions for password storage"]],
      },
    ],
  },
] as const satisfies readonly Mechanism[];
