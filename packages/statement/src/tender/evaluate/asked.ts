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
