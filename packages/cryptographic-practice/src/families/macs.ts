import { once } from "@bollard/model";
import type { Mechanism } from "../mechanism.js";

const asvs = "asvs5 appendix C, MACs";

/** Message authentication codes. */
export const macs = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "hmac",
        name: "HMAC",
        kind: "mac",
        spellings: ["hmac"],
        capitals: ["HS~256|384|512"],
        judgements: [
          {
            status: "recommended",
            why: "HMAC is sound with an approved hash and a key of at least 112 bits.",
            sources: ["sp800131a3 13, table 14", asvs],
          },
        ],
      },
      {
        id: "cmac",
        name: "CMAC, GMAC and KMAC",
        kind: "mac",
        spellings: ["cmac", "aes cmac", "gmac", "kmac"],
        judgements: [
          {
            status: "recommended",
            why: "CMAC and GMAC with AES, and KMAC, are approved MACs.",
            sources: ["sp800131a3 13, table 14", asvs],
          },
        ],
      },
      {
        id: "poly1305",
        name: "Poly1305",
        kind: "mac",
        spellings: ["poly 1305"],
        judgements: [
          {
            status: "recommended",
            why: "Poly1305 is an approved MAC for keys used once.",
            sources: [asvs],
          },
        ],
      },
      {
        id: "other-mac",
        name: "Another MAC: CBC-MAC, SipHash",
        kind: "mac",
        spellings: ["cbc mac", "siphash"],
      },
    ] as const satisfies readonly Mechanism[],
);
