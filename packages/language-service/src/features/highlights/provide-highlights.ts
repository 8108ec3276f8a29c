import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Position,
} from "vscode-languageserver-types";
import { type LintedDocument, offsetOf, rangeOf } from "../../document.js";
import { placesLike, rangeIn, registerPlaceAt } from "../../register/register-places.js";
import { idPlaceAt, placesOf } from "../../specification/id-places.js";

/** Marks every place that names the entry under the cursor. */
export function provideHighlights(
  document: LintedDocument,
  position: Position,
): DocumentHighlight[] {
  const entry = registerPlaceAt(document, position);
  if (entry !== undefined) {
    return placesLike(document, entry)
      .filter(({ file }) => file.uri === document.uri)
      .map((found) => ({ range: rangeIn(found), kind: kindOf(found) }));
  }
  const place = idPlaceAt(document, offsetOf(document, position));
  if (place === undefined) return [];
  return placesOf(document, place.id).map((found) => ({
    range: rangeOf(document, found),
    kind: kindOf(found),
  }));
}

function kindOf({ part }: { readonly part: string }): DocumentHighlightKind {
  return part === "declaration" ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
}
