import type { Source } from "@bollard/model";

/**
 * How a statement came to be made here: `read` in a text of this edition; seen in a `filled-form`
 * of one vendor only; `carried-over` from the text of the other edition; `inferred` from statements
 * around it; `unchecked` where no text was at hand.
 */
export type Basis = "read" | "filled-form" | "carried-over" | "inferred" | "unchecked";

/** How sure the statement is, the most first. */
export type Confidence = "high" | "medium-high" | "medium" | "low";

/** Where a statement comes from, how it came to be made, and how sure it is. */
export interface Provenance extends Source {
  readonly basis: Basis;
  readonly confidence: Confidence;
}
