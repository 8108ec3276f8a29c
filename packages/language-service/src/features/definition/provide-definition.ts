import type { Location, Position } from "vscode-languageserver-types";
import { type LintedDocument, offsetOf, rangeOf } from "../../document.js";
import { idPlaceAt, placesOf } from "../../specification/id-places.js";

/** Where the entry gets its id that is named under the cursor; every place where the id is given twice. */
export function provideDefinition(document: LintedDocument, position: Position): Location[] {
  const place = idPlaceAt(document, offsetOf(document, position));
  if (place === undefined) return [];
  return placesOf(document, place.id)
    .filter(({ part }) => part === "declaration")
    .map((declaration) => ({ uri: document.uri, range: rangeOf(document, declaration) }));
}
