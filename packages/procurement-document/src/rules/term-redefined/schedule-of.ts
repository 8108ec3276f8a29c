import type { Definition, ProcurementDocument } from "../../procurement-document.js";
import { titlesAbove } from "../../wording/about-security.js";

const part = /\b(?:schedule|annex|appendix|attachment|exhibit|part|volume|section [A-Z]\b)/i;

/** The title of the outermost part of a set of documents in which a definition stands; empty where it is one document. */
export function scheduleOf(
  { statements, sections }: ProcurementDocument,
  { statement }: Definition,
): string {
  const own = statements[statement];
  if (own === undefined) return "";
  const titles = titlesAbove(own, sections);
  return [...titles].reverse().find((title) => part.test(title)) ?? "";
}
