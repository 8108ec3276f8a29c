/**
 * How a fact was read before it was encoded, from the strongest reading to none.
 * An `unchecked` fact never supports more than a hint.
 */
export type Verification =
  | "official-mirror"
  | "official-excerpt"
  | "full-text"
  | "transcriptions"
  | "title"
  | "secondary"
  | "unchecked";

/** How sure it is that a statement is right, whatever was read for it. */
export type Confidence = "high" | "medium" | "low";

/** Where a fact comes from, when it was last checked, and how. */
export interface Source {
  /** The document as its issuer names it, with edition and date. */
  readonly document: string;
  /** The place inside the document: clause, section, table or paragraph. */
  readonly clause: string;
  /** The issuer's own address of the document, where there is a public one. */
  readonly url?: string;
  /** The day of the last check, `YYYY-MM-DD`. */
  readonly checked: string;
  readonly verified: Verification;
  /** Keys of the texts that were read; the framework's `witnesses` explains them. */
  readonly witnesses?: readonly string[];
  /** What a reader should know about the reading, in our own words. */
  readonly note?: string;
}
