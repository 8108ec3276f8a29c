import type { Location, Position } from "vscode-languageserver-types";
import { type LintedDocument, offsetOf, rangeOf } from "../../document.js";
import { placesLike, rangeIn, registerPlaceAt } from "../../register/register-places.js";
import { idPlaceAt, placesOf } from "../../specification/id-places.js";

/** Every place that names the entry under the cursor, prose included. */
export function provideReferences(
  document: LintedDocument,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const entry = registerPlaceAt(document, position);
  if (entry !== undefined) {
    return placesLike(document, entry)
      .filter(({ part }) => includeDeclaration || part !== "declaration")
      .map((found) => ({ uri: found.file.uri, range: rangeIn(found) }));
  }
  const place = idPlaceAt(document, offsetOf(document, position));
  if (place === undefined) return [];
  return placesOf(document, place.id)
    .filter(({ part }) => includeDeclaration || part !== "declaration")
    .map((found) => ({ uri: document.uri, range: rangeOf(document, found) }));
}
