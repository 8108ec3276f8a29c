import type { ProcurementDocument } from "../procurement-document.js";
import type { Statement } from "../statement.js";
import { strengthOf } from "./strength.js";

const specifies = /\b(?:requirements?|specifications?|minimum|mandatory|technical|security)\b/i;

/**
 * Says whether a statement asks for or allows what it says, so that what is insecure in it will be supplied: an
 * obligation, a recommendation, a permission, or a row or item of a specification. What describes the present or
 * the past, asks the bidder or defines a term does not.
 */
export function isAskedFor(statement: Statement, document: ProcurementDocument): boolean {
  if (strengthOf(statement, document) !== undefined) return true;
  const { form, modality, section, rank } = statement;
  const own = document.sections[section];
  if (own?.kind !== "ordinary" || form === "heading") return false;
  if (modality === "option" || rank === "desirable") return modality !== "question";
  return modality === "fact" && form !== "sentence" && specifies.test(own.title);
}
