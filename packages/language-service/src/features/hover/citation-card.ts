import { citeLabel } from "@bollard/linter";
import type { Framework } from "@bollard/model";
import { findReferences } from "@bollard/procurement-document";
import { currentReferences, supersededReferences } from "@bollard/uk-procurement";
import type { LintedDocument } from "../../document.js";
import { itemCard } from "../../item-card.js";
import {
  type CitableItem,
  type Cited,
  citedItems,
  editionsCited,
} from "../../procurement/cited-items.js";
import { citedName } from "../../procurement/cited-name.js";
import type { CitedPlace } from "../../procurement/cited-places.js";
import { inMarkdown } from "../../specification/in-markdown.js";
import { elsewhereCard } from "./elsewhere-card.js";
import { policyNoteCard } from "./policy-note-card.js";
import { checkedLine, supersededCard } from "./superseded-card.js";

/** More items than so many are listed, a line each. */
const mostCards = 2;
const mostLines = 12;

/**
 * Says what is known of what is named at a place: the item, the edition, whether it is in force, what replaced
 * it and how that was checked, in Markdown. `undefined` where nothing is known.
 */
export function citationCard(
  document: LintedDocument,
  { reference, row }: CitedPlace,
): string | undefined {
  if (reference === undefined) return row && supersededCard(row);
  const items = citedItems(reference);
  const about = items.length > 0 ? itemCards(document, items) : documentCard(reference);
  const status = row ? supersededCard(row) : currentCard(reference);
  const parts = [about, status].filter((part) => part !== "");
  if (parts.length === 0) return undefined;
  const heading = items.length > 0 && items.length <= mostCards ? [] : [headingOf(reference)];
  return [...heading, parts.join("\n\n---\n\n")].join("\n\n");
}

function headingOf(reference: Cited): string {
  return `**${inMarkdown(citedName(reference))}**`;
}

function itemCards(document: LintedDocument, items: readonly CitableItem[]): string {
  if (items.length <= mostCards) {
    const cards = items.map((item) => [itemCard(item), elsewhereCard(document, item)]);
    return cards.map((card) => card.filter((part) => part !== "").join("\n\n")).join("\n\n---\n\n");
  }
  const lines = items.slice(0, mostLines).map(({ framework, item }) => {
    const status = item.status ? ` (${item.status})` : "";
    return `- ${citeLabel(framework, item)}${status}: ${item.summary}`;
  });
  const more = items.length - lines.length;
  return [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n");
}

/** What is known of a document as a whole, or of one whose provision is not known. */
function documentCard(reference: Cited): string {
  const all = editionsCited(reference);
  const named = all.filter(({ edition }) => edition === reference.edition);
  const editions = named.length > 0 ? named : all;
  const isMissing = reference.provision !== undefined && editions.length > 0;
  return [
    isMissing ? "Bollard knows no such provision in it." : "",
    policyNoteCard(reference.document) ?? "",
    ...editions.map(editionLine),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function editionLine({ label, title, published, inForce, url }: Framework): string {
  const force = inForce ? `, in force from ${inForce.from}` : "";
  const link = url ? ` [Issuer's document](${url}).` : "";
  return `${label}: ${title}. Published ${published}${force}.${link}`;
}

/** What a document that nothing has replaced has replaced, or why it is right although it looks old. */
function currentCard(reference: Cited): string {
  if (reference.provision !== undefined) return "";
  const replaced = supersededReferences().filter(({ current, action, verified }) => {
    const [named] = findReferences(current);
    if (named?.start !== 0 || action !== "replace" || verified === "unchecked") return false;
    return isSame(named, reference);
  });
  const [first] = replaced;
  const right = currentReferences().find(({ reference: text, ...one }) => {
    const [named] = findReferences(text);
    if (named === undefined || !isSame(named, reference)) return false;
    return !("onlyWith" in one) && one.verified !== "unchecked";
  });
  if (first === undefined) return right ? `**Current.** ${right.why}` : "";
  const names = replaced.slice(0, mostLines).map(({ superseded }) => superseded);
  return `**Current.** It takes the place of ${names.join("; ")}.\n\n${checkedLine(first)}`;
}

function isSame(one: Cited, other: Cited): boolean {
  const isWhole = one.provision === other.provision;
  return isWhole && one.document === other.document && one.edition === other.edition;
}
