import type { Pattern } from "../pattern.js";
import type { PatternTable } from "./index.js";

const uses: readonly Pattern[] = [
  {
    value: true,
    says: /\bcryptograph\w*[^.;]{0,40}:\s*yes\b/,
    example: "Cryptographic primitives: yes.",
    counter: "Cryptographic primitives: none.",
  },
  {
    value: false,
    says: /\bcryptograph\w*[^.;]{0,40}:\s*(?:no|none)\b|\bno cryptograph\w+|\b(?:uses|contains|performs|has|implements) no (?:\w+ )?(?:cryptograph\w+|algorithms)/,
    denial: "ignored",
    example: "It contains no cryptographic algorithms.",
    counter: "It contains cryptographic algorithms.",
  },
  {
    value: true,
    says: /\b(?:uses?|using|implements?|integrates?|relies on|performs?|contains?|calls?|executes?|utili[sz]es?) (?:(?!(?:no|not|without|never) )\S+ ){0,6}(?:cryptograph\w+|D?TLS|AES\S*|SHA-?\d+|RSA\S*|ECDSA|ECDH\w*|HMAC\S*|mbed ?TLS|wolfSSL|OpenSSL|BoringSSL|encrypt\w+|signatures?)\b/,
    denial: "denies",
    example: "It uses the TLS library of the platform.",
    counter: "It does not use TLS.",
  },
];

const sideEffectsConsidered: readonly Pattern[] = [
  {
    value: true,
    says: /\bside[- ]effects?\b(?:(?!\b(?:not|never|no)\b)[^.;]){0,100}?\b(?:considered|evaluated|assessed|analysed|analyzed|tested|managed|reviewed|examined|handled)\b(?!\W{1,8}no\b)/,
    denial: "denies",
    example: "Side effects of replacing it were considered.",
    counter: "Side effects of replacing it were not considered.",
  },
  {
    value: false,
    says: /\bside[- ]effects? (?:\S+ ){0,8}(?:not|never) (?:yet )?(?:been )?(?:considered|evaluated|assessed|analysed|analyzed|tested|examined)\b|\bside[- ]effects? considered\W{1,8}no\b|\bno (?:\w+ )?(?:consideration|evaluation|assessment) of (?:\w+ )?side[- ]effects\b/,
    denial: "ignored",
    example: "Side effects have not been considered.",
    counter: "Side effects have been considered.",
  },
];

/** Patterns of table 6 on cryptography. */
export const softCompCryptographyPatterns: PatternTable = {
  "SoftComp/cryptographicUsage/uses": uses,
  "SoftComp/cryptographicUsage/sideEffectsConsidered": sideEffectsConsidered,
};
