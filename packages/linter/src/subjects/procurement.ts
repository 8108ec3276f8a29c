import { isProse, type Tree } from "@bollard/document";
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
    isRemembered: false,
    readsDespite: ({ code }, tree) => code === "document/encoding" && isMostlyRead(tree),
    hasNoPlace: () => false,
    suppressions: () => undefined,
    join: (findings) => findings,
    onSilence: () => undefined,
  };
}

/** Of so many characters of prose one may be unreadable, as letters with accents in an older encoding are. */
const oneIn = 50;

/** Whether prose in another encoding lost no more than some letters. */
function isMostlyRead({ format, text }: Tree): boolean {
  if (!isProse(format) || text.includes("\0")) return false;
  return text.split("\ufffd").length - 1 <= text.length / oneIn;
}
