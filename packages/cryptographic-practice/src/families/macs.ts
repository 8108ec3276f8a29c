import type { Mechanism } from "../mechanism.js";

/** Message authentication codes. */
export const macs = [
  {
    id: "hmac",
    name: "HMAC",
    family: "macs",
    kind: "mac",
    spellings: ["hmac"],
    integrity: true,
    judgements: [
      {
        status: "recommended",
        why: "HMAC is sound with an approved hash and a key of at least 112 bits.",
        sources: [
          ["sp800131a3", "section 13, table 14"],
          ["asvs5", "appendix C, message authentication codes"],
        ],
      },
    ],
  },
  {
    id: "cmac",
    name: "CMAC",
    family: "macs",
    kind: "mac",
    spellings: ["cmac", "aes cmac"],
    integrity: true,
    judgements: [
      {
        status: "recommended",
        why: "CMAC with AES is an approved MAC.",
        sources: [
          ["sp800131a3", "section 13, table 14"],
          ["asvs5", "appendix C, message authentication codes"],
        ],
      },
    ],
  },
  {
    id: "gmac",
    name: "GMAC",
    family: "macs",
    kind: "mac",
    spellings: ["gmac"],
    integrity: true,
    judgements: [
      {
        status: "recommended",
        why: "GMAC with AES is an approved MAC.",
        sources: [
          ["sp800131a3", "section 13, table 14"],
          ["asvs5", "appendix C, message authentication codes"],
        ],
      },
    ],
  },
  {
    id: "poly1305",
    name: "Poly1305",
    family: "macs",
    kind: "mac",
    spellings: ["poly 1305"],
    integrity: true,
    judgements: [
      {
        status: "recommended",
        since: "2025-05",
        why: "Poly1305 is an approved MAC for keys used once.",
        sources: [["asvs5", "appendix C, message authentication codes"]],
      },
    ],
  },
  {
    id: "kmac",
    name: "KMAC",
    family: "macs",
    kind: "mac",
    spellings: ["kmac", "kmac 128", "kmac 256"],
    integrity: true,
    judgements: [
      {
        status: "recommended",
        why: "KMAC is an approved MAC.",
        sources: [["asvs5", "appendix C, message authentication codes"]],
      },
    ],
  },
  {
    id: "cbc-mac",
    name: "CBC-MAC",
    family: "macs",
    kind: "mac",
    spellings: ["cbc mac"],
    integrity: true,
    judgements: [],
  },
  {
    id: "siphash",
    name: "SipHash",
    family: "macs",
    kind: "mac",
    spellings: ["siphash"],
    integrity: true,
    judgements: [],
  },
] as const satisfies readonly Mechanism[];
