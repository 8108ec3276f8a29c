import type { Span } from "@bollard/document";
import type { Pointer } from "@bollard/model";
import type { Remedy } from "../result.js";

/** A decision to accept findings, wherever it was written. */
export interface Suppression {
  readonly kind: "comment" | "data";
  readonly rules: readonly string[];
  /** The part of the subject that it covers; the empty pointer covers all of it. */
  readonly scope: Pointer;
  readonly reason: string;
  readonly until?: string;
  readonly approvedBy?: string;
  /** What is wrong with how it is written; it then has no effect. */
  readonly fault?: string;
  /** Where it stands in the text. */
  readonly span: Span;
  /** Takes it away. */
  readonly removal: Remedy;
}
