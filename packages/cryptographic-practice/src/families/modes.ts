import { once } from "@bollard/model";
import type { Mechanism } from "../mechanism.js";

// ECB is a bank, CBC a broadcaster, CTR a rate, GCM a degree.
const company = [
  "mode",
  "modes",
  "suite",
  "suites",
  "cipher",
  "ciphers",
  "encrypt",
  "encrypts",
  "encrypted",
  "encryption",
  "decryption",
  "padding",
  "block",
  "iv",
] as const;

const encryptsOnly =
  "It hides data, and says nothing if they were changed: a MAC or a signature has to stand beside it.";
const authenticates = "It encrypts and protects integrity in one.";

const asvs = "asvs5 appendix C, modes";
const nist = "sp800131a3 2.2, table 2";
const integrity = "nist38a point 3";

/** Modes of operation of block ciphers and authenticated encryption. */
export const modes = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "ecb",
        name: "ECB",
        kind: "mode",
        ambiguous: ["ECB", "ecb"],
        company,
        spellings: ["electronic codebook", "electronic code book"],
        judgements: [
          {
            status: "broken",
            since: "2023-04-28",
            why: "ECB shows which blocks of plain text are equal; NIST limits it to uses that another standard allows by name.",
            sources: ["nist38a point 1", nist, asvs],
          },
        ],
      },
      {
        id: "cbc",
        name: "CBC",
        kind: "mode",
        ambiguous: ["CBC", "cbc"],
        company,
        spellings: ["cipher block chaining"],
        judgements: [
          {
            status: "acceptable",
            why: encryptsOnly,
            sources: [nist, integrity, asvs],
          },
        ],
      },
      {
        id: "ctr",
        name: "CTR",
        kind: "mode",
        ambiguous: ["CTR", "ctr"],
        company,
        spellings: ["counter mode"],
        judgements: [
          {
            status: "acceptable",
            why: encryptsOnly,
            sources: [nist, integrity],
          },
        ],
      },
      {
        id: "cfb",
        name: "CFB",
        kind: "mode",
        ambiguous: ["CFB", "cfb"],
        company,
        spellings: ["cipher feedback"],
        judgements: [
          {
            status: "acceptable",
            why: encryptsOnly,
            sources: [nist, integrity],
          },
        ],
      },
      {
        id: "ofb",
        name: "OFB",
        kind: "mode",
        ambiguous: ["OFB", "ofb"],
        company,
        spellings: ["output feedback"],
        judgements: [
          {
            status: "acceptable",
            why: encryptsOnly,
            sources: [nist, integrity],
          },
        ],
      },
      {
        id: "xts",
        name: "XTS",
        kind: "storage-mode",
        ambiguous: ["XTS", "xts"],
        company,
        judgements: [
          {
            status: "acceptable",
            why: "XTS is made for storage of fixed-length units, where integrity is not asked of it.",
            sources: [nist],
          },
        ],
      },
      {
        id: "gcm",
        name: "GCM",
        kind: "aead",
        ambiguous: ["GCM", "gcm"],
        company,
        spellings: ["galois counter mode", "galois/counter mode"],
        judgements: [
          {
            status: "recommended",
            why: authenticates,
            sources: [nist, "rfc9325 4.2"],
          },
        ],
      },
      {
        id: "ccm-8",
        name: "CCM with tags of 8 bytes",
        kind: "aead",
        spellings: ["ccm 8"],
        judgements: [
          {
            status: "legacy",
            why: "CCM-8 has tags of 64 bits only; OWASP disallows it, profiles for constrained devices still use it.",
            sources: [asvs],
          },
        ],
      },
      {
        id: "ccm",
        name: "CCM",
        kind: "aead",
        ambiguous: ["CCM", "ccm"],
        company,
        judgements: [
          {
            status: "recommended",
            why: authenticates,
            sources: [nist],
          },
        ],
      },
      {
        id: "chacha20-poly1305",
        name: "ChaCha20-Poly1305",
        kind: "aead",
        spellings: ["chacha 20 poly 1305", "xchacha 20 poly 1305", "chacha poly", "chachapoly"],
        judgements: [
          {
            status: "recommended",
            why: authenticates,
            sources: [asvs],
          },
        ],
      },
      {
        id: "other-aead",
        name: "EAX, SIV, OCB or AEGIS",
        kind: "aead",
        ambiguous: ["EAX", "SIV", "OCB", "AEGIS", "GCM-SIV"],
        company,
        spellings: ["gcm siv"],
      },
      {
        id: "aead",
        name: "Authenticated encryption, none named",
        kind: "aead",
        capitals: ["AEAD"],
        spellings: ["authenticated encryption"],
        lacks: "algorithm",
      },
    ] as const satisfies readonly Mechanism[],
);
