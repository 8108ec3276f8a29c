import type { Mechanism } from "../mechanism.js";

/** Modes of operation of block ciphers and authenticated encryption. */
export const modes = [
  {
    id: "ecb",
    name: "ECB",
    family: "modes",
    kind: "mode",
    ambiguous: ["ECB", "ecb"],
    spellings: ["electronic codebook", "electronic code book"],
    encryptsOnly: true,
    judgements: [
      {
        status: "broken",
        purposes: ["confidentiality"],
        since: "2023-04-28",
        why: "ECB shows which blocks of plain text are equal; NIST limits it to uses that another standard allows by name.",
        sources: [
          ["nist38a", "point 1"],
          ["sp800131a3", "section 2.2, table 2"],
          ["asvs5", "appendix C, AES cipher modes"],
        ],
      },
    ],
  },
  {
    id: "cbc",
    name: "CBC",
    family: "modes",
    kind: "mode",
    ambiguous: ["CBC", "cbc"],
    spellings: ["cipher block chaining"],
    encryptsOnly: true,
    judgements: [
      {
        status: "acceptable",
        why: "CBC hides data, and says nothing if it was changed: it needs a MAC or a signature beside it.",
        sources: [
          ["sp800131a3", "section 2.2, table 2"],
          ["nist38a", "point 3"],
          ["asvs5", "appendix C, AES cipher modes"],
        ],
      },
    ],
  },
  {
    id: "ctr",
    name: "CTR",
    family: "modes",
    kind: "mode",
    ambiguous: ["CTR", "ctr"],
    spellings: ["counter mode"],
    encryptsOnly: true,
    judgements: [
      {
        status: "acceptable",
        why: "CTR hides data, and bits of it can be flipped unnoticed: it needs a MAC or a signature beside it.",
        sources: [
          ["sp800131a3", "section 2.2, table 2"],
          ["nist38a", "point 3"],
        ],
      },
    ],
  },
  {
    id: "cfb",
    name: "CFB",
    family: "modes",
    kind: "mode",
    ambiguous: ["CFB", "cfb"],
    spellings: ["cipher feedback"],
    encryptsOnly: true,
    judgements: [
      {
        status: "acceptable",
        why: "CFB hides data and does not protect integrity: it needs a MAC or a signature beside it.",
        sources: [
          ["sp800131a3", "section 2.2, table 2"],
          ["nist38a", "point 3"],
        ],
      },
    ],
  },
  {
    id: "ofb",
    name: "OFB",
    family: "modes",
    kind: "mode",
    ambiguous: ["OFB", "ofb"],
    spellings: ["output feedback"],
    encryptsOnly: true,
    judgements: [
      {
        status: "acceptable",
        why: "OFB hides data and does not protect integrity: it needs a MAC or a signature beside it.",
        sources: [
          ["sp800131a3", "section 2.2, table 2"],
          ["nist38a", "point 3"],
        ],
      },
    ],
  },
  {
    id: "xts",
    name: "XTS",
    family: "modes",
    kind: "mode",
    ambiguous: ["XTS", "xts"],
    judgements: [
      {
        status: "acceptable",
        why: "XTS is made for storage of fixed-length units, where integrity is not asked of it.",
        sources: [["sp800131a3", "section 2.2, table 2"]],
      },
    ],
  },
  {
    id: "gcm",
    name: "GCM",
    family: "modes",
    kind: "aead",
    ambiguous: ["GCM", "gcm"],
    spellings: ["galois counter mode", "galois/counter mode"],
    integrity: true,
    judgements: [
      {
        status: "recommended",
        why: "GCM encrypts and protects integrity in one.",
        sources: [
          ["sp800131a3", "section 2.2, table 2"],
          ["rfc9325", "section 4.2"],
        ],
      },
    ],
  },
  {
    id: "ccm-8",
    name: "CCM with tags of 8 bytes",
    family: "modes",
    kind: "aead",
    spellings: ["ccm 8"],
    integrity: true,
    judgements: [
      {
        status: "legacy",
        since: "2025-05",
        why: "CCM-8 has tags of 64 bits only; OWASP disallows it, profiles for constrained devices still use it.",
        sources: [["asvs5", "appendix C, AES cipher modes"]],
      },
    ],
  },
  {
    id: "ccm",
    name: "CCM",
    family: "modes",
    kind: "aead",
    ambiguous: ["CCM", "ccm"],
    integrity: true,
    judgements: [
      {
        status: "recommended",
        why: "CCM encrypts and protects integrity in one.",
        sources: [["sp800131a3", "section 2.2, table 2"]],
      },
    ],
  },
  {
    id: "chacha20-poly1305",
    name: "ChaCha20-Poly1305",
    family: "modes",
    kind: "aead",
    spellings: ["chacha 20 poly 1305", "xchacha 20 poly 1305", "chacha poly", "chachapoly"],
    integrity: true,
    judgements: [
      {
        status: "recommended",
        since: "2025-05",
        why: "ChaCha20-Poly1305 encrypts and protects integrity in one.",
        sources: [["asvs5", "appendix C, authenticated encryption"]],
      },
    ],
  },
  {
    id: "other-aead",
    name: "Other authenticated encryption: EAX, SIV, OCB, AEGIS",
    family: "modes",
    kind: "aead",
    ambiguous: ["EAX", "SIV", "OCB", "AEGIS", "GCM-SIV"],
    spellings: ["gcm siv"],
    integrity: true,
    judgements: [],
  },
  {
    id: "aead",
    name: "Authenticated encryption, none named",
    family: "modes",
    kind: "aead",
    capitals: ["AEAD"],
    spellings: ["authenticated encryption"],
    integrity: true,
    lacks: "algorithm",
    judgements: [],
  },
] as const satisfies readonly Mechanism[];
