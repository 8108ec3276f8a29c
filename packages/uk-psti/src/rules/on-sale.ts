import type { Truth } from "@bollard/model";
import type { PstiSubject } from "./psti-subject.js";

/**
 * Says whether the product is made available in the United Kingdom on a day; unknown where the
 * last day stands before the first, as one of them is then wrong.
 */
export function isOnSale(subject: PstiSubject, day: string): Truth {
  const { from, until } = subject.product?.onSale ?? {};
  if (from !== undefined && until !== undefined && until < from) return "unknown";
  if (until !== undefined && until < day) return "false";
  if (from === undefined) return "unknown";
  return from <= day ? "true" : "false";
}
