import type { Citation } from "./citation.js";
import type { Source } from "./source.js";

/** The legal effect of one framework under another: what law or a scheme accepts, not what texts share. */
export interface Recognition {
  readonly id: string;
  /** The items whose demands are treated as met. */
  readonly granting: readonly Citation[];
  /** The items, or whole frameworks, that bring the effect about. */
  readonly recognised: readonly Citation[];
  readonly effect: "deemed-compliance" | "presumption-of-conformity" | "accepted-evidence";
  /** What else must hold, in our own words. */
  readonly conditions: readonly string[];
  /** The first day of the effect, `YYYY-MM-DD`. */
  readonly validFrom: string;
  readonly validTo?: string;
  readonly source: Source;
}
