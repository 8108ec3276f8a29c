import { once } from "@bollard/model";
import type { Mechanism } from "../mechanism.js";

// RC4 and RC2 are release candidates too.
const releases = ["#", "release", "candidate", "version", "firmware", "build", "beta"] as const;

const asvs = "asvs5 appendix C, ciphers";
const tdea = "nistTdea background";

/** Block and stream ciphers. */
export const ciphers = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "aes",
        name: "AES",
        kind: "cipher",
        spellings: ["aes", "rijndael", "advanced encryption standard"],
        notBefore: ["3", "47", "50", "67", "70"],
        size: { of: "key", values: [128, 192, 256] },
        judgements: [
          {
            status: "recommended",
            why: "AES with 128, 192 or 256 bits is sound and will be for years.",
            sources: ["sp800131a3 2.1, table 1", "sp800131a2 2"],
          },
        ],
      },
      {
        id: "des",
        name: "DES",
        kind: "cipher",
        ambiguous: ["DES"],
        spellings: ["single des", "des cbc", "des ecb", "56 bit des", "data encryption standard"],
        judgements: [
          {
            status: "broken",
            since: "2005-05-19",
            why: "DES has keys of 56 bits, which can be found by trial; NIST withdrew the standard in 2005.",
            sources: ["fr2005 title", tdea, asvs],
          },
        ],
      },
      {
        id: "tdea",
        name: "Triple DES (TDEA)",
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
          "des cbc 3",
          "des~3",
        ],
        judgements: [
          {
            status: "legacy",
            until: "2023-12-31",
            why: "Triple DES has blocks of 64 bits; NIST called it deprecated until the end of 2023.",
            sources: [tdea],
          },
          {
            status: "deprecated",
            since: "2024-01-01",
            why: "NIST has withdrawn Triple DES: nothing new may be encrypted with it since 2024.",
            sources: [tdea, "sp800131a3 2.1, table 1", asvs],
          },
        ],
      },
      {
        id: "rc4",
        name: "RC4",
        kind: "cipher",
        spellings: ["rc~4", "arc~4", "arcfour"],
        notAfter: releases,
        judgements: [
          {
            status: "broken",
            since: "2015-02",
            why: "The keystream of RC4 is biased, so that repeated plain text can be recovered; TLS forbids it.",
            sources: ["rfc7465 1 and 2", "rfc9325 4.1"],
          },
        ],
      },
      {
        id: "blowfish",
        name: "Blowfish",
        kind: "cipher",
        spellings: ["blowfish"],
        judgements: [
          {
            status: "deprecated",
            since: "2017-10",
            why: "Blowfish is disallowed: with blocks of 64 bits, blocks repeat in long sessions.",
            sources: ["rfc8221 5", asvs],
          },
        ],
      },
      {
        id: "idea",
        name: "IDEA",
        kind: "cipher",
        ambiguous: ["IDEA"],
        spellings: ["idea cbc"],
        judgements: [
          {
            status: "deprecated",
            since: "2017-10",
            why: "IDEA is disallowed: it has blocks of 64 bits.",
            sources: ["rfc8221 5", asvs],
          },
        ],
      },
      {
        id: "chacha20",
        name: "ChaCha20",
        kind: "stream-cipher",
        spellings: ["chacha 20", "xchacha 20", "chacha"],
        judgements: [
          {
            status: "recommended",
            why: "ChaCha20 is approved as a cipher; with Poly1305 it also protects integrity.",
            sources: [asvs],
          },
        ],
      },
      {
        id: "salsa20",
        name: "Salsa20",
        kind: "stream-cipher",
        spellings: ["salsa 20", "xsalsa 20"],
        judgements: [
          {
            status: "acceptable",
            why: "Salsa20 is approved as a cipher.",
            sources: [asvs],
          },
        ],
      },
      {
        id: "other-cipher",
        name: "Another cipher, such as Camellia or SM4",
        kind: "cipher",
        spellings: [
          "camellia",
          "twofish",
          "cast~5",
          "cast-128",
          "xtea",
          "xxtea",
          "crypto~1",
          "mifare classic",
        ],
        capitals: ["KASUMI", "Kasumi", "Kuznyechik", "GOST 28147"],
        ambiguous: ["ARIA", "SM4", "RC2"],
      },
      {
        id: "base64",
        name: "Base64",
        kind: "encoding",
        spellings: ["base 64 encryption", "encrypted with base 64", "encrypted using base 64"],
        judgements: [
          {
            status: "unprotected",
            why: "Base64 is an encoding without a key; whoever reads it can undo it.",
            sources: ["rfc4648 12"],
          },
        ],
      },
    ] as const satisfies readonly Mechanism[],
);
