import { once } from "@bollard/model";
import type { Mechanism } from "../mechanism.js";
import { after2030, strong, tooShort, until2030 } from "./strengths.js";

const asvs = "asvs5 appendix C, key exchange";
const nist = "sp800131a3 6";
const keyLengths = "rfc9325 4.5";

/** Key agreement and key transport. */
export const keyAgreement = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "dh",
        name: "Diffie-Hellman over finite fields",
        kind: "key-agreement",
        spellings: ["diffie hellman", "ffdhe", "modp", "ffdh", "dhe"],
        ambiguous: ["DH"],
        size: { of: "modulus", values: [512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192] },
        judgements: [
          {
            status: "deprecated",
            below: 2048,
            why: tooShort,
            sources: [nist, keyLengths],
          },
          {
            status: "acceptable",
            from: 2048,
            below: 3072,
            until: "2030-12-31",
            why: until2030,
            sources: [nist],
          },
          {
            status: "legacy",
            from: 2048,
            below: 3072,
            since: "2031-01-01",
            why: after2030,
            sources: [nist],
          },
          {
            status: "recommended",
            from: 3072,
            why: strong,
            sources: [nist],
          },
          {
            status: "acceptable",
            why: "Diffie-Hellman is sound from 2048 bits; the size of the group is not named.",
            sources: [nist, keyLengths],
          },
        ],
      },
      {
        id: "dh-group-small",
        name: "Diffie-Hellman groups 1, 2 and 5",
        kind: "key-agreement",
        spellings: ["dh group 1|2|5", "diffie hellman group 1|2|5", "oakley group 1|2"],
        judgements: [
          {
            status: "deprecated",
            why: "Groups 1, 2 and 5 have 768, 1024 and 1536 bits: below the 2048 that are the least.",
            sources: [nist, keyLengths],
          },
        ],
      },
      {
        id: "dh-group-large",
        name: "Diffie-Hellman groups 14 to 18",
        kind: "key-agreement",
        spellings: ["dh group 14|15|16|17|18", "diffie hellman group 14|15|16|17|18"],
        judgements: [
          {
            status: "acceptable",
            why: "Groups 14 to 18 have 2048 to 8192 bits; NIST accepts 2048 bits through 2030 and more after it.",
            sources: [nist],
          },
        ],
      },
      {
        id: "ssh-weak-key-exchange",
        name: "SSH key exchange over 1024 bits or with SHA-1",
        kind: "key-agreement",
        spellings: [
          "diffie hellman group 1 sha 1",
          "diffie hellman group exchange sha 1",
          "rsa 1024 sha 1",
        ],
        judgements: [
          {
            status: "deprecated",
            since: "2022-01",
            why: "SSH should not offer these methods: their groups or their SHA-1 are too weak.",
            sources: ["rfc9142 4"],
          },
        ],
      },
      {
        id: "ecdh",
        name: "ECDH and ECDHE",
        kind: "key-agreement",
        spellings: [
          "ecdh",
          "ecdhe",
          "dh group 19|20|21|31",
          "elliptic curve diffie hellman",
          "eecdh",
        ],
        judgements: [
          {
            status: "recommended",
            why: "ECDH on curves from 256 bits gives at least 128 bits of security.",
            sources: [nist, "rfc9325 4.1 and 4.2"],
          },
        ],
      },
      {
        id: "x25519",
        name: "X25519 and X448",
        kind: "key-agreement",
        spellings: ["x 25519", "x 448", "curve 25519", "curve 448"],
        judgements: [
          {
            status: "recommended",
            why: "X25519 is among the curves that TLS should support.",
            sources: ["rfc9325 4.2.1", asvs],
          },
        ],
      },
      {
        id: "ml-kem",
        name: "ML-KEM",
        kind: "key-agreement",
        spellings: ["ml kem", "mlkem", "ml kem 512|768|1024", "mlkem 512|768|1024", "kyber"],
        judgements: [
          {
            status: "recommended",
            since: "2024-08",
            why: "ML-KEM withstands quantum computers and is approved.",
            sources: ["sp800131a3 8"],
          },
        ],
      },
      {
        id: "rsa-oaep",
        name: "RSA-OAEP",
        kind: "key-transport",
        spellings: ["rsa oaep", "rsaes oaep", "oaep padding", "oaep"],
        judgements: [
          {
            status: "recommended",
            why: "OAEP is the padding for encryption with RSA.",
            sources: ["sp800131a3 7"],
          },
        ],
      },
      {
        id: "rsa-pkcs1-encryption",
        name: "RSA encryption with PKCS #1 v1.5 padding",
        kind: "key-transport",
        spellings: [
          "rsaes pkcs 1",
          "rsaes pkcs 1 v 1.5",
          "rsaes pkcs 1 v 1.5 padding",
          "pkcs 1 v 1.5 encryption",
          "pkcs#1 v 1.5 encryption",
        ],
        judgements: [
          {
            status: "deprecated",
            why: "Encryption with PKCS #1 v1.5 padding invites padding oracles; key transport with it is disallowed.",
            sources: ["sp800131a3 7", asvs],
          },
        ],
      },
      {
        id: "static-rsa",
        name: "Static RSA key exchange",
        kind: "key-transport",
        spellings: ["static rsa", "rsa key exchange", "rsa key transport"],
        judgements: [
          {
            status: "legacy",
            why: "Key exchange with static RSA has no forward secrecy and should not be negotiated.",
            sources: ["rfc9325 4.1"],
          },
        ],
      },
    ] as const satisfies readonly Mechanism[],
);
