import { isProse } from "@bollard/document";
import type { CompletionItem } from "vscode-languageserver-types";
import type { LintedDocument } from "../../document.js";
import { frontMatterSpan } from "../../procurement/front-matter.js";
import { citationItems } from "./citation-items.js";
import { type ClauseRequest, clauseItems } from "./clause-items.js";
import { purchaseItems } from "./purchase-items.js";

/** What is offered in a procurement document in prose: the purchase in its front matter, clauses and citations below. */
export function procurementItems(
  document: LintedDocument,
  offset: number,
  request: ClauseRequest,
): CompletionItem[] {
  const format = document.result.tree?.format;
  if (format === undefined || !isProse(format)) return [];
  const front = frontMatterSpan(document.text);
  if (front && offset <= front.end) {
    return offset < front.start ? [] : purchaseItems(document, offset, front.end);
  }
  const clauses = format === "html" ? [] : clauseItems(document, offset, request);
  return clauses.length > 0 ? clauses : citationItems(document, offset, request.asked);
}
