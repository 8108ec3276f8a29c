import type { Mechanism } from "../mechanism.js";

/** Generators of random numbers. */
export const random = [
  {
    id: "dual-ec-drbg",
    name: "Dual_EC_DRBG",
    family: "random",
    kind: "random",
    spellings: ["dual ec drbg", "dual ec"],
    judgements: [
      {
        status: "broken",
        since: "2015-06",
        why: "Dual_EC_DRBG can hold a back door; NIST removed it from SP 800-90A.",
        sources: [
          ["sp80090a", "revision 1"],
          ["sp800131a3", "section 5.1"],
        ],
      },
    ],
  },
  {
    id: "drbg",
    name: "Hash_DRBG, HMAC_DRBG and CTR_DRBG",
    family: "random",
    kind: "random",
    spellings: ["ctr drbg", "hash drbg", "hmac drbg", "aes ctr drbg", "drbg"],
    judgements: [
      {
        status: "recommended",
        why: "The generators of SP 800-90A are approved with AES or SHA-2.",
        sources: [["sp800131a3", "section 5.1, table 4"]],
      },
    ],
  },
  {
    id: "ordinary-random",
    name: "Generators that are not cryptographic: rand(), Mersenne Twister, LCG",
    family: "random",
    kind: "random",
    spellings: ["mersenne twister", "linear congruential", "math.random"],
    judgements: [
      {
        status: "broken",
        purposes: ["random"],
        why: "What this generator gives can be predicted from what it gave before; secrets need a cryptographic one.",
        sources: [["asvs5", "V11.5 and appendix C, random values"]],
      },
    ],
  },
] as const satisfies readonly Mechanism[];
