import type { AssessedProvisionId, Edition } from "./edition.js";
import type { FieldKey, IxitTableName, TableKey } from "./ixit-name.js";
import type { FieldValue, IxitField, IxitTable, Requirement, Rows } from "./ixit-table.js";
import type { Provenance } from "./provenance.js";

/** A facet as it is written: yes or no unless `value`, of the field itself unless `origin` says otherwise. */
export interface WrittenFacet<Table extends string = IxitTableName> {
  readonly key: string;
  readonly meaning: string;
  readonly value?: FieldValue<Table>;
  readonly origin?: "unit";
}

/** A field as a table file writes it: what is its own. */
export interface WrittenField<E extends Edition, Name extends string = string> {
  readonly name: Name;
  readonly meaning: string;
  /** Text unless it says otherwise. */
  readonly value?: FieldValue<IxitTableName<E>>;
  readonly facets?: readonly WrittenFacet<IxitTableName<E>>[];
  readonly requiredIf?: Requirement;
  readonly confirms?: IxitTableName<E>;
  readonly provisions?: readonly AssessedProvisionId<E>[];
  /** False when no test unit that was read quotes the field by its name. */
  readonly quoted?: false;
  /** Overrides the confidence that the edition usually gives. */
  readonly confidence?: Provenance["confidence"];
  readonly note?: string;
}

/** A table as its file writes it: what is its own. */
export interface WrittenTable<
  E extends Edition,
  Name extends IxitTableName<E> = IxitTableName<E>,
  FieldName extends string = string,
  R extends Rows = Rows,
> {
  readonly name: Name;
  readonly title: string;
  readonly purpose: string;
  readonly rows: R;
  /**
   * The fields after `ID`, which every table with many rows has. A list among them holds fields that
   * both editions have alike.
   */
  readonly fields: readonly (WrittenField<E, FieldName> | readonly WrittenField<E, FieldName>[])[];
  readonly note?: string;
}

/** Who gives tables and fields of an edition their source. */
export interface IxitSources<E extends Edition> {
  table(name: IxitTableName<E>, note?: string): Provenance;
  field(name: IxitTableName<E>, field: WrittenField<E>): Provenance;
}

/** The name of the field that tables have beside those that are written. */
type ImpliedField<R extends Rows> = R extends "many" ? "ID" : never;

/** The table that a written one becomes. */
export type TableAsWritten<
  Name extends string,
  FieldName extends string,
  R extends Rows,
> = IxitTable<Name, FieldName | ImpliedField<R>>;

/** Completes a table: gives it number, keys, `ID` and sources. */
export function completeTable<
  E extends Edition,
  Name extends IxitTableName<E>,
  FieldName extends string,
  R extends Rows,
>(
  written: WrittenTable<E, Name, FieldName, R>,
  sources: IxitSources<E>,
): TableAsWritten<Name, FieldName, R> {
  const { name, note, fields, ...own } = written;
  const [number = "", key = ""] = name.split("-");
  const listed: readonly WrittenField<E>[] = fields.flat();
  const all = own.rows === "many" ? [idField<E>(key), ...listed] : listed;
  type Field = IxitField<FieldName | ImpliedField<R>>;
  return {
    ...own,
    number: Number(number),
    name,
    key: key as TableKey<Name>,
    fields: all.map((field) => completeField(field, sources.field(name, field)) as Field),
    source: sources.table(name, note),
  };
}

function idField<E extends Edition>(key: string): WrittenField<E, "ID"> {
  return {
    name: "ID",
    meaning: `Freely chosen label of the entry that no other entry of the table has, such as ${key}-1.`,
    value: { kind: "id" },
    quoted: false,
  };
}

const yesNoOfField = { value: { kind: "boolean" }, origin: "field" } as const;

function completeField<E extends Edition, Name extends string>(
  written: WrittenField<E, Name>,
  source: Provenance,
): IxitField<Name> {
  const { name, meaning, value = { kind: "text" }, facets, requiredIf, confirms } = written;
  return {
    name,
    key: toKey(name),
    meaning,
    value,
    unique: value.kind === "id",
    facets: (facets ?? []).map((facet) => ({ ...yesNoOfField, ...facet })),
    ...(requiredIf && { requiredIf }),
    ...(confirms && { confirms }),
    provisions: written.provisions ?? [],
    source,
  };
}

// "Review/Evaluation Method" becomes reviewEvaluationMethod.
function toKey<Name extends string>(name: Name): FieldKey<Name> {
  const words = name === "ID" ? ["id"] : name.split(/[^a-z]+/i);
  const [first = "", ...rest] = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return (first.charAt(0).toLowerCase() + first.slice(1) + rest.join("")) as FieldKey<Name>;
}
