import type { Edition } from "../edition.js";
import type { UnitId } from "../test-id.js";
import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { rulingOn } from "./entry-rulings.js";
import { passes, type Ruling, staysOpen } from "./ruling.js";

/**
 * Who decides a unit. `decided`: software, wherever what it needs is said. `pre-checked`: software
 * finds what certainly fails or looks wrong, and leaves the rest as a question. `question`: a
 * person. `delegated`: the units that it runs.
 */
export type Disposition = "decided" | "pre-checked" | "question" | "delegated";

/** How one test unit is judged. */
export interface Judge {
  readonly disposition: Disposition;
  /** What software does, and what is left to a person, in a sentence or two for the page of units. */
  readonly about: string;
  /** The rulings of the unit: one for each entry that it concerns, or one for a table. */
  readonly judge: (desk: Desk) => readonly Ruling[];
}

/** Judges by the id of their unit. */
export type Judges<E extends Edition = "2.1.1"> = Readonly<Partial<Record<UnitId<E>, Judge>>>;

/** What a rule over one entry may return: nothing where it is known that the unit does not concern the entry. */
export type EntryRuling = Ruling | readonly Ruling[] | undefined;

/** A rule over one entry. */
export type EntryRule = (entry: Entry, desk: Desk) => EntryRuling;

/** Judges every entry of a table that a unit concerns; a table with one value a field is one entry. */
export function forEach(table: string, rule: EntryRule): Judge["judge"] {
  return (desk) => {
    const entries = desk.entries(table);
    if (!desk.has(table)) return [tableMissing(desk, table)];
    const rulings = entries.flatMap((entry) => rulingOn(entry, rule, desk) ?? []);
    return rulings.length > 0 ? rulings : [nothingConcerned(desk, table)];
  };
}

/** Judges a table as a whole, be it empty. */
export function forWhole(
  table: string,
  rule: (entries: readonly Entry[], desk: Desk) => Ruling | readonly Ruling[],
): Judge["judge"] {
  return (desk) =>
    desk.has(table) ? [rule(desk.entries(table), desk)].flat() : [tableMissing(desk, table)];
}

/** A unit that a person has to judge, entry by entry, on some fields. */
export function ask(
  table: string,
  fields: readonly string[],
  question: (entry: Entry) => string,
  concerns: (entry: Entry, desk: Desk) => boolean = () => true,
): Judge["judge"] {
  return forEach(table, (entry, desk) =>
    concerns(entry, desk) ? askOf(entry, fields, question(entry)) : undefined,
  );
}

/** The question that an entry leaves, or what has to be written before anybody can answer it. */
export function askOf(entry: Entry, fields: readonly string[], question: string): Ruling {
  const blank = fields.find((field) => entry.isBlank(field));
  if (blank !== undefined) return notSaid(entry, blank, fields);
  const [field = ""] = fields;
  return staysOpen({
    at: entry.nearest(field),
    entry: entry.pointer,
    because: `${entry.label}: a person has to judge ${fields.map((key) => nameOf(entry, key)).join(" and ")}.`,
    question,
    looked: lookedAt(entry, fields),
  });
}

/** A field says nothing that the unit could look at. */
export function notSaid(entry: Entry, field: string, fields: readonly string[] = [field]): Ruling {
  return staysOpen({
    at: entry.nearest(field),
    entry: entry.pointer,
    because: `${entry.label} says nothing under ${nameOf(entry, field)}.`,
    todo: `Write ${nameOf(entry, field)} of ${entry.label}.`,
    looked: lookedAt(entry, fields),
  });
}

/** The places of some fields of an entry. */
export function lookedAt(entry: Entry, fields: readonly string[]): readonly string[] {
  return fields.map((field) => entry.at(field));
}

/** The name of a field as the standard prints it. */
export function nameOf(entry: Entry, key: string): string {
  return entry.table.fields.find((field) => field.key === key)?.name ?? key;
}

/** The table that a unit reads is not there. */
export function tableMissing(desk: Desk, key: string): Ruling {
  const { name, key: own, title } = desk.table(key);
  return staysOpen({
    at: "/ixit",
    because: `Table ${name} (${title}) is not there.`,
    todo: `Write table ${own}; where there is nothing to list, leave it as an empty list.`,
    looked: [`/ixit/${own}`],
  });
}

function nothingConcerned(desk: Desk, key: string): Ruling {
  const { name, key: own } = desk.table(key);
  const empty = desk.entries(key).length === 0;
  return passes({
    at: `/ixit/${own}`,
    because: empty ? `Table ${name} lists nothing.` : `No entry of ${name} is concerned.`,
    looked: [`/ixit/${own}`],
  });
}
