import type { Mechanism } from "../mechanism.js";

/** Key agreement and key transport. */
export const keyAgreement = [
  {
    id: "dh",
    name: "Diffie-Hellman over finite fields",
    family: "key-agreement",
    kind: "key-agreement",
    spellings: ["diffie hellman", "ffdhe", "modp", "ffdh", "dhe"],
    ambiguous: ["DH"],
    size: { of: "modulus", values: [512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192] },
    judgements: [
      {
        status: "broken",
        below: 1024,
        why: "Diffie-Hellman below 1024 bits falls to attacks such as Logjam.",
        sources: [["rfc9325", "section 4.5"]],
      },
      {
        status: "deprecated",
        below: 2048,
        why: "Diffie-Hellman below 2048 bits gives less than 112 bits of security and is disallowed.",
        sources: [
          ["sp800131a3", "section 6"],
          ["rfc9325", "section 4.5"],
        ],
      },
      {
        status: "acceptable",
        from: 2048,
        below: 3072,
        until: "2030-12-31",
        why: "Diffie-Hellman of 2048 bits gives 112 bits of security, which NIST accepts through 2030.",
        sources: [["sp800131a3", "section 6"]],
      },
      {
        status: "legacy",
        from: 2048,
        below: 3072,
        since: "2031-01-01",
        why: "NIST planned to call Diffie-Hellman of 2048 bits deprecated after 2030.",
        sources: [["sp800131a3", "section 6"]],
      },
      {
        status: "recommended",
        from: 3072,
        why: "Diffie-Hellman of 3072 bits and more gives at least 128 bits of security.",
        sources: [["sp800131a3", "section 6"]],
      },
      {
        status: "acceptable",
        why: "Diffie-Hellman is sound from 2048 bits; the size of the group is not named.",
        sources: [
          ["sp800131a3", "section 6"],
          ["rfc9325", "section 4.5"],
        ],
      },
    ],
  },
  {
    id: "dh-group-small",
    name: "Diffie-Hellman groups 1, 2 and 5",
    family: "key-agreement",
    kind: "key-agreement",
    spellings: [
      "dh group 1",
      "dh group 2",
      "dh group 5",
      "diffie hellman group 1",
      "diffie hellman group 2",
      "diffie hellman group 5",
      "oakley group 1",
      "oakley group 2",
    ],
    judgements: [
      {
        status: "deprecated",
        why: "Groups 1, 2 and 5 have 768, 1024 and 1536 bits: below the 2048 that are the least.",
        sources: [
          ["sp800131a3", "section 6"],
          ["rfc9325", "section 4.5"],
        ],
      },
    ],
  },
  {
    id: "ecdh",
    name: "ECDH and ECDHE",
    family: "key-agreement",
    kind: "key-agreement",
    spellings: ["ecdh", "ecdhe", "elliptic curve diffie hellman", "eecdh"],
    judgements: [
      {
        status: "recommended",
        why: "ECDH on curves from 256 bits gives at least 128 bits of security.",
        sources: [
          ["sp800131a3", "section 6"],
          ["rfc9325", "sections 4.1 and 4.2"],
        ],
      },
    ],
  },
  {
    id: "x25519",
    name: "X25519 and X448",
    family: "key-agreement",
    kind: "key-agreement",
    spellings: ["x 25519", "x 448", "curve 25519", "curve 448"],
    judgements: [
      {
        status: "recommended",
        since: "2022-11",
        why: "X25519 is among the curves that TLS should support.",
        sources: [
          ["rfc9325", "section 4.2.1"],
          ["asvs5", "appendix C, Diffie-Hellman groups"],
        ],
      },
    ],
  },
  {
    id: "ml-kem",
    name: "ML-KEM",
    family: "key-agreement",
    kind: "key-agreement",
    spellings: ["ml kem", "mlkem", "kyber", "ml kem 512", "ml kem 768", "ml kem 1024"],
    judgements: [
      {
        status: "recommended",
        since: "2024-08",
        why: "ML-KEM withstands quantum computers and is approved.",
        sources: [["sp800131a3", "section 8"]],
      },
    ],
  },
  {
    id: "rsa-oaep",
    name: "RSA-OAEP",
    family: "key-agreement",
    kind: "key-transport",
    spellings: ["rsa oaep", "rsaes oaep", "oaep padding", "oaep"],
    judgements: [
      {
        status: "recommended",
        why: "OAEP is the padding for encryption with RSA.",
        sources: [["sp800131a3", "section 7"]],
      },
    ],
  },
  {
    id: "rsa-pkcs1-encryption",
    name: "RSA encryption with PKCS #1 v1.5 padding",
    family: "key-agreement",
    kind: "key-transport",
    spellings: [
      "rsaes pkcs 1",
      "rsaes pkcs 1 v 1.5",
      "rsaes pkcs 1 v 1.5 padding",
      "pkcs 1 v 1.5 encryption",
      "pkcs #1 v 1.5 encryption",
    ],
    judgements: [
      {
        status: "deprecated",
        since: "2024-01-01",
        why: "Encryption with PKCS #1 v1.5 padding invites padding oracles; key transport with it is disallowed.",
        sources: [
          ["sp800131a3", "section 7"],
          ["asvs5", "appendix C, key exchange mechanisms"],
        ],
      },
    ],
  },
  {
    id: "static-rsa",
    name: "Static RSA key exchange",
    family: "key-agreement",
    kind: "key-transport",
    spellings: ["static rsa", "rsa key exchange", "rsa key transport"],
    judgements: [
      {
        status: "legacy",
        since: "2022-11",
        why: "Key exchange with static RSA has no forward secrecy and should not be negotiated.",
        sources: [["rfc9325", "section 4.1"]],
      },
    ],
  },
] as const satisfies readonly Mechanism[];
