import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Position,
} from "vscode-languageserver-types";
import { type LintedDocument, offsetOf, rangeOf } from "../../document.js";
import { idPlaceAt, placesOf } from "../../specification/id-places.js";

/** Marks every place that names the entry under the cursor. */
export function provideHighlights(
  document: LintedDocument,
  position: Position,
): DocumentHighlight[] {
  const place = idPlaceAt(document, offsetOf(document, position));
  if (place === undefined) return [];
  return placesOf(document, place.id).map((found) => ({
    range: rangeOf(document, found),
    kind: found.part === "declaration" ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
