import { citeLabel, type FoundItem, frameworks } from "@bollard/linter";
import type { Framework } from "@bollard/model";
import { findReferences, type Reference } from "@bollard/procurement-document";

/** A citation as far as it tells what is cited. */
export type Cited = Pick<Reference, "document" | "edition" | "provision">;

/** An item of a standard or a law under the citation that a document would write for it. */
export interface CitableItem extends FoundItem, Cited {}

/** The items that documents cite: units of test plans are not among them. */
const tests = "etsi-ts-103-701";

let index: ReadonlyMap<string, readonly CitableItem[]> | undefined;

/** Every item that a document can cite, by the document that holds it. */
export function citableItems(): ReadonlyMap<string, readonly CitableItem[]> {
  index ??= makeIndex();
  return index;
}

/**
 * The items that a citation names: of a provision itself, else those below it, else those of the provision
 * that it is part of; of a whole document what is known of the whole. Without an edition, of the newest.
 */
export function citedItems(cited: Cited): readonly CitableItem[] {
  const all = inEdition(citableItems().get(cited.document) ?? [], cited.edition);
  const { provision } = cited;
  const exact = all.filter((item) => item.provision === provision);
  if (provision === undefined || exact.length > 0) return exact;
  for (let above = provision; above !== ""; above = withoutLastPart(above)) {
    const below = all.filter((item) => isBelow(item.provision ?? "", above));
    if (below.length > 0) return below;
  }
  return [];
}

/** The editions of a document that Bollard knows, the newest last. */
export function editionsCited({ document }: Cited): readonly Framework[] {
  return frameworks.filter(({ label, title }) => {
    const [named] = [...findReferences(label), ...findReferences(title)];
    return named?.document === document;
  });
}

function inEdition(
  items: readonly CitableItem[],
  edition: string | undefined,
): readonly CitableItem[] {
  const editions = items.map((item) => item.edition).filter((one) => one !== undefined);
  if (editions.length === 0) return items;
  const wanted = edition ?? editions.at(-1);
  return items.filter((item) => item.edition === undefined || item.edition === wanted);
}

function isBelow(provision: string, above: string): boolean {
  return provision.startsWith(above) && /^(?:[(.-]| paragraph)/.test(provision.slice(above.length));
}

function withoutLastPart(provision: string): string {
  const at = Math.max(provision.lastIndexOf("("), provision.lastIndexOf(" paragraph"));
  return at > 0 ? provision.slice(0, at) : "";
}

function makeIndex(): ReadonlyMap<string, readonly CitableItem[]> {
  const found = new Map<string, CitableItem[]>();
  for (const framework of frameworks.filter(({ id }) => id !== tests)) {
    for (const item of framework.items) {
      for (const cited of citationsOf({ framework, item })) {
        const list = found.get(cited.document) ?? [];
        if (!list.some((one) => one.item === item && one.provision === cited.provision)) {
          list.push({ framework, item, ...cited });
        }
        found.set(cited.document, list);
      }
    }
  }
  return found;
}

/** How documents cite an item: under each of its provisions where it has several. */
function citationsOf({ framework, item }: FoundItem): readonly Cited[] {
  const label = citeLabel(framework, item);
  // A reader of tenders takes “section 4 to this” for a section of the tender's own.
  const [first, ...others] = findReferences(label.replaceAll(" to ", "–"));
  if (first === undefined || first.start > 0) return [];
  const { document, edition } = first;
  if (edition !== undefined && item.citeAs === undefined) {
    return [{ document, edition, provision: item.id }];
  }
  const same = [first, ...others].filter((one) => one.document === document);
  const named = same.map(({ provision }) => ({ document, ...(provision && { provision }) }));
  return [...named, ...sectionsBetween(label).map((provision) => ({ document, provision }))];
}

/** The sections that a label such as `sections 26 to 30 and 57 to 66` means and does not print. */
function sectionsBetween(label: string): readonly string[] {
  if (!label.includes("sections ")) return [];
  return [...label.matchAll(/\b(\d{1,3}) to (\d{1,3})\b/g)].flatMap(([, from, to]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, more) => `s.${Number(from) + more}`),
  );
}
