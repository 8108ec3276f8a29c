import type { ProcurementDocument, ReadProcurement } from "@bollard/procurement-document";
import { procurementRules } from "../registry.js";
import type { SubjectType } from "./subject-type.js";

/** What is said of a document in another language: that it is left alone. */
const forOtherLanguages = procurementRules.filter(({ id }) => id === "procurement/other-language");

/** Procurement documents: one is read together with its tree. */
export function procurement({
  document,
  misfits,
  unreadable,
}: ReadProcurement): SubjectType<ProcurementDocument> {
  return {
    read: () => ({ subject: document, misfits, unreadable }),
    rules: document.language === "other" ? forOtherLanguages : procurementRules,
    hasNoPlace: () => false,
    suppressions: () => undefined,
    onSilence: () => undefined,
  };
}
