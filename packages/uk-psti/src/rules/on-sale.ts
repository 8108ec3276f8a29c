import type { Truth } from "@bollard/model";
import type { PstiSubject } from "./psti-subject.js";

/** Says whether the product is made available in the United Kingdom on a day. */
export function isOnSale(subject: PstiSubject, day: string): Truth {
  const { from, until } = subject.product?.onSale ?? {};
  if (until !== undefined && until < day) return "false";
  if (from === undefined) return "unknown";
  return from <= day ? "true" : "false";
}
