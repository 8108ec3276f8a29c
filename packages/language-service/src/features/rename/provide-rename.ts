import { applyTextEdits, nodeAt, type TextEdit as OwnEdit, parse } from "@bollard/document";
import type { Pointer } from "@bollard/model";
import type { Position, Range, WorkspaceEdit } from "vscode-languageserver-types";
import { type LintedDocument, offsetOf, rangeOf } from "../../document.js";
import { rangeIn, registerPlaceAt } from "../../register/register-places.js";
import { renameEntry } from "../../register/rename-entry.js";
import { type IdPlace, idPlaceAt, placesOf } from "../../specification/id-places.js";
import { entriesOf } from "../../specification/specification.js";
import { writtenAt } from "./written-at.js";

/** What a rename comes to: the edits, or why it cannot be done, in plain words. */
export type Renamed = { readonly edit: WorkspaceEdit } | { readonly refused: string };

/** The id under the cursor, if it can be renamed at all. */
export function prepareRename(
  document: LintedDocument,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | undefined {
  const entry = registerPlaceAt(document, position);
  if (entry !== undefined) return { range: rangeIn(entry), placeholder: entry.id };
  const place = placeAt(document, position);
  return place && { range: rangeOf(document, place), placeholder: place.id };
}

/**
 * Renames the entry under the cursor everywhere in the document, prose included. Where two entries
 * have the id, only the one whose own id is under the cursor is renamed, and what names the id stays.
 */
export function provideRename(
  document: LintedDocument,
  position: Position,
  newName: string,
): Renamed {
  const entry = registerPlaceAt(document, position);
  if (entry !== undefined) return renameEntry(document, entry, newName);
  const place = placeAt(document, position);
  if (place === undefined) return { refused: "There is no id of an entry here." };
  const all = placesOf(document, place.id);
  const isTwice = all.filter(({ part }) => part === "declaration").length > 1;
  if (isTwice && place.part !== "declaration") {
    return {
      refused: `${place.id} is the id of several entries. Rename the one that is meant where it gets its id.`,
    };
  }
  const places = isTwice ? [place] : all;
  const refused = objectionTo(document, place.id, newName, places);
  if (refused !== undefined) return { refused };
  const edits = editsOf(document, newName, places);
  if (!isRenamed(document, edits, newName, places)) {
    return {
      refused: `${newName} cannot be written in place of ${place.id} without changing more.`,
    };
  }
  const changes = edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.newText }));
  return { edit: { changes: { [document.uri]: changes } } };
}

/** Other documents may name what a Markdown document declares, so nothing is renamed there. */
function placeAt(document: LintedDocument, position: Position): IdPlace | undefined {
  const { tree } = document.result;
  if (tree === undefined || tree.format === "markdown") return undefined;
  return idPlaceAt(document, offsetOf(document, position));
}

function objectionTo(
  document: LintedDocument,
  id: string,
  newName: string,
  places: readonly IdPlace[],
): string | undefined {
  const index = entriesOf(document);
  const [clash] = newName === id ? [] : (index?.find(newName) ?? []);
  if (clash) return `${newName} is already the id of an entry of ${clash.table.name}.`;
  if (newName.trim() !== newName || !/^[^\p{C}\p{Z}]+( [^\p{C}\p{Z}]+)*$/u.test(newName)) {
    return "An id is one or more words on one line, without space around them.";
  }
  if (document.result.tree?.problems.length) {
    return "The document cannot be read as a whole. Correct its syntax first.";
  }
  const inProse = places.some(({ part }) => part === "prose");
  const isSeen = /^[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)+$/.test(newName);
  return inProse && !isSeen
    ? `Prose names ${id}, and an id is recognised in prose when it is made of letters and digits joined by hyphens, such as AuthMech-1.`
    : undefined;
}

function editsOf(
  { text, result }: LintedDocument,
  newName: string,
  places: readonly IdPlace[],
): readonly OwnEdit[] {
  return places.map((place) => {
    if (place.part === "prose") return { start: place.start, end: place.end, newText: newName };
    const node = result.tree && nodeAt(result.tree, place.pointer);
    return writtenAt(text, node ?? place, newName);
  });
}

/** Reads the result again: it must be sound, and hold the new id wherever the old one was. */
function isRenamed(
  document: LintedDocument,
  edits: readonly OwnEdit[],
  newName: string,
  places: readonly IdPlace[],
): boolean {
  const { path, kind, tree } = document.result;
  if (tree === undefined) return false;
  const text = applyTextEdits(document.text, edits);
  const next = parse(text, tree.format);
  const result = { path, kind, tree: next, findings: [] };
  const after = placesOf({ ...document, text, result }, newName);
  const countAt = (all: readonly IdPlace[], at: Pointer) =>
    all.filter(({ pointer }) => pointer === at).length;
  return (
    next.problems.length === 0 &&
    places.every(({ pointer }) => countAt(after, pointer) >= countAt(places, pointer))
  );
}
