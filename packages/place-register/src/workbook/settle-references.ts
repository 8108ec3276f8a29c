import type { Segment } from "@bollard/model";
import type { ListName } from "../definition/fields.js";
import type { PlaceRegister } from "../definition/place-register.js";
import { referencesIn } from "../references.js";
import type { Draft } from "./place-value.js";
import { type IdList, type Rewritten, writtenNameOf } from "./settle-ids.js";

/** Names that mean several entries, so that nobody can tell which. */
export interface Ambiguous {
  readonly path: readonly Segment[];
  readonly name: string;
}

/**
 * Turns references by name, or by an id in the spelling of the sheet, into ids; several that stand in one cell
 * with commas between them as well. What names no entry stays as it is, for the rules to tell.
 * @param register the register as it was read; references in it are changed
 */
export function settleReferences(
  register: PlaceRegister,
  lists: readonly IdList[],
  rewritten: readonly Rewritten[],
): readonly Ambiguous[] {
  const names = new Names(lists, rewritten);
  const ambiguous: Ambiguous[] = [];
  for (const { path, id, lists: meant } of referencesIn(register)) {
    const ids = names.idsOf(id, meant);
    if (ids.length === 1) setAt(register, path, ids[0]);
    if (ids.length > 1) ambiguous.push({ path, name: id });
    if (ids.length > 0 || typeof path.at(-1) !== "number" || !id.includes(",")) continue;
    const several = id.split(",").map((part) => names.idsOf(part.trim(), meant));
    if (several.every(({ length }) => length === 1)) setAt(register, path, several.flat());
  }
  flattenLists(register, referencesIn(register));
  return ambiguous;
}

class Names {
  /** Ids by list, and by what people write for them in lower case. */
  private readonly ids = new Map<ListName, Map<string, Set<string>>>();
  private readonly exact = new Map<ListName, Set<string>>();

  constructor(lists: readonly IdList[], rewritten: readonly Rewritten[]) {
    for (const { list, entries } of lists) {
      for (const entry of entries) this.add(list, entry, writtenNameOf(entry));
    }
    for (const { list, index, written } of rewritten) {
      const entry = lists.find((one) => one.list === list)?.entries[index];
      if (entry) this.add(list, entry, written);
    }
  }

  private add(list: ListName, entry: Draft, name: string | undefined): void {
    const { id } = entry;
    if (typeof id !== "string") return;
    const exact = this.exact.get(list) ?? new Set();
    this.exact.set(list, exact.add(id));
    const names = this.ids.get(list) ?? new Map<string, Set<string>>();
    this.ids.set(list, names);
    for (const said of [id, name]) {
      if (said === undefined) continue;
      const key = fold(said);
      names.set(key, (names.get(key) ?? new Set()).add(id));
    }
  }

  /** The ids that a text may mean; the text itself where it is one. */
  idsOf(text: string, lists: readonly ListName[]): readonly string[] {
    if (lists.some((list) => this.exact.get(list)?.has(text))) return [text];
    const key = fold(text);
    return [...new Set(lists.flatMap((list) => [...(this.ids.get(list)?.get(key) ?? [])]))];
  }
}

function fold(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, " ");
}

function setAt(register: object, path: readonly Segment[], value: unknown): void {
  const target = path.slice(0, -1).reduce(memberOf, register);
  const last = path.at(-1);
  if (last !== undefined) (target as Record<Segment, unknown>)[last] = value;
}

function memberOf(value: object, segment: Segment): object {
  return (value as Record<Segment, object>)[segment] ?? {};
}

/** A text that named several entries has become a list inside its list. */
function flattenLists(
  register: object,
  references: readonly { readonly path: readonly Segment[] }[],
) {
  for (const { path } of references) {
    if (typeof path.at(-1) !== "number") continue;
    const list = path.slice(0, -1).reduce(memberOf, register);
    if (Array.isArray(list) && list.some(Array.isArray))
      list.splice(0, list.length, ...list.flat());
  }
}
