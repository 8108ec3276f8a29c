import type { Location, Position } from "vscode-languageserver-types";
import { type LintedDocument, offsetOf, rangeOf } from "../../document.js";
import { linkedPaths } from "../../register/linked-paths.js";
import { placesLike, rangeIn, registerPlaceAt } from "../../register/register-places.js";
import { idPlaceAt, placesOf } from "../../specification/id-places.js";

/** Where the entry gets its id that is named under the cursor; every place where the id is given twice. */
export function provideDefinition(document: LintedDocument, position: Position): Location[] {
  if (document.result.kind === "place") return inRegister(document, position);
  const place = idPlaceAt(document, offsetOf(document, position));
  if (place === undefined) return [];
  return placesOf(document, place.id)
    .filter(({ part }) => part === "declaration")
    .map((declaration) => ({ uri: document.uri, range: rangeOf(document, declaration) }));
}

/** The entry that an id names, in whatever file of the register, or the file that a path leads to. */
function inRegister(document: LintedDocument, position: Position): Location[] {
  const place = registerPlaceAt(document, position);
  if (place !== undefined) {
    return placesLike(document, place)
      .filter(({ part }) => part === "declaration")
      .map((declaration) => ({ uri: declaration.file.uri, range: rangeIn(declaration) }));
  }
  const offset = offsetOf(document, position);
  const path = linkedPaths(document).find(({ start, end }) => start <= offset && offset <= end);
  const start = { line: 0, character: 0 };
  return path ? [{ uri: path.uri, range: { start, end: start } }] : [];
}
