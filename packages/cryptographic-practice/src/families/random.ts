import { once } from "@bollard/model";
import type { Mechanism } from "../mechanism.js";

/** Generators of random numbers. */
export const random = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "dual-ec-drbg",
        name: "Dual_EC_DRBG",
        kind: "random",
        spellings: ["dual ec drbg", "dual ec"],
        judgements: [
          {
            status: "broken",
            since: "2015-06",
            why: "Dual_EC_DRBG can hold a back door; NIST removed it from SP 800-90A.",
            sources: ["sp80090a revision 1", "sp800131a3 5.1"],
          },
        ],
      },
      {
        id: "drbg",
        name: "Hash_DRBG, HMAC_DRBG and CTR_DRBG",
        kind: "random",
        spellings: ["ctr drbg", "hash drbg", "hmac drbg", "aes ctr drbg", "drbg"],
        judgements: [
          {
            status: "recommended",
            why: "The generators of SP 800-90A are approved with AES or SHA-2.",
            sources: ["sp800131a3 5.1, table 4"],
          },
        ],
      },
      {
        id: "ordinary-random",
        name: "Mersenne Twister and other ordinary generators",
        kind: "random",
        spellings: ["mersenne twister", "linear congruential"],
        judgements: [
          {
            status: "broken",
            why: "What this generator gives can be predicted from what it gave before; secrets need a cryptographic one.",
            sources: ["asvs5 11.5"],
          },
        ],
      },
    ] as const satisfies readonly Mechanism[],
);
