import type { Location, Position } from "vscode-languageserver-types";
import { type LintedDocument, offsetOf, rangeOf } from "../../document.js";
import { idPlaceAt, placesOf } from "../../specification/id-places.js";

/** Every place that names the entry under the cursor, prose included. */
export function provideReferences(
  document: LintedDocument,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const place = idPlaceAt(document, offsetOf(document, position));
  if (place === undefined) return [];
  return placesOf(document, place.id)
    .filter(({ part }) => includeDeclaration || part !== "declaration")
    .map((found) => ({ uri: document.uri, range: rangeOf(document, found) }));
}
