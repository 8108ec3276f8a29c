import type { DocumentKey } from "./documents.js";

/** What a mechanism is used for. A judgement holds for some purposes and not for others. */
export type Purpose =
  | "confidentiality"
  | "signature"
  | "mac"
  | "password"
  | "key-derivation"
  | "key-agreement"
  | "key-transport"
  | "checksum"
  | "identification"
  | "random"
  | "channel";

/**
 * How good a mechanism is for a purpose on a day, the best first. `acceptable` is sound but not what
 * one would choose today; `legacy` is tolerated in what exists; `deprecated` is to be given up, or
 * already forbidden by its issuer; `broken` fails against known attacks; `unprotected` never promised
 * any protection of its own.
 */
export type Status =
  | "recommended"
  | "acceptable"
  | "legacy"
  | "deprecated"
  | "broken"
  | "unprotected";

/**
 * What a mechanism is. A `channel` protects what other protocols carry, a `link` what goes by radio;
 * a `mode` and a `stream-cipher` only encrypt, so that something else must protect integrity.
 */
export type Kind =
  | "channel"
  | "link"
  | "protocol"
  | "cipher"
  | "stream-cipher"
  | "mode"
  | "storage-mode"
  | "aead"
  | "hash"
  | "mac"
  | "signature"
  | "asymmetric"
  | "key-agreement"
  | "key-transport"
  | "curve"
  | "key-derivation"
  | "password-hash"
  | "pairing"
  | "random"
  | "encoding";

/** A document and the place in it: `rfc8996 4` is section 4 of RFC 8996. */
export type Reference = `${DocumentKey} ${string}`;

/** One statement on how good a mechanism is. The first that fits purpose, size and day counts. */
export interface Judgement {
  readonly status: Status;
  /** The purposes for which it holds; without it, for every purpose and for none stated. */
  readonly purposes?: readonly Purpose[];
  /** Holds for sizes of at least so many bits. */
  readonly from?: number;
  /** Holds for sizes of fewer bits than this. */
  readonly below?: number;
  /** The first day, as exactly as it was published: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly since?: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly until?: string;
  /** The reason in plain English, our own words, one or two sentences. */
  readonly why: string;
  readonly sources: readonly Reference[];
}

/** What the number after a name means. */
export interface Size {
  /** A key, a digest, or the modulus of RSA or Diffie-Hellman; all in bits. */
  readonly of: "key" | "digest" | "modulus";
  /** The sizes that exist; without it, any from 256 to 16384. */
  readonly values?: readonly number[];
  /** The name alone is another mechanism, or says too little: `SHA` without `256`. */
  readonly required?: boolean;
}

/** One entry of the catalogue. */
export interface Mechanism {
  /** The id for ever: lower case, such as `tls-1.0` or `aes`. */
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /**
   * Ways to write it, in any case. A space stands for nothing, a space, a hyphen or an underscore, a
   * tilde for nothing or a hyphen; a dot, a slash or a hyphen stands for itself. `1|2` is either.
   */
  readonly spellings?: readonly string[];
  /** Ways to write it that count only in exactly these capitals. */
  readonly capitals?: readonly string[];
  /** Exact ways to write it that also mean other things: they count only in company. */
  readonly ambiguous?: readonly string[];
  /**
   * The words that are company to the ambiguous ones; without it, the words of cryptography. With
   * none, they count only where they are the whole text.
   */
  readonly company?: readonly string[];
  /** Words and numbers before which the name means something else. */
  readonly notBefore?: readonly string[];
  /** Words after which the name means something else; `#` is any number. */
  readonly notAfter?: readonly string[];
  readonly size?: Size;
  /**
   * The series of a versioned protocol and the version in it, so that "TLS 1.2/1.3" can be read.
   * Names such as `TLSv1.2` and `TLS version 1.2` come from it.
   */
  readonly series?: readonly [name: string, version: string];
  /** What the name alone does not say and a reader needs. */
  readonly lacks?: "version" | "algorithm" | "use";
  /** Missing where nothing was found to judge it by: a person has to. */
  readonly judgements?: readonly Judgement[];
}
