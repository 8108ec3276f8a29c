import { nodeAt, placeAt, type Span } from "@bollard/document";
import { toPath } from "@bollard/model";
import { purchaseSchema } from "@bollard/procurement-document";
import type { LintedDocument } from "../../document.js";
import { citedPlaceAt } from "../../procurement/cited-places.js";
import { citationCard } from "./citation-card.js";
import { fieldCard } from "./field-card.js";

/** A text in Markdown about a stretch of a document. */
export interface Card {
  readonly span: Span;
  readonly value: string;
}

/** Explains what a procurement document names at an offset, or what it declares there of the purchase. */
export function procurementCard(document: LintedDocument, offset: number): Card | undefined {
  const place = citedPlaceAt(document, offset);
  const value = place && citationCard(document, place);
  return place && value ? { span: place, value } : purchaseCard(document, offset);
}

function purchaseCard({ result }: LintedDocument, offset: number): Card | undefined {
  const purchase = result.tree && nodeAt(result.tree, "/purchase");
  if (result.tree === undefined || !purchase?.key || purchase.key.end === purchase.key.start) {
    return undefined;
  }
  const { key } = purchase;
  if (offset >= key.start && offset <= key.end) {
    const value = purchaseSchema.description;
    return value === undefined ? undefined : { span: key, value: `**purchase**\n\n${value}` };
  }
  const place = placeAt({ ...result.tree, root: purchase }, offset);
  if (place === undefined || place.pointer === "") return undefined;
  const { node, part } = place;
  const span = part === "key" && node.key ? node.key : node;
  const isOn = offset >= span.start && offset <= span.end;
  const value = isOn ? fieldCard(purchaseSchema, toPath(place.pointer)) : undefined;
  return value === undefined ? undefined : { span, value };
}
