import type { ProcurementDocument, ReadProcurement } from "@bollard/procurement-document";
import { procurementRules } from "../registry.js";
import type { SubjectType } from "./subject-type.js";

/** Procurement documents: one is read together with its tree. */
export function procurement({
  document,
  misfits,
  unreadable,
}: ReadProcurement): SubjectType<ProcurementDocument> {
  return {
    read: () => ({ subject: document, misfits, unreadable }),
    rules: procurementRules,
    hasNoPlace: () => false,
    suppressions: () => undefined,
    onSilence: () => undefined,
  };
}
