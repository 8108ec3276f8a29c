import type { Source } from "./source.js";

/** What a check looks at: what a supplier, a buyer or an operator wrote. */
export type CheckedSubject = "device" | "procurement" | "place";

/**
 * Something that a careful reader looks for in a subject, to see whether an item is answered. Bollard
 * derives its checks from the items; no issuer prints them. A rule names the checks it carries out.
 */
export interface Check<Id extends string = string> {
  /** Stable id, such as `ncsc-cp-01-c1` or `uc-cctv-c7`. */
  readonly id: Id;
  readonly subject: CheckedSubject;
  /** The item or instrument that the check serves; absent where it serves its whole group. */
  readonly item?: string;
  /** What is looked for, in our own words, as a clause after "look for". */
  readonly looksFor: string;
  /** Where the item that it serves was read; what is `unchecked` supports no more than a hint. */
  readonly source: Source;
}
