import type { AssessedProvisionId } from "./edition.js";
import type { FieldKey, IxitTableName, TableKey } from "./ixit-name.js";
import type { Provenance } from "./provenance.js";

/** What a field, or a facet of it, holds. */
export type FieldValue<Table extends string = IxitTableName> =
  | { readonly kind: "id" | "text" | "boolean" }
  | { readonly kind: "number"; readonly unit: string }
  | { readonly kind: "choice"; readonly of: readonly string[]; readonly many?: true }
  | {
      readonly kind: "references";
      /** The tables whose entries may be referenced. */
      readonly to: readonly Table[];
      /** True when a reason may stand in place of references. */
      readonly orReason?: true;
    };

/**
 * A decision inside a field's prose that a test unit needs on its own. The standard knows fields only;
 * facets are this project's. With `origin` `field` the field itself asks for the decision, with `unit`
 * it follows from what a test unit decides.
 */
export interface Facet<Table extends string = IxitTableName> {
  /** The key under which a device specification declares it. */
  readonly key: string;
  readonly meaning: string;
  readonly value: FieldValue<Table>;
  readonly origin: "field" | "unit";
}

/** What a field, or a facet of it, must say for another field to be required. */
export interface FieldTest {
  /** The name of the field as printed. */
  readonly field: string;
  readonly facet?: string;
  readonly is: string | boolean;
}

/** When a field is required; without it the field always is. */
export interface Requirement {
  readonly summary: string;
  /** The tests that all have to hold. */
  readonly all: readonly FieldTest[];
}

/** One field of an IXIT table. */
export interface IxitField<Name extends string = string> {
  /** The name as printed, such as `Brute Force Prevention`. */
  readonly name: Name;
  /** The key under which a device specification holds it, such as `bruteForcePrevention`. */
  readonly key: FieldKey<Name>;
  /** What the field holds, in our own words, read from the units that use it. */
  readonly meaning: string;
  readonly value: FieldValue;
  /** True when no two entries of the table may hold the same value. */
  readonly unique: boolean;
  readonly facets: readonly Facet[];
  readonly requiredIf?: Requirement;
  /** The table whose procedures or processes the field confirms. */
  readonly confirms?: IxitTableName;
  /** The provisions that the field serves, where it serves particular ones. */
  readonly provisions: readonly AssessedProvisionId[];
  readonly source: Provenance;
}

/** `many` for a row an entry, `one` for a single value a field. */
export type Rows = "many" | "one";

/** One IXIT table of an edition. */
export interface IxitTable<Name extends string = string, FieldName extends string = string> {
  readonly number: number;
  /** The short name as printed, such as `1-AuthMech`. */
  readonly name: Name;
  /** The key under which a device specification holds it, such as `AuthMech`. */
  readonly key: TableKey<Name>;
  readonly title: string;
  readonly purpose: string;
  readonly rows: Rows;
  readonly fields: readonly IxitField<FieldName>[];
  readonly source: Provenance;
}
