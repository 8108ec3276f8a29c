import type { ProcurementDocument, SectionKind } from "../procurement-document.js";
import type { Statement } from "../statement.js";

const unspoken: readonly SectionKind[] = ["contents", "history"];
const aside: readonly SectionKind[] = ["contents", "history", "background", "definitions"];

/** Whether a statement speaks for the document: what tells of the past or lists contents does not. */
export function isSpoken(document: ProcurementDocument, statement: Statement): boolean {
  if (document.language === "other" || statement.modality === "historic") return false;
  return !unspoken.includes(kindOf(document, statement));
}

/** Whether a statement requires something of what is bought or of whoever supplies it. */
export function isRequirement(document: ProcurementDocument, statement: Statement): boolean {
  if (!isSpoken(document, statement)) return false;
  const { modality, rank, actor } = statement;
  if (modality === "question" || modality === "option" || actor === "buyer") return false;
  const required = modality === "obligation" || rank === "mandatory";
  return required && !aside.includes(kindOf(document, statement));
}

/** What stands around a statement in lower case: its words, those above its list, the title of its section. */
export function surroundings(document: ProcurementDocument, statement: Statement): string {
  const title = document.sections[statement.section]?.title ?? "";
  return `${title}\n${statement.lead ?? ""}\n${statement.text}`.toLowerCase();
}

function kindOf({ sections }: ProcurementDocument, { section }: Statement): SectionKind {
  return sections[section]?.kind ?? "ordinary";
}

/** Whether a word stands in a text and is no part of another; both in the same case. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (isBoundary(text, at - 1) && isBoundary(text, at + word.length)) return true;
  }
  return false;
}

/** Whether neither a letter nor a digit stands at a place. */
export function isBoundary(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at));
}
