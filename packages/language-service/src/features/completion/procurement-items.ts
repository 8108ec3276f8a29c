import type { CompletionItem } from "vscode-languageserver-types";
import type { LintedDocument } from "../../document.js";
import { frontMatterSpan } from "../../procurement/front-matter.js";
import { citationItems } from "./citation-items.js";
import { type ClauseRequest, clauseItems } from "./clause-items.js";
import { purchaseItems } from "./purchase-items.js";

/** What is offered in a procurement document: the purchase in its front matter, clauses and citations below. */
export function procurementItems(
  document: LintedDocument,
  offset: number,
  request: ClauseRequest,
): CompletionItem[] {
  const front = frontMatterSpan(document.text);
  if (front && offset <= front.end) {
    return offset < front.start ? [] : purchaseItems(document, offset, front.end);
  }
  const isHtml = document.result.tree?.format === "html";
  const clauses = isHtml ? [] : clauseItems(document, offset, request);
  return clauses.length > 0 ? clauses : citationItems(document, offset, request.asked);
}
