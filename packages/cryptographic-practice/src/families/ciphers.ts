import type { Mechanism } from "../mechanism.js";

// RC4 and RC2 are release candidates too.
const releases = ["#", "release", "candidate", "version", "firmware", "build", "beta"] as const;

/** Block and stream ciphers. */
export const ciphers = [
  {
    id: "aes",
    name: "AES",
    family: "ciphers",
    kind: "cipher",
    spellings: ["aes", "rijndael", "advanced encryption standard"],
    notBefore: ["3", "47", "50", "67", "70"],
    size: { of: "key", values: [128, 192, 256] },
    judgements: [
      {
        status: "recommended",
        why: "AES with 128, 192 or 256 bits is sound and will be for years.",
        sources: [
          ["sp800131a3", "section 2.1, table 1"],
          ["sp800131a2", "section 2"],
        ],
      },
    ],
  },
  {
    id: "des",
    name: "DES",
    family: "ciphers",
    kind: "cipher",
    ambiguous: ["DES"],
    spellings: ["single des", "des cbc", "des ecb", "56 bit des", "data encryption standard"],
    judgements: [
      {
        status: "broken",
        since: "2005-05",
        why: "DES has keys of 56 bits that can be found by trial; NIST withdrew the standard in 2005.",
        sources: [
          ["nistTdea", "background"],
          ["asvs5", "appendix C, cipher algorithms"],
        ],
      },
    ],
  },
  {
    id: "tdea",
    name: "Triple DES (TDEA)",
    family: "ciphers",
    kind: "cipher",
    spellings: [
      "3 des",
      "triple des",
      "tdea",
      "2 tdea",
      "3 tdea",
      "tdes",
      "desede",
      "des ede",
      "des ede 3",
      "des~3",
    ],
    judgements: [
      {
        status: "legacy",
        until: "2023-12-31",
        why: "Triple DES has blocks of 64 bits; NIST called it deprecated until the end of 2023.",
        sources: [["nistTdea", "background"]],
      },
      {
        status: "deprecated",
        since: "2024-01-01",
        why: "NIST has withdrawn Triple DES: nothing new may be encrypted with it since 2024.",
        sources: [
          ["nistTdea", "background"],
          ["sp800131a3", "section 2.1, table 1"],
          ["asvs5", "appendix C, cipher algorithms"],
        ],
      },
    ],
  },
  {
    id: "rc4",
    name: "RC4",
    family: "ciphers",
    kind: "cipher",
    spellings: ["rc~4", "arc~4", "arcfour"],
    notAfter: releases,
    judgements: [
      {
        status: "broken",
        since: "2015-02",
        why: "The keystream of RC4 is biased, so that repeated plain text can be recovered; TLS forbids it.",
        sources: [
          ["rfc7465", "sections 1 and 2"],
          ["rfc9325", "section 4.1"],
        ],
      },
    ],
  },
  {
    id: "rc2",
    name: "RC2",
    family: "ciphers",
    kind: "cipher",
    spellings: ["rc~2"],
    notAfter: releases,
    judgements: [],
  },
  {
    id: "blowfish",
    name: "Blowfish",
    family: "ciphers",
    kind: "cipher",
    spellings: ["blowfish"],
    judgements: [
      {
        status: "deprecated",
        since: "2025-05",
        why: "Blowfish has blocks of 64 bits, so that blocks repeat in long sessions.",
        sources: [["asvs5", "appendix C, cipher algorithms"]],
      },
    ],
  },
  {
    id: "idea",
    name: "IDEA",
    family: "ciphers",
    kind: "cipher",
    ambiguous: ["IDEA"],
    spellings: ["idea cbc"],
    judgements: [
      {
        status: "deprecated",
        since: "2025-05",
        why: "IDEA has blocks of 64 bits and is disallowed.",
        sources: [["asvs5", "appendix C, cipher algorithms"]],
      },
    ],
  },
  {
    id: "cast5",
    name: "CAST5",
    family: "ciphers",
    kind: "cipher",
    spellings: ["cast~5", "cast-128"],
    judgements: [],
  },
  {
    id: "tea",
    name: "TEA and XTEA",
    family: "ciphers",
    kind: "cipher",
    spellings: ["xtea", "xxtea"],
    judgements: [],
  },
  {
    id: "chacha20",
    name: "ChaCha20",
    family: "ciphers",
    kind: "cipher",
    spellings: ["chacha 20", "xchacha 20", "chacha"],
    encryptsOnly: true,
    judgements: [
      {
        status: "recommended",
        since: "2025-05",
        why: "ChaCha20 is approved as a cipher; with Poly1305 it also protects integrity.",
        sources: [["asvs5", "appendix C, cipher algorithms"]],
      },
    ],
  },
  {
    id: "salsa20",
    name: "Salsa20",
    family: "ciphers",
    kind: "cipher",
    spellings: ["salsa 20", "xsalsa 20"],
    encryptsOnly: true,
    judgements: [
      {
        status: "acceptable",
        since: "2025-05",
        why: "Salsa20 is approved as a cipher.",
        sources: [["asvs5", "appendix C, cipher algorithms"]],
      },
    ],
  },
  {
    id: "camellia",
    name: "Camellia",
    family: "ciphers",
    kind: "cipher",
    spellings: ["camellia"],
    size: { of: "key", values: [128, 192, 256] },
    judgements: [],
  },
  {
    id: "aria",
    name: "ARIA",
    family: "ciphers",
    kind: "cipher",
    ambiguous: ["ARIA"],
    size: { of: "key", values: [128, 192, 256] },
    judgements: [],
  },
  {
    id: "twofish",
    name: "Twofish",
    family: "ciphers",
    kind: "cipher",
    spellings: ["twofish"],
    judgements: [],
  },
  {
    id: "present",
    name: "Lightweight ciphers: Speck, Simon, Kasumi, SM4, Kuznyechik, Magma",
    family: "ciphers",
    kind: "cipher",
    capitals: ["KASUMI", "Kasumi", "SM4", "Kuznyechik", "GOST 28147"],
    judgements: [],
  },
  {
    id: "ascon",
    name: "Ascon",
    family: "ciphers",
    kind: "aead",
    spellings: ["ascon", "ascon 128"],
    integrity: true,
    judgements: [],
  },
  {
    id: "base64",
    name: "Base64",
    family: "ciphers",
    kind: "encoding",
    spellings: ["base 64 encryption", "encrypted with base 64", "encrypted using base 64"],
    judgements: [
      {
        status: "unprotected",
        why: "Base64 is an encoding without a key; whoever reads it can undo it.",
        sources: [["rfc4648", "section 12"]],
      },
    ],
  },
] as const satisfies readonly Mechanism[];
