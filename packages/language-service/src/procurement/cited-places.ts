import { quotedSpan, type Span } from "@bollard/document";
import {
  type Reference,
  type SupersededRow,
  supersededMentions,
  supersededRowOf,
} from "@bollard/procurement-document";
import type { LintedDocument } from "../document.js";
import { placesIn, procurementOf } from "./procurement-of.js";

/** A place in the text that names a document. */
export interface CitedPlace extends Span {
  /** The citation; absent where the words are only another name of something that was replaced. */
  readonly reference?: Reference;
  /** What has replaced it, where something has. */
  readonly row?: SupersededRow;
}

const cache = new WeakMap<LintedDocument, readonly CitedPlace[]>();

/** Every place of a procurement document that names another document and could be found in its text, in text order. */
export function citedPlaces(document: LintedDocument): readonly CitedPlace[] {
  const known = cache.get(document);
  if (known) return known;
  const cited = [...citations(document), ...otherNames(document)];
  const places = cited.sort((a, b) => a.start - b.start || a.end - b.end);
  cache.set(document, places);
  return places;
}

/** What is named at an offset, a citation before another name; the end of the words counts. */
export function citedPlaceAt(document: LintedDocument, offset: number): CitedPlace | undefined {
  const here = citedPlaces(document).filter(({ start, end }) => start <= offset && offset <= end);
  return here.find(({ reference }) => reference !== undefined) ?? here[0];
}

function citations(document: LintedDocument): readonly CitedPlace[] {
  const procurement = procurementOf(document);
  if (procurement === undefined) return [];
  const places = placesIn(document, "references");
  const named = new Map(
    supersededMentions(procurement).flatMap(({ reference, row }) =>
      reference ? [[reference, row] as const] : [],
    ),
  );
  return procurement.references.flatMap((reference, index) => {
    const place = places[index];
    if (place === undefined || !holds(document.text, place, reference.text)) return [];
    const other = named.get(reference);
    const isComplete = other?.action === "qualify" && reference.edition !== undefined;
    const row = supersededRowOf(reference) ?? (isComplete ? undefined : other);
    return [{ start: place.start, end: place.end, reference, ...(row && { row }) }];
  });
}

function otherNames(document: LintedDocument): readonly CitedPlace[] {
  const procurement = procurementOf(document);
  if (procurement === undefined) return [];
  const places = placesIn(document, "statements");
  return supersededMentions(procurement).flatMap(({ row, reference, statement, quote }) => {
    const place = places[statement];
    if (reference !== undefined || place === undefined) return [];
    const { start, end } = quotedSpan(document.text, place, quote);
    return holds(document.text, { start, end }, quote) ? [{ start, end, row }] : [];
  });
}

/** Where words cannot be found in the source, the whole statement stands for them. */
function holds(text: string, { start, end }: Span, words: string): boolean {
  return end - start <= words.length * 3 && lettersOf(text.slice(start, end)) === lettersOf(words);
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
