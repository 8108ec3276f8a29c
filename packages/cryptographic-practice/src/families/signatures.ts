import { once } from "@bollard/model";
import type { Mechanism } from "../mechanism.js";
import { after2030, strong, tooShort, until2030 } from "./strengths.js";

const asvs = "asvs5 appendix C, signatures";
const nistSignatures = "sp800131a3 3, table 3";
const nistRsa = "sp800131a3 3 and 7";
const nistCurves = "sp800131a3 3 and 6";
const keyLengths = "rfc9325 4.5";

/** Digital signatures and the curves that keys stand on. */
export const signatures = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "rsa-pss",
        name: "RSA-PSS",
        kind: "signature",
        spellings: ["rsa pss", "rsassa pss", "pss padding"],
        judgements: [
          {
            status: "recommended",
            why: "PSS is the padding to prefer for RSA signatures.",
            sources: [nistSignatures, asvs],
          },
        ],
      },
      {
        id: "rsa-pkcs1-signature",
        name: "RSA signatures with PKCS #1 v1.5 padding",
        kind: "signature",
        capitals: ["RS~256|384|512"],
        spellings: [
          "rsassa pkcs 1",
          "rsassa pkcs 1 v 1.5",
          "pkcs 1 v 1.5 signature|signatures",
          "pkcs#1 v 1.5 signature|signatures",
        ],
        judgements: [
          {
            status: "acceptable",
            why: "NIST accepts PKCS #1 v1.5 signatures; OWASP and new protocols ask for PSS.",
            sources: [nistSignatures, asvs],
          },
        ],
      },
      {
        id: "rsa",
        name: "RSA",
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
            status: "deprecated",
            below: 2048,
            why: tooShort,
            sources: ["sp800131a2 3 and 6", nistRsa, keyLengths],
          },
          {
            status: "acceptable",
            from: 2048,
            below: 3072,
            until: "2030-12-31",
            why: until2030,
            sources: [nistRsa, keyLengths],
          },
          {
            status: "legacy",
            from: 2048,
            below: 3072,
            since: "2031-01-01",
            why: after2030,
            sources: [nistRsa],
          },
          {
            status: "recommended",
            from: 3072,
            why: strong,
            sources: [nistRsa],
          },
          {
            status: "acceptable",
            why: "RSA is sound from 2048 bits, better 3072; the size of the key is not named.",
            sources: [nistRsa],
          },
        ],
      },
      {
        id: "pkcs1-v1.5",
        name: "PKCS #1 v1.5 padding, use not named",
        kind: "asymmetric",
        spellings: ["pkcs 1 v 1.5", "pkcs#1 v 1.5", "pkcs 1 padding", "pkcs#1 padding"],
        lacks: "use",
      },
      {
        id: "dsa",
        name: "DSA",
        kind: "signature",
        ambiguous: ["DSA", "DSS"],
        spellings: ["withdsa", "ssh dss", "ssh dsa"],
        judgements: [
          {
            status: "deprecated",
            since: "2023-02-03",
            why: "FIPS 186-5 dropped DSA: it may verify old signatures and make no new ones.",
            sources: ["fips186 text", nistSignatures, asvs],
          },
        ],
      },
      {
        id: "ecdsa",
        name: "ECDSA",
        kind: "signature",
        spellings: ["ecdsa", "withecdsa"],
        capitals: ["ES~256|384|512"],
        judgements: [
          {
            status: "recommended",
            why: "ECDSA on P-256 or larger gives at least 128 bits of security.",
            sources: [nistSignatures, "rfc9325 4.2"],
          },
        ],
      },
      {
        id: "eddsa",
        name: "EdDSA (Ed25519, Ed448)",
        kind: "signature",
        spellings: ["eddsa", "ed 25519", "ed 448"],
        judgements: [
          {
            status: "recommended",
            why: strong,
            sources: [nistSignatures, asvs],
          },
        ],
      },
      {
        id: "post-quantum-signature",
        name: "ML-DSA, SLH-DSA, LMS and XMSS",
        kind: "signature",
        spellings: ["ml dsa", "slh dsa", "dilithium", "sphincs", "xmss"],
        ambiguous: ["LMS"],
        judgements: [
          {
            status: "recommended",
            since: "2024-08",
            why: "These signatures withstand quantum computers and are approved.",
            sources: [nistSignatures],
          },
        ],
      },
      {
        id: "strong-curve",
        name: "Curves from 256 bits, such as P-256",
        kind: "curve",
        spellings: [
          "secp 256|384|521 r 1",
          "secp 256 k 1",
          "prime 256 v 1",
          "nistp 256|384|521",
          "nist p 256|384|521",
          "brainpoolp 256|384|512 r 1",
        ],
        capitals: ["P-256|384|521"],
        ambiguous: ["P~256|384|521"],
        judgements: [
          {
            status: "recommended",
            why: strong,
            sources: [nistCurves, "rfc9325 4.2"],
          },
        ],
      },
      {
        id: "curve-224",
        name: "Curves of 224 bits, such as P-224",
        kind: "curve",
        capitals: ["P-224"],
        spellings: ["nist p 224", "secp 224 r|k 1"],
        judgements: [
          {
            status: "acceptable",
            until: "2030-12-31",
            why: until2030,
            sources: [nistCurves],
          },
          {
            status: "legacy",
            since: "2031-01-01",
            why: after2030,
            sources: [nistCurves],
          },
        ],
      },
      {
        id: "weak-curve",
        name: "Curves below 224 bits, such as P-192",
        kind: "curve",
        spellings: ["nist p 192", "secp 160|192 r|k 1", "prime 192 v 1", "brainpoolp 160|192 r 1"],
        capitals: ["P-192"],
        judgements: [
          {
            status: "deprecated",
            why: "Curves below 224 bits give less than 112 bits of security and are disallowed.",
            sources: [nistCurves, keyLengths],
          },
        ],
      },
    ] as const satisfies readonly Mechanism[],
);
