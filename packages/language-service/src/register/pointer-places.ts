import { entrySpan, indexLines, nodeAt } from "@bollard/document";
import { joinParts } from "@bollard/place-register";
import type { Location } from "vscode-languageserver-types";
import { type LintedDocument, rangeOf } from "../document.js";

/**
 * Finds where the entries of a register stand, in whichever of its files.
 * @returns gives the place of a pointer into the whole register; `undefined` where nothing stands
 */
export function pointerPlaces(document: LintedDocument): (pointer: string) => Location | undefined {
  const { tree, parts } = document.result;
  if (parts === undefined) {
    return (pointer) => {
      const node = tree && nodeAt(tree, pointer);
      return node && { uri: document.uri, range: rangeOf(document, entrySpan(node)) };
    };
  }
  const { placeOf } = joinParts(parts);
  const files = new Map(
    parts.map((part) => {
      const { text } = part.tree;
      const uri = part.tree === tree ? document.uri : (part.uri ?? part.path);
      return [part.path, { ...document, uri, text, lines: indexLines(text), tree: part.tree }];
    }),
  );
  return (pointer) => {
    const place = placeOf(pointer);
    const file = files.get(place.part.path);
    const node = file && nodeAt(file.tree, place.pointer);
    return node && { uri: file.uri, range: rangeOf(file, entrySpan(node)) };
  };
}
