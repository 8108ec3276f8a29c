import { type Pointer, remember, type Segment, toPointer } from "@bollard/model";
import { type ListName, listNames } from "./definition/fields.js";
import type { PlaceRegister } from "./definition/place-register.js";

/** An entry of one of the lists of a register. */
export type EntryOf<L extends ListName> = NonNullable<PlaceRegister[L]>[number];

/** An entry with its place. */
export interface Element<L extends ListName = ListName> {
  readonly list: L;
  readonly index: number;
  readonly entry: EntryOf<L>;
  readonly path: readonly Segment[];
  readonly pointer: Pointer;
  /** The id, or the number of the entry where it has none. */
  readonly label: string;
}

/** The entries of a register by list and by id. */
export interface RegisterIndex {
  /** The entries of a list, in order. */
  of<L extends ListName>(list: L): readonly Element<L>[];
  /** The entries of some lists that have an id; more than one where it is given twice. */
  find<L extends ListName>(id: string | undefined, ...lists: readonly L[]): readonly Element<L>[];
  /** The first entry of some lists that has an id. */
  first<L extends ListName>(id: string | undefined, ...lists: readonly L[]): Element<L> | undefined;
  /** All entries, list by list. */
  readonly all: readonly Element[];
}

const nothing: readonly Element[] = [];

/**
 * The entries of a register. A pure function of the register, which must not be changed afterwards; a
 * second call with the same object is free.
 */
export const indexOf = /* @__PURE__ */ remember(makeIndex);

function makeIndex(register: PlaceRegister): RegisterIndex {
  const lists = new Map(listNames.map((list) => [list, elementsOf(register, list)]));
  const all = [...lists.values()].flat();
  const byId = new Map<string, Element[]>();
  for (const element of all) {
    const { id } = element.entry;
    if (id === undefined) continue;
    const same = byId.get(id);
    if (same) same.push(element);
    else byId.set(id, [element]);
  }
  const withId = (id: string | undefined) =>
    id === undefined ? nothing : (byId.get(id) ?? nothing);
  const find = (id: string | undefined, ...wanted: readonly ListName[]) =>
    withId(id).filter(({ list }) => wanted.includes(list));
  const first = (id: string | undefined, ...wanted: readonly ListName[]) => {
    for (const element of withId(id)) if (wanted.includes(element.list)) return element;
    return undefined;
  };
  return {
    of: (list) => (lists.get(list) ?? []) as never,
    find: find as never,
    first: first as never,
    all,
  };
}

function elementsOf(register: PlaceRegister, list: ListName): readonly Element[] {
  return (register[list] ?? []).map((entry, index) => {
    const path = [list, index];
    const { id } = entry;
    return {
      list,
      index,
      entry,
      path,
      pointer: toPointer(path),
      label: id ?? wordFor(list, index),
    };
  });
}

const singular: Readonly<Record<ListName, string>> = {
  services: "service",
  systems: "system",
  zones: "zone",
  sites: "site",
  deviceClasses: "device class",
  dataSets: "data set",
  flows: "data flow",
  suppliers: "supplier",
  privileges: "privilege",
  threats: "threat",
  risks: "risk",
};

/** An entry of a list in words, such as `data flow`. */
export function nounOf(list: ListName): string {
  return singular[list];
}

/** Entries of a list in words, such as `data flows`. */
export function nounsOf(list: ListName): string {
  return `${singular[list]}s`.replace(/([^aeiou])ys$/, "$1ies").replace(/sss$/, "sses");
}

function wordFor(list: ListName, index: number): string {
  return `${singular[list]} ${index + 1}`;
}
