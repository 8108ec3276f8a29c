import {
  type Edition,
  editions,
  type Facet,
  type IxitField,
  type IxitTable,
  ixitTables,
  type Rows,
} from "@bollard/etsi-ts-103-701";

/** A field of an IXIT table, as either edition of TS 103 701 has it. */
export interface KnownField {
  /** The key under which a device specification holds it, such as `updateChecking`. */
  readonly key: string;
  /** The name as printed, such as `Update Checking`. */
  readonly name: string;
  readonly editions: readonly Edition[];
  /** What the field holds, in the latest edition that has it. */
  readonly value: IxitField["value"];
  /** The facets of either edition. */
  readonly facets: readonly Facet[];
}

/** An IXIT table with the fields of both editions, those of the latest first. */
export interface KnownTable {
  /** The key under which a device specification holds it, such as `UpdMech`. */
  readonly key: string;
  readonly number: number;
  /** The short name as printed, such as `7-UpdMech`. */
  readonly name: string;
  readonly title: string;
  /** What the table is for, in the words in which a document made from a specification says it. */
  readonly purposes: readonly string[];
  readonly rows: Rows;
  readonly editions: readonly Edition[];
  readonly fields: readonly KnownField[];
}

let known: readonly KnownTable[] | undefined;

/** The IXIT tables of both editions by key, in the order of their numbers, the latest edition's first. */
export function knownTables(): readonly KnownTable[] {
  known ??= mergeTables();
  return known;
}

/** The IXIT table of that key, exactly as a device specification writes it. */
export function knownTable(key: string): KnownTable | undefined {
  return knownTables().find((table) => table.key === key);
}

function mergeTables(): readonly KnownTable[] {
  const byKey = new Map<string, KnownTable>();
  for (const edition of editions.toReversed()) {
    const tables: readonly IxitTable[] = ixitTables(edition);
    for (const table of tables)
      byKey.set(table.key, mergeTable(byKey.get(table.key), table, edition));
  }
  return [...byKey.values()].sort((a, b) => a.number - b.number);
}

function mergeTable(
  merged: KnownTable | undefined,
  { key, number, name, title, purpose, rows, fields }: IxitTable,
  edition: Edition,
): KnownTable {
  const none = { purposes: [], editions: [], fields: [] };
  const own: KnownTable = merged ?? { key, number, name, title, rows, ...none };
  const byKey = new Map(own.fields.map((field) => [field.key, field]));
  for (const field of fields) {
    byKey.set(field.key, mergeField(byKey.get(field.key), field, edition));
  }
  return {
    ...own,
    purposes: [...own.purposes, purpose],
    editions: [edition, ...own.editions],
    fields: [...byKey.values()],
  };
}

function mergeField(
  merged: KnownField | undefined,
  { key, name, value, facets }: IxitField,
  edition: Edition,
): KnownField {
  const own = merged ?? { key, name, value, editions: [], facets: [] };
  const other = facets.filter((facet) => own.facets.every((one) => one.key !== facet.key));
  return { ...own, editions: [edition, ...own.editions], facets: [...own.facets, ...other] };
}
