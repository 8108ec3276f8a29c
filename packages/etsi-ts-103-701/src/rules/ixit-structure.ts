import { deskOf } from "../assess/assess.js";
import type { Desk } from "../assess/desk.js";
import type { Entry } from "../assess/entry.js";
import { type AssessSubject, tablesOf } from "../assess/subject.js";
import type { IxitField, IxitTable } from "../ixit-table.js";

/** The IXIT as entries that can be followed from one to another, without any judgement of it. */
export interface Structure {
  readonly desk: Desk;
  /** The tables of the edition that the specification holds. */
  readonly tables: readonly IxitTable[];
  /** All entries, table by table in the order printed. */
  readonly entries: readonly Entry[];
}

const cache = new WeakMap<AssessSubject, Structure>();

/** The structure of a specification's IXIT, by the edition that it is assessed by. */
export function structureOf(subject: AssessSubject, today: string): Structure {
  const known = cache.get(subject);
  if (known?.desk.today === today) return known;
  const desk = deskOf(subject, today);
  const tables = tablesOf(desk.edition).filter(({ key }) => desk.has(key));
  const structure = { desk, tables, entries: tables.flatMap(({ key }) => desk.entries(key)) };
  cache.set(subject, structure);
  return structure;
}

/** The fields of a table that refer to entries of others. */
export function referringFields({ fields }: IxitTable): readonly IxitField[] {
  return fields.filter(({ value }) => value.kind === "references");
}
