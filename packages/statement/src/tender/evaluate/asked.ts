import type { ProcurementDocument, Statement } from "@bollard/procurement-document";
import type { Product } from "../product.js";
import type { TraceAnswer } from "../trace-model.js";

/** A requirement as evaluators look at it. */
export interface Asked {
  readonly document: ProcurementDocument;
  readonly statement: Statement;
  /** Its words, after those of the list that it completes. */
  readonly words: string;
}

/** Says what a product's specification declares on a part of a requirement; `undefined` where that part is not asked. */
export type Evaluate = (asked: Asked, product: Product) => TraceAnswer | undefined;

/**
 * Says whether every demand of a text is one that is measured, and none asks for something else as well.
 * A demand begins with each verb that binds.
 * @param measured - words of a demand that is measured
 * @param other - words of demands that are not
 */
export function isAllMeasured(words: string, measured: RegExp, other: RegExp): boolean {
  return words
    .split(/(?:[,;.]|\band\b)\s+(?=(?:the \w+ )?(?:shall|must|will|should)\b)/i)
    .every((demand) => measured.test(demand) && !other.test(demand));
}
