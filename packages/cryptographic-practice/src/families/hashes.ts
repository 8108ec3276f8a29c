import type { Mechanism } from "../mechanism.js";

/** Hash functions and checksums. */
export const hashes = [
  {
    id: "md5",
    name: "MD5",
    family: "hashes",
    kind: "hash",
    spellings: ["md~5", "md~5 withrsa", "md~5 withrsaencryption", "hmacmd~5"],
    judgements: [
      {
        status: "deprecated",
        purposes: ["mac"],
        since: "2011-03",
        why: "HMAC-MD5 is not known to fall, and still no new design is to use it.",
        sources: [
          ["rfc6151", "section 2"],
          ["asvs5", "appendix C, message authentication codes"],
        ],
      },
      {
        status: "legacy",
        purposes: ["checksum", "identification"],
        since: "2011-03",
        why: "An MD5 checksum finds accidents of transfer and no manipulation: something else has to protect integrity.",
        sources: [["rfc6151", "section 2"]],
      },
      {
        status: "broken",
        purposes: ["password"],
        why: "MD5 is so fast that passwords can be found from its digests by trial.",
        sources: [["asvs5", "appendix C, hash functions"]],
      },
      {
        status: "broken",
        since: "2011-03",
        why: "Two messages with the same MD5 digest can be made at will, so it supports no signature and no proof of integrity.",
        sources: [
          ["rfc6151", "section 2"],
          ["rfc9155", "introduction"],
          ["asvs5", "appendix C, hash functions"],
        ],
      },
    ],
  },
  {
    id: "md4",
    name: "MD2 and MD4",
    family: "hashes",
    kind: "hash",
    spellings: ["md~4", "md~2"],
    judgements: [
      {
        status: "broken",
        since: "2011-03",
        why: "MD2 and MD4 are Historic; collisions of MD4 take moments.",
        sources: [
          ["rfc6150", "sections 1 and 6"],
          ["asvs5", "appendix C, hash functions"],
        ],
      },
    ],
  },
  {
    id: "sha-1",
    name: "SHA-1",
    family: "hashes",
    kind: "hash",
    spellings: ["sha 1", "hmacsha 1"],
    judgements: [
      {
        status: "legacy",
        purposes: ["mac", "key-derivation", "checksum", "identification", "random"],
        until: "2030-12-31",
        why: "Outside signatures SHA-1 is tolerated for now, HMAC-SHA-1 among it; NIST retires it by the end of 2030.",
        sources: [
          ["rfc9155", "introduction"],
          ["nistSha1", "whole announcement"],
          ["sp800131a3", "section 11, table 12"],
        ],
      },
      {
        status: "deprecated",
        purposes: ["mac", "key-derivation", "checksum", "identification", "random"],
        since: "2031-01-01",
        why: "NIST retired SHA-1 for every use at the end of 2030.",
        sources: [
          ["nistSha1", "whole announcement"],
          ["sp800131a3", "section 11, table 12"],
        ],
      },
      {
        status: "broken",
        purposes: ["signature"],
        since: "2014-01-01",
        why: "Collisions of SHA-1 can be made, so nothing may be signed over it.",
        sources: [
          ["sp800131a2", "section 9"],
          ["rfc9155", "introduction"],
          ["rfc9325", "section 4.5"],
        ],
      },
      {
        status: "broken",
        purposes: ["password"],
        why: "SHA-1 is so fast that passwords can be found from its digests by trial.",
        sources: [["asvs5", "appendix C, hash functions"]],
      },
      {
        status: "deprecated",
        since: "2022-12-15",
        why: "Collisions of SHA-1 can be made; NIST asks to move away from it. Only where no collision helps an attacker, as in HMAC, is it tolerated: say so if that is the use.",
        sources: [
          ["nistSha1", "whole announcement"],
          ["rfc9155", "introduction"],
        ],
      },
    ],
  },
  {
    id: "sha-224",
    name: "SHA-2 and SHA-3 with 224 bits",
    family: "hashes",
    kind: "hash",
    spellings: ["sha 224", "sha 3 224", "sha 512/224", "sha 2 224"],
    judgements: [
      {
        status: "legacy",
        until: "2030-12-31",
        why: "Digests of 224 bits give 112 bits against collisions; NIST plans to end their use after 2030.",
        sources: [
          ["sp800131a3", "section 11, table 12"],
          ["asvs5", "appendix C, hash functions"],
        ],
      },
      {
        status: "deprecated",
        since: "2031-01-01",
        why: "NIST planned to end the use of digests of 224 bits with 2030.",
        sources: [["sp800131a3", "section 11, table 12"]],
      },
    ],
  },
  {
    id: "sha-2",
    name: "SHA-2 (256, 384, 512)",
    family: "hashes",
    kind: "hash",
    spellings: ["sha", "hmacsha", "sha 2", "sha 512/256", "sha 2 256", "sha 2 512", "sha 2 384"],
    size: { of: "digest", values: [256, 384, 512], required: true },
    judgements: [
      {
        status: "deprecated",
        purposes: ["password"],
        why: "A plain SHA-2 digest of a password can be searched at great speed; a slow hash with salt is for that.",
        sources: [["asvs5", "appendix C, hash functions for password storage"]],
      },
      {
        status: "recommended",
        why: "SHA-256 and its larger sisters are sound for every use of a hash.",
        sources: [
          ["sp800131a3", "section 11, table 12"],
          ["asvs5", "appendix C, hash functions"],
        ],
      },
    ],
  },
  {
    id: "sha-3",
    name: "SHA-3 and SHAKE",
    family: "hashes",
    kind: "hash",
    spellings: ["sha 3", "sha 3 256", "sha 3 384", "sha 3 512", "shake~128", "shake~256", "keccak"],
    judgements: [
      {
        status: "recommended",
        why: "SHA-3 is sound for every use of a hash.",
        sources: [
          ["sp800131a3", "sections 11 and 12"],
          ["asvs5", "appendix C, hash functions"],
        ],
      },
    ],
  },
  {
    id: "blake",
    name: "BLAKE2 and BLAKE3",
    family: "hashes",
    kind: "hash",
    spellings: ["blake~2", "blake~2~b", "blake~2~s", "blake~3"],
    judgements: [
      {
        status: "recommended",
        since: "2025-05",
        why: "BLAKE2 and BLAKE3 are approved hash functions.",
        sources: [["asvs5", "appendix C, hash functions"]],
      },
    ],
  },
  {
    id: "ripemd",
    name: "RIPEMD",
    family: "hashes",
    kind: "hash",
    spellings: ["ripemd", "ripemd 160"],
    judgements: [],
  },
  {
    id: "crc",
    name: "CRC",
    family: "hashes",
    kind: "hash",
    spellings: ["crc 32", "crc 16", "crc 8"],
    judgements: [
      {
        status: "legacy",
        purposes: ["checksum"],
        why: "A CRC finds accidents of transfer and no manipulation: something else has to protect integrity.",
        sources: [["asvs5", "appendix C, hash functions"]],
      },
      {
        status: "broken",
        purposes: ["signature", "mac", "password"],
        why: "A CRC is no cryptographic hash: whoever changes the data can make it fit.",
        sources: [["asvs5", "appendix C, hash functions"]],
      },
      {
        status: "legacy",
        why: "A CRC finds accidents of transfer and no manipulation: something else has to protect integrity.",
        sources: [["asvs5", "appendix C, hash functions"]],
      },
    ],
  },
] as const satisfies readonly Mechanism[];
