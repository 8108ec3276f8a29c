import { emptyDocument, type ProcurementDocument } from "@bollard/procurement-document";
import { procurementRules } from "../registry.js";
import type { SubjectType } from "./subject-type.js";

/** Procurement documents. Their tree is made with them, so that its value is the document. */
export const procurement: SubjectType<ProcurementDocument> = {
  read: ({ root }) => ({
    subject: (root?.value ?? emptyDocument) as ProcurementDocument,
    misfits: [],
    unreadable: new Set(),
  }),
  rules: procurementRules,
  hasNoPlace: () => false,
  suppressions: () => undefined,
  onSilence: () => undefined,
};
