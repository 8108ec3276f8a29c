import { applyTextEdits, parse } from "@bollard/document";
import { indexOf, nounOf } from "@bollard/place-register";
import type { TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { LintedDocument } from "../document.js";
import type { Renamed } from "../features/rename/provide-rename.js";
import { placesLike, type RegisterFile, type RegisterPlace, rangeIn } from "./register-places.js";

const idForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

/** Renames an entry of a register wherever its files name it. */
export function renameEntry(
  document: LintedDocument,
  place: RegisterPlace,
  newName: string,
): Renamed {
  const places = placesLike(document, place);
  const refused = objectionTo(document, place, places, newName);
  if (refused !== undefined) return { refused };
  const changes: Record<string, TextEdit[]> = {};
  for (const one of places) {
    const edits = changes[one.file.uri] ?? [];
    edits.push({ range: rangeIn(one), newText: writtenIn(one, newName) });
    changes[one.file.uri] = edits;
  }
  const edit: WorkspaceEdit = { changes };
  const files = new Set(places.map(({ file }) => file));
  return [...files].every((file) => isRenamed(file, places, newName))
    ? { edit }
    : { refused: `${newName} cannot be written in place of ${place.id} without changing more.` };
}

function objectionTo(
  { result }: LintedDocument,
  place: RegisterPlace,
  places: readonly RegisterPlace[],
  newName: string,
): string | undefined {
  if (!idForm.test(newName)) {
    return "An id is made of letters, digits, hyphens, dots and underscores, such as cctv-core.";
  }
  if (places.some(({ file }) => file.tree.problems.length > 0)) {
    return "The register cannot be read as a whole. Correct its syntax first.";
  }
  const declarations = places.filter(({ part }) => part === "declaration");
  if (declarations.length === 0) return `No entry has the id ${place.id}.`;
  if (declarations.length > 1) return `${place.id} is the id of several entries.`;
  const all = result.register ? indexOf(result.register).all : [];
  const wanted = newName.toLowerCase();
  const clash = all.find(
    ({ entry }) => entry.id?.toLowerCase() === wanted && entry.id !== place.id,
  );
  return clash && `${clash.entry.id} is already the id of a ${nounOf(clash.list)}.`;
}

/** In quotes the id stands as it is; without, a number would be one in YAML. */
function writtenIn({ file, start }: RegisterPlace, newName: string): string {
  const isQuoted = /["']/.test(file.tree.text.charAt(start - 1));
  return isQuoted || /^[A-Za-z][\w.-]*$/.test(newName) ? newName : JSON.stringify(newName);
}

/** Reads the result again: it must be sound and have the same shape. */
function isRenamed(file: RegisterFile, places: readonly RegisterPlace[], newName: string): boolean {
  const edits = places
    .filter((place) => place.file === file)
    .map((place) => ({ ...place, newText: writtenIn(place, newName) }));
  const text = applyTextEdits(file.tree.text, edits);
  return parse(text, file.tree.format).problems.length === 0;
}
