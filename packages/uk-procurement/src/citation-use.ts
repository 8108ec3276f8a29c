import type { BuyerKind } from "@bollard/connected-place-sectors";
import type { Condition, Confidence, Nation } from "@bollard/model";
import type { ProcurementItemId } from "./item-id.js";
import type { PurchaseFact } from "./purchase.js";

/**
 * How strongly an invitation to tender should carry a reference. `must-if-in-scope` needs a
 * recorded decision on scope; `do-not-cite-as-law` warns of what is no law.
 */
export type CitationLevel =
  | "must"
  | "must-have-regard"
  | "must-if-in-scope"
  | "should"
  | "do-not-cite-as-law";

/** An item that another body of law holds. */
export interface ItemElsewhere {
  readonly framework: "uk-psti" | "uk-nis";
  readonly item: string;
}

/** A reference that an invitation to tender should carry, for whom and when. */
export interface CitationUse<Id extends string = string> {
  readonly id: Id;
  /** The reference as a document would write it. */
  readonly reference: string;
  readonly level: CitationLevel;
  readonly buyers: readonly BuyerKind[];
  readonly nations: readonly Nation[];
  /** When it applies to a purchase by such a buyer; absent means always. */
  readonly appliesIf?: Condition<PurchaseFact>;
  /** The first day for procurements that begin on or after it, `YYYY-MM-DD`. */
  readonly commencedFrom?: string;
  readonly why: string;
  /** The item of this package on which it rests. */
  readonly item?: ProcurementItemId;
  /** The item of another package on which it rests. */
  readonly elsewhere?: ItemElsewhere;
  readonly confidence: Confidence;
}
