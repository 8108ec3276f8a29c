import { type Place, placeAt } from "@bollard/document";
import { toPath } from "@bollard/model";
import type { CompletionItem } from "vscode-languageserver-types";
import { type LintedDocument, rangeOf } from "../../document.js";
import { editionsOf, ixitPlaces } from "../../specification/ixit-place.js";
import { entriesOf, subjectOf } from "../../specification/specification.js";
import { entryItems } from "./entry-items.js";
import { fits } from "./ixit-items.js";

/** True where an offset lies in the text that a scalar holds, on another line than its beginning. */
export function isInText({ result, text }: LintedDocument, offset: number): boolean {
  const place = result.tree && placeAt(result.tree, offset);
  return isText(place) && /[\r\n]/.test(text.slice(place.node.start, offset));
}

/** Ids of entries inside the prose of a field that refers to some, once a word or a code span is begun. */
export function proseItems(document: LintedDocument, offset: number): CompletionItem[] {
  const { tree } = document.result;
  const subject = subjectOf(document);
  const place = tree && placeAt(tree, offset);
  if (subject === undefined || !isText(place)) return [];
  const path = toPath(place.pointer);
  const holder = path.at(-1) === "text" ? path.slice(0, -1) : path;
  const [found] = ixitPlaces(holder, editionsOf(subject));
  if (found?.value?.kind !== "references") return [];
  const { to } = found.value;
  const typed = /[\w.-]*$/.exec(document.text.slice(place.node.start, offset))?.[0] ?? "";
  const start = offset - typed.length;
  if (typed === "" && document.text.charAt(start - 1) !== "`") return [];
  const tail = /^[\w.-]*/.exec(document.text.slice(offset, place.node.end))?.[0] ?? "";
  const range = rangeOf(document, { start, end: offset + tail.length });
  const entries = entriesOf(document)?.entries ?? [];
  return entryItems(
    entries.filter(({ table }) => fits(table.name, to)),
    { range, quote: "", isFresh: true, colon: false },
  );
}

function isText(place: Place | undefined): place is Place {
  return (
    place?.part === "value" && place.node.kind === "scalar" && typeof place.node.value === "string"
  );
}
