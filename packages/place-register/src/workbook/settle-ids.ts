import type { ListName } from "../definition/fields.js";
import { nounOf } from "../elements.js";
import type { Draft } from "./place-value.js";

/** The entries of a list as they were read, and whether a column held their ids. */
export interface IdList {
  readonly list: ListName;
  readonly entries: readonly Draft[];
  readonly hasIds: boolean;
}

/** An id that was written in a way that no id has, with the entry that got another. */
export interface Rewritten {
  readonly list: ListName;
  readonly index: number;
  readonly written: string;
}

const fits = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

/**
 * Gives every entry an id that has a name and no column of ids, and ids that fit to those whose own does not.
 * The same names in the same order get the same ids; no two entries of the register get the same.
 */
export function settleIds(lists: readonly IdList[]): readonly Rewritten[] {
  const taken = new Set<string>();
  for (const { entries } of lists) {
    for (const { id } of entries) {
      if (typeof id === "string" && fits.test(id)) taken.add(id.toLowerCase());
    }
  }
  const rewritten: Rewritten[] = [];
  for (const { list, entries, hasIds } of lists) {
    for (const [index, entry] of entries.entries()) {
      const written = entry["id"];
      if (typeof written === "string") {
        if (fits.test(written)) continue;
        rewritten.push({ list, index, written });
      } else if (hasIds) continue;
      const said = typeof written === "string" ? written : writtenNameOf(entry);
      if (said === undefined) continue;
      const id = freeId(said, list, index, taken);
      taken.add(id);
      const { id: _, ...rest } = entry;
      for (const name of Object.keys(entry)) delete entry[name];
      Object.assign(entry, { id, ...rest });
    }
  }
  return rewritten;
}

/** What an entry is called; an entry that has no name is called by what it is. */
export function writtenNameOf({ name, what, role }: Draft): string | undefined {
  return [name, what, role].find((text) => typeof text === "string") as string | undefined;
}

function freeId(said: string, list: ListName, index: number, taken: ReadonlySet<string>): string {
  const noun = nounOf(list).replaceAll(" ", "-");
  const own = slug(said) || `${noun}-${index + 1}`;
  if (!taken.has(own)) return own;
  const ofKind = own.endsWith(noun) ? own : `${own}-${noun}`;
  if (!taken.has(ofKind)) return ofKind;
  for (let number = 2; ; number++) {
    const numbered = `${ofKind}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}

const longestSlug = 60;

/** Letters and digits with hyphens between them: `Müller & Söhne` gives `muller-sohne`. */
function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, longestSlug)
    .replaceAll(/^-|-$/g, "");
}
