import { once } from "@bollard/model";
import type { Mechanism } from "../mechanism.js";

const fast = "It is so fast that passwords can be found from its digests by trial.";
const outsideSignatures = ["mac", "key-derivation", "checksum", "identification"] as const;

const asvs = "asvs5 appendix C, hashes";
const asvsPasswords = "asvs5 appendix C, passwords";
const nist = "sp800131a3 11, table 12";
const retired = "nistSha1 text";
const digests = "rfc9155 introduction";

/** Hash functions and checksums. */
export const hashes = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "md5",
        name: "MD5",
        kind: "hash",
        spellings: ["md~5", "md~5 withrsa", "md~5 withrsaencryption", "hmacmd~5"],
        judgements: [
          {
            status: "deprecated",
            purposes: ["mac"],
            since: "2011-03",
            why: "HMAC-MD5 is not known to fall, and still no new design is to use it.",
            sources: ["rfc6151 2", "asvs5 appendix C, MACs"],
          },
          {
            status: "legacy",
            purposes: ["checksum", "identification"],
            since: "2011-03",
            why: "An MD5 checksum finds accidents and no manipulation: something else has to protect integrity.",
            sources: ["rfc6151 2"],
          },
          {
            status: "broken",
            purposes: ["password"],
            why: fast,
            sources: [asvsPasswords],
          },
          {
            status: "broken",
            since: "2011-03",
            why: "Messages with the same MD5 digest can be made at will, so it proves no integrity.",
            sources: ["rfc6151 2", digests, asvs],
          },
        ],
      },
      {
        id: "md4",
        name: "MD2 and MD4",
        kind: "hash",
        spellings: ["md~4", "md~2"],
        judgements: [
          {
            status: "broken",
            since: "2011-03",
            why: "MD2 and MD4 are Historic and not to be used.",
            sources: ["rfc6149 abstract", "rfc6150 abstract", asvs],
          },
        ],
      },
      {
        id: "sha-1",
        name: "SHA-1",
        kind: "hash",
        spellings: ["sha 1", "hmacsha 1", "withhmacsha 1"],
        judgements: [
          {
            status: "legacy",
            purposes: outsideSignatures,
            until: "2030-12-31",
            why: "Outside signatures, as in HMAC, SHA-1 is tolerated until NIST retires it at the end of 2030.",
            sources: [digests, retired, nist],
          },
          {
            status: "deprecated",
            purposes: outsideSignatures,
            since: "2031-01-01",
            why: "NIST retired SHA-1 for every use at the end of 2030.",
            sources: [retired, nist],
          },
          {
            status: "broken",
            purposes: ["signature"],
            since: "2014-01-01",
            why: "Collisions of SHA-1 can be made, so nothing may be signed over it.",
            sources: ["sp800131a2 9", digests, "rfc9325 4.5"],
          },
          {
            status: "broken",
            purposes: ["password"],
            why: fast,
            sources: [asvsPasswords],
          },
          {
            status: "deprecated",
            since: "2022-12-15",
            why: "Collisions of SHA-1 can be made and NIST retires it. It is tolerated only where they do not help, as in HMAC: say so if that is the use.",
            sources: [retired, digests],
          },
        ],
      },
      {
        id: "sha-224",
        name: "SHA-2 and SHA-3 with 224 bits",
        kind: "hash",
        spellings: ["sha 224", "sha 3 224", "sha 512/224", "sha 2 224"],
        judgements: [
          {
            status: "legacy",
            until: "2030-12-31",
            why: "Digests of 224 bits give 112 bits against collisions; NIST plans to end their use after 2030.",
            sources: [nist, asvs],
          },
          {
            status: "deprecated",
            since: "2031-01-01",
            why: "NIST planned to end the use of digests of 224 bits with 2030.",
            sources: [nist],
          },
        ],
      },
      {
        id: "sha-2",
        name: "SHA-2 (256, 384, 512)",
        kind: "hash",
        spellings: ["sha", "hmacsha", "withhmacsha", "sha 2", "sha 512/256", "sha 2 256|384|512"],
        size: { of: "digest", values: [256, 384, 512], required: true },
        judgements: [
          {
            status: "legacy",
            purposes: ["password"],
            why: "Plain SHA-2 digests of passwords can be searched at great speed; slow hashes with salt are for that.",
            sources: [asvsPasswords],
          },
          {
            status: "recommended",
            why: "SHA-256 and its larger sisters are sound for every use of a hash.",
            sources: [nist, asvs],
          },
        ],
      },
      {
        id: "sha-3",
        name: "SHA-3 and SHAKE",
        kind: "hash",
        spellings: ["sha 3", "sha 3 256|384|512", "shake~128|256", "keccak"],
        judgements: [
          {
            status: "recommended",
            why: "SHA-3 is sound for every use of a hash.",
            sources: ["sp800131a3 11 and 12", asvs],
          },
        ],
      },
      {
        id: "blake",
        name: "BLAKE2 and BLAKE3",
        kind: "hash",
        spellings: ["blake~2", "blake~2~b", "blake~2~s", "blake~3"],
        judgements: [
          {
            status: "recommended",
            why: "BLAKE2 and BLAKE3 are approved hash functions.",
            sources: [asvs],
          },
        ],
      },
      {
        id: "crc",
        name: "CRC",
        kind: "hash",
        spellings: ["crc 32", "crc 16", "crc 8"],
        judgements: [
          {
            status: "broken",
            purposes: ["signature", "mac", "password"],
            why: "A CRC is no cryptographic hash: whoever changes the data can make it fit.",
            sources: [asvs],
          },
          {
            status: "legacy",
            why: "A CRC finds accidents and no manipulation: something else has to protect integrity.",
            sources: [asvs],
          },
        ],
      },
    ] as const satisfies readonly Mechanism[],
);
