import type { Pointer } from "@bollard/model";
import type { Entry } from "./entry.js";
import { TextReading } from "./prose/text-reading.js";
import type { Origin } from "./reading.js";

/** One reference from a field to an entry, as written. */
export interface ReferenceRead {
  readonly id: string;
  /** Where it stands: the element of a list, or the field with the id as quote. */
  readonly at: Pointer;
  readonly quote?: string;
  readonly origin: Origin;
  /** The entries that have that id, of whatever table; more than one where an id is given twice. */
  readonly targets: readonly Entry[];
  /** The name of the table that it belongs to: that of its target, or the one that the id is named after. */
  readonly table?: string;
}

/** What a field says of other entries. */
export interface ReferencesRead {
  readonly all: readonly ReferenceRead[];
  /** Those whose target is an entry of a table that the field may refer to. */
  readonly good: readonly Entry[];
  /** Those of another table only, by their target or, where there is none, by the name of the id. */
  readonly misplaced: readonly ReferenceRead[];
  /** Those that name an entry of a table that is there, but no entry has the id. */
  readonly dangling: readonly ReferenceRead[];
  /** True where the field says that there is none: `none`, `N/A`, an empty list. */
  readonly none: boolean;
}

/** No id in prose is looked for beyond this many letters, which keeps hostile prose cheap. */
const longest = 200;

/** Finds the ids in prose that are those of entries, or that look like an id of one of the tables. */
export function idsIn(
  text: string,
  isKnown: (id: string) => boolean,
  tableKeys: ReadonlySet<string>,
): readonly { readonly id: string; readonly start: number }[] {
  return TextReading.of(text).idWords.flatMap(({ word, start, short }) => {
    if (short) return isKnown(word) ? [{ id: word, start }] : [];
    const id = longestKnown(word, isKnown);
    if (id !== undefined) return [{ id, start }];
    const head = /^[A-Za-z]+/.exec(word)?.[0] ?? "";
    return tableKeys.has(head) ? [{ id: word, start }] : [];
  });
}

/** An id may be followed by a hyphen or full stop that belongs to the sentence. */
function longestKnown(word: string, isKnown: (id: string) => boolean): string | undefined {
  let id = word.slice(0, longest);
  while (id !== "") {
    if (isKnown(id)) return id;
    const cut = Math.max(id.lastIndexOf("-"), id.lastIndexOf("."), id.lastIndexOf("_"));
    if (cut <= 0) return undefined;
    id = id.slice(0, cut);
  }
  return undefined;
}

/** Says whether prose that names no entry says that there is none. */
export function saysNone(text: string): boolean {
  return /^\W*(?:none|no|n\/?a|not applicable|nil|nothing|-|–|—)\b|^\W*$/i.test(text.trim());
}
