import { readPolicyNote, type SourceId, sources } from "@bollard/uk-procurement";
import { type Cited, citedItems, editionsCited } from "./cited-items.js";
import type { CitedPlace } from "./cited-places.js";

/**
 * The issuer's address of what is named at a place, where the data hold one: of the item, else of the edition or the
 * whole document, else of a text of the issuer that says what became of it.
 */
export function citedUrl({ reference, row }: CitedPlace): string | undefined {
  const own =
    reference && (urlOfItem(reference) ?? urlOfEdition(reference) ?? urlOfNote(reference));
  return own ?? urlIn(row?.sources ?? []);
}

function urlOfItem(reference: Cited): string | undefined {
  const urls = citedItems(reference).map(({ item }) => item.source.url);
  return urls.find((url) => url !== undefined);
}

function urlOfEdition(reference: Cited): string | undefined {
  const editions = editionsCited(reference);
  const named = editions.find(({ edition }) => edition === reference.edition);
  return (named ?? (reference.edition === undefined ? editions.at(-1) : undefined))?.url;
}

function urlOfNote({ document }: Cited): string | undefined {
  const reading = readPolicyNote(document);
  return reading?.kind === "note" ? urlIn(reading.note.sources) : undefined;
}

/** Commentaries are no place to send a reader to. */
function urlIn(ids: readonly SourceId[]): string | undefined {
  const texts = ids.map((id) => sources()[id]);
  const official = texts.filter((text) => text.kind !== "secondary" && "url" in text);
  return official.map((text) => ("url" in text ? text.url : undefined))[0];
}
