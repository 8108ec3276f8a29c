import type { Mechanism } from "../mechanism.js";

/** Digital signatures and the curves that keys stand on. */
export const signatures = [
  {
    id: "rsa-pss",
    name: "RSA-PSS",
    family: "signatures",
    kind: "signature",
    spellings: ["rsa pss", "rsassa pss", "pss padding"],
    integrity: true,
    judgements: [
      {
        status: "recommended",
        why: "PSS is the padding to prefer for RSA signatures.",
        sources: [
          ["sp800131a3", "section 3, table 3"],
          ["asvs5", "appendix C, digital signatures"],
        ],
      },
    ],
  },
  {
    id: "rsa-pkcs1-signature",
    name: "RSA signatures with PKCS #1 v1.5 padding",
    family: "signatures",
    kind: "signature",
    spellings: ["rsassa pkcs 1", "rsassa pkcs 1 v 1.5"],
    integrity: true,
    judgements: [
      {
        status: "acceptable",
        why: "NIST accepts PKCS #1 v1.5 signatures; OWASP and new protocols ask for PSS.",
        sources: [
          ["sp800131a3", "section 3, table 3"],
          ["asvs5", "appendix C, digital signatures"],
        ],
      },
    ],
  },
  {
    id: "rsa",
    name: "RSA",
    family: "signatures",
    kind: "asymmetric",
    ambiguous: ["RSA", "rsa"],
    notBefore: [
      "conference",
      "security",
      "securid",
      "inc",
      "group",
      "labs",
      "laboratories",
      "archer",
    ],
    spellings: ["withrsa", "withrsaencryption", "rivest shamir adleman", "ssh rsa"],
    size: {
      of: "modulus",
      values: [512, 768, 1024, 1536, 1792, 1984, 2048, 3072, 4096, 7680, 8192, 15360, 16384],
    },
    judgements: [
      {
        status: "broken",
        below: 1024,
        why: "RSA keys below 1024 bits have been factored.",
        sources: [["sp800131a3", "sections 3 and 7"]],
      },
      {
        status: "deprecated",
        below: 2048,
        since: "2014-01-01",
        why: "RSA keys below 2048 bits give less than 112 bits of security and are disallowed.",
        sources: [
          ["sp800131a2", "sections 3 and 6"],
          ["sp800131a3", "sections 3 and 7"],
          ["rfc9325", "section 4.5"],
        ],
      },
      {
        status: "acceptable",
        from: 2048,
        below: 3072,
        until: "2030-12-31",
        why: "RSA keys of 2048 bits give 112 bits of security, which NIST accepts through 2030.",
        sources: [
          ["sp800131a3", "sections 3 and 7"],
          ["rfc9325", "section 4.5"],
        ],
      },
      {
        status: "legacy",
        from: 2048,
        below: 3072,
        since: "2031-01-01",
        why: "NIST planned to call RSA keys below 3072 bits deprecated after 2030.",
        sources: [["sp800131a3", "sections 3 and 7"]],
      },
      {
        status: "recommended",
        from: 3072,
        why: "RSA keys of 3072 bits and more give at least 128 bits of security.",
        sources: [["sp800131a3", "sections 3 and 7"]],
      },
      {
        status: "acceptable",
        why: "RSA is sound from 2048 bits, better 3072; the size of the key is not named.",
        sources: [["sp800131a3", "sections 3 and 7"]],
      },
    ],
  },
  {
    id: "dsa",
    name: "DSA",
    family: "signatures",
    kind: "signature",
    ambiguous: ["DSA", "DSS"],
    spellings: ["withdsa", "ssh dss", "ssh dsa"],
    integrity: true,
    judgements: [
      {
        status: "deprecated",
        since: "2023-02-03",
        why: "FIPS 186-5 dropped DSA: it may verify old signatures and make no new ones.",
        sources: [
          ["sp800131a3", "section 3, table 3"],
          ["asvs5", "appendix C, digital signatures"],
        ],
      },
    ],
  },
  {
    id: "ecdsa",
    name: "ECDSA",
    family: "signatures",
    kind: "signature",
    spellings: ["ecdsa", "withecdsa"],
    integrity: true,
    judgements: [
      {
        status: "recommended",
        why: "ECDSA on P-256 or larger gives at least 128 bits of security.",
        sources: [
          ["sp800131a3", "section 3, table 3"],
          ["rfc9325", "section 4.2"],
        ],
      },
    ],
  },
  {
    id: "eddsa",
    name: "EdDSA (Ed25519, Ed448)",
    family: "signatures",
    kind: "signature",
    spellings: ["eddsa", "ed 25519", "ed 448"],
    integrity: true,
    judgements: [
      {
        status: "recommended",
        why: "EdDSA gives at least 128 bits of security.",
        sources: [
          ["sp800131a3", "section 3, table 3"],
          ["asvs5", "appendix C, digital signatures"],
        ],
      },
    ],
  },
  {
    id: "post-quantum-signature",
    name: "ML-DSA, SLH-DSA, LMS and XMSS",
    family: "signatures",
    kind: "signature",
    spellings: ["ml dsa", "slh dsa", "dilithium", "sphincs", "xmss"],
    ambiguous: ["LMS"],
    integrity: true,
    judgements: [
      {
        status: "recommended",
        since: "2024-08",
        why: "These signatures withstand quantum computers and are approved.",
        sources: [["sp800131a3", "section 3, table 3"]],
      },
    ],
  },
  {
    id: "strong-curve",
    name: "Curves from 256 bits: P-256, P-384, P-521, brainpool, secp256k1",
    family: "signatures",
    kind: "curve",
    spellings: [
      "secp 256 r 1",
      "secp 384 r 1",
      "secp 521 r 1",
      "prime 256 v 1",
      "nistp 256",
      "nistp 384",
      "nistp 521",
      "secp 256 k 1",
      "brainpoolp 256 r 1",
      "brainpoolp 384 r 1",
      "brainpoolp 512 r 1",
      "nist p 256",
      "nist p 384",
      "nist p 521",
    ],
    capitals: ["P-256", "P-384", "P-521"],
    ambiguous: ["P~256", "P~384", "P~521"],
    judgements: [
      {
        status: "recommended",
        why: "Curves from 256 bits give at least 128 bits of security.",
        sources: [
          ["sp800131a3", "sections 3 and 6"],
          ["rfc9325", "section 4.2"],
        ],
      },
    ],
  },
  {
    id: "curve-224",
    name: "Curves of 224 bits: P-224",
    family: "signatures",
    kind: "curve",
    capitals: ["P-224"],
    spellings: ["nist p 224", "secp 224 r 1", "secp 224 k 1"],
    judgements: [
      {
        status: "acceptable",
        until: "2030-12-31",
        why: "Curves of 224 bits give 112 bits of security, which NIST accepts through 2030.",
        sources: [["sp800131a3", "sections 3 and 6"]],
      },
      {
        status: "legacy",
        since: "2031-01-01",
        why: "NIST planned to call curves below 256 bits deprecated after 2030.",
        sources: [["sp800131a3", "sections 3 and 6"]],
      },
    ],
  },
  {
    id: "weak-curve",
    name: "Curves below 224 bits: P-192, secp160r1",
    family: "signatures",
    kind: "curve",
    spellings: [
      "nist p 192",
      "secp 192 r 1",
      "secp 192 k 1",
      "prime 192 v 1",
      "secp 160 r 1",
      "secp 160 k 1",
      "sect 163 k 1",
      "brainpoolp 160 r 1",
      "brainpoolp 192 r 1",
    ],
    capitals: ["P-192"],
    judgements: [
      {
        status: "deprecated",
        why: "Curves below 224 bits give less than 112 bits of security and are disallowed.",
        sources: [
          ["sp800131a3", "sections 3 and 6"],
          ["rfc9325", "section 4.5"],
        ],
      },
    ],
  },
] as const satisfies readonly Mechanism[];
