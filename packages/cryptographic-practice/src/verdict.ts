import type { Source } from "@bollard/model";
import type { Status } from "./mechanism.js";
import type { Mention } from "./mention.js";

/** Where a text stood in the input: nothing for prose, a list and a position for lists. */
export interface Place {
  readonly list?: "protocols" | "algorithms" | "modes" | "keySizes";
  readonly index?: number;
}

/** A mention and where it was found. Offsets are those in its own text. */
export interface PlacedMention extends Place {
  readonly mention: Mention;
}

/** A mention with the judgement that counts for it. */
export interface JudgedMention extends PlacedMention {
  readonly status: Status;
  /** Why, in plain English. */
  readonly why: string;
  /** Since when, as exactly as it was published. */
  readonly since?: string;
  /** The last day on which this judgement holds. */
  readonly until?: string;
  readonly sources: readonly Source[];
}

/** Words that a person has to look at. */
export interface UnknownMention extends Place {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /**
   * `own-design`: cryptography that somebody made up; `claim`: praise that names nothing;
   * `not-in-catalogue`: a name that is not known here; `not-judged`: a known one without a judgement
   * for this use; `says-too-little`: a name that needs its version or algorithm.
   */
  readonly reason: "own-design" | "claim" | "not-in-catalogue" | "not-judged" | "says-too-little";
  /** The question for the person. */
  readonly question: string;
}

/** Something about the whole input that a person has to look at. */
export interface Flag {
  readonly question: string;
  /** The mentions that it is about. */
  readonly mentions: readonly PlacedMention[];
}

/**
 * What the catalogue says of the mechanisms that a supplier names. It never says that a device
 * complies: a name is no proof, and what is not written is not judged.
 */
export interface PracticeVerdict {
  /** Deprecated or broken for the use that was read. These never count as best practice. */
  readonly deprecated: readonly JudgedMention[];
  /** Tolerated in what exists. */
  readonly legacy: readonly JudgedMention[];
  /** Recommended or acceptable. */
  readonly recognised: readonly JudgedMention[];
  /** Protocols that protect nothing by themselves, where nothing is named that protects them. */
  readonly unprotected: readonly JudgedMention[];
  /** What goes to manual review. */
  readonly unknown: readonly UnknownMention[];
  /** Mechanisms that the text says are not used. */
  readonly rejected: readonly PlacedMention[];
  readonly flags: {
    /** A mode that only encrypts is named, and nothing that protects integrity. */
    readonly encryptionWithoutIntegrity?: Flag;
    /** The input names no mechanism at all. */
    readonly noneNamed?: Flag;
    /** A cipher, key or group is named without its size. */
    readonly sizeMissing?: Flag;
  };
}
