import type { Edition } from "../edition.js";
import type { Read } from "../test-case.js";
import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import type { Ruling } from "./ruling.js";
import { SealCover } from "./seal-cover.js";
import { testsOf } from "./subject.js";

/**
 * The seal of some rulings of a unit: a fingerprint of all that somebody who judges them has read. It
 * covers the unit and its edition, the whole entries that were judged, what the unit and those that it
 * runs read of other tables, what software has looked at, and what any of it points to by `See X`.
 */
export function sealOf(unit: string, rulings: readonly Ruling[], desk: Desk): string {
  const cover = new SealCover(desk);
  const reads = readsOf(unit, desk.edition);
  for (const entry of new Set(rulings.map((ruling) => listedEntry(ruling, desk)))) {
    if (entry !== undefined) cover.add(entry);
    for (const read of reads) addRead(cover, read, reads, entry, desk);
  }
  for (const place of new Set(rulings.flatMap(({ looked }) => looked))) cover.addPlace(place);
  return cover.seal(`${unit} of V${desk.edition}`);
}

/** The entry that a ruling is on; a table with one value a field is no entry, as its fields stand alone. */
function listedEntry({ entry }: Ruling, desk: Desk): Entry | undefined {
  const found = entry === undefined ? undefined : desk.entryAt(entry);
  return found?.table.rows === "one" ? undefined : found;
}

/** What a unit reads, with what the units that it runs read. */
function readsOf(id: string, edition: Edition): readonly Read[] {
  const { items } = testsOf(edition);
  const unit = items.find((one) => one.id === id);
  if (unit === undefined) return [];
  const run = unit.delegatesTo.flatMap((id) => items.find((one) => one.id === id) ?? []);
  return [unit, ...run].flatMap(({ reads }) => reads);
}

function addRead(
  cover: SealCover,
  { table, fields }: Read,
  reads: readonly Read[],
  entry: Entry | undefined,
  desk: Desk,
): void {
  if (table === "ICS") cover.addPlace("/ics");
  else if (table === "*") addTablesBut(cover, reads, desk);
  else if (table !== entry?.table.name) {
    const { key, fields: all } = desk.table(keyOf(table));
    const names: readonly string[] = fields;
    const keys = all.flatMap((field) => (names.includes(field.name) ? [field.key] : []));
    const referred = entry && referredTo(entry, table, reads);
    if (referred === undefined) cover.addTable(key, keys);
    for (const target of referred ?? []) cover.add(target, keys);
  }
}

/** Covers all tables that a unit does not name. */
function addTablesBut(cover: SealCover, reads: readonly Read[], desk: Desk): void {
  const named = reads.map((read) => keyOf(read.table));
  for (const key of desk.tableKeys) {
    if (!named.includes(key)) cover.addTable(key);
  }
}

/** The entries of a table that an entry refers to by the fields that a unit reads; absent where none is for that. */
function referredTo(
  entry: Entry,
  table: string,
  reads: readonly Read[],
): readonly Entry[] | undefined {
  const names: readonly string[] = reads.flatMap((read) =>
    read.table === entry.table.name ? read.fields : [],
  );
  const referring = entry.table.fields.filter(({ name, value }) => {
    const to: readonly string[] = value.kind === "references" ? value.to : [];
    return names.includes(name) && to.includes(table);
  });
  if (referring.length === 0) return undefined;
  return referring
    .flatMap(({ key }) => entry.references(key).all.flatMap(({ targets }) => targets))
    .filter((target) => target.table.name === table);
}

function keyOf(name: string): string {
  return name.replace(/^\d+-/, "");
}
