import { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { idsIn } from "./references.js";
import { type AssessSubject, appliedEdition, tablesOf } from "./subject.js";

/** The entries of an IXIT by their ids, and what names them. */
export interface EntryIndex {
  /** The entries that have an id, table by table in the order printed. */
  readonly entries: readonly Entry[];
  /** The entries that have that id, of whatever table; more than one where it is given twice. */
  find(id: string): readonly Entry[];
  /** The places in a text that name an entry, as test units follow them. */
  namedIn(text: string): readonly { readonly id: string; readonly start: number }[];
}

const cache = new WeakMap<AssessSubject, EntryIndex>();

/**
 * The entries of the edition that a specification is assessed by. A pure function of the
 * specification, which must not be changed afterwards; a second call with the same object is free.
 */
export function entryIndex(subject: AssessSubject): EntryIndex {
  const known = cache.get(subject);
  if (known) return known;
  const index = indexOf(subject);
  cache.set(subject, index);
  return index;
}

function indexOf(subject: AssessSubject): EntryIndex {
  const { edition } = appliedEdition(subject);
  const desk = new Desk(subject, edition, {}, "");
  const find = (id: string) => desk.find(id);
  const isKnown = (id: string) => find(id).length > 0;
  const entries = tablesOf(edition)
    .flatMap(({ key }) => desk.entries(key))
    .filter(({ index, label, data }) => index !== undefined && data["id"] === label);
  return {
    entries,
    find,
    namedIn: (text) => idsIn(text, isKnown, desk.tableKeys).filter(({ id }) => isKnown(id)),
  };
}
