import { once } from "@bollard/model";
import type { Mechanism } from "../mechanism.js";

const asvsPasswords = "asvs5 appendix C, passwords";

/** Key derivation and hashing of passwords. */
export const keyDerivation = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "hkdf",
        name: "HKDF",
        kind: "key-derivation",
        spellings: ["hkdf"],
        judgements: [
          {
            status: "recommended",
            why: "HKDF is an approved way to derive keys.",
            sources: ["asvs5 appendix C, key derivation"],
          },
        ],
      },
      {
        id: "pbkdf2",
        name: "PBKDF2",
        kind: "password-hash",
        spellings: ["pbkdf 2"],
        judgements: [
          {
            status: "acceptable",
            why: "PBKDF2 is approved with enough rounds: OWASP asks for 600000 with HMAC-SHA-256, 210000 with HMAC-SHA-512.",
            sources: [asvsPasswords],
          },
        ],
      },
      {
        id: "bcrypt",
        name: "bcrypt",
        kind: "password-hash",
        spellings: ["bcrypt"],
        judgements: [
          {
            status: "acceptable",
            why: "bcrypt is approved with a cost of at least 10.",
            sources: [asvsPasswords],
          },
        ],
      },
      {
        id: "scrypt",
        name: "scrypt",
        kind: "password-hash",
        spellings: ["scrypt"],
        judgements: [
          {
            status: "recommended",
            why: "scrypt is approved with enough memory.",
            sources: [asvsPasswords],
          },
        ],
      },
      {
        id: "argon2",
        name: "Argon2",
        kind: "password-hash",
        spellings: ["argon~2", "argon~2~id", "argon~2~i", "argon~2~d"],
        judgements: [
          {
            status: "recommended",
            why: "Argon2id is the hash of passwords to prefer.",
            sources: [asvsPasswords],
          },
        ],
      },
    ] as const satisfies readonly Mechanism[],
);
