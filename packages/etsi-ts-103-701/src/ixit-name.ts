import type { Edition } from "./edition.js";
import type { ixit as ixit111 } from "./v1.1.1/ixit.js";
import type { tableNames as tableNames111 } from "./v1.1.1/table-names.js";
import type { ixit as ixit211 } from "./v2.1.1/ixit.js";
import type { tableNames as tableNames211 } from "./v2.1.1/table-names.js";

/** The short names that each edition prints. */
interface TableNames {
  readonly "1.1.1": (typeof tableNames111)[number];
  readonly "2.1.1": (typeof tableNames211)[number];
}

/** The tables of each edition, inferred from the data. */
export interface IxitTables {
  readonly "1.1.1": ReturnType<typeof ixit111>[number];
  readonly "2.1.1": ReturnType<typeof ixit211>[number];
}

/** The short name of an IXIT table of one edition, such as `7-UpdMech`; without an edition, of either. */
export type IxitTableName<E extends Edition = Edition> = TableNames[E];

/** The key of a table of that short name in a device specification: the name without its number. */
export type TableKey<Name extends string> = Name extends `${number}-${infer Key}` ? Key : string;

/** The key of an IXIT table of one edition in a device specification, such as `UpdMech`. */
export type IxitTableKey<E extends Edition = Edition> = TableKey<IxitTableName<E>>;

/** A name without what separates its words, each of which begins with a capital. */
type Joined<Name extends string> = Name extends `${infer First} ${infer Rest}`
  ? Joined<`${First}${Capitalize<Rest>}`>
  : Name extends `${infer First}/${infer Rest}`
    ? Joined<`${First}${Capitalize<Rest>}`>
    : Name extends `${infer First}-${infer Rest}`
      ? Joined<`${First}${Capitalize<Rest>}`>
      : Name;

/** The key of a field of that name in a device specification: `updateChecking` for `Update Checking`. */
export type FieldKey<Name extends string> = Name extends "ID" ? "id" : Uncapitalize<Joined<Name>>;

/** An IXIT table of one edition, by its short name. */
export type IxitTableOf<
  E extends Edition,
  Name extends IxitTableName<E> = IxitTableName<E>,
> = Extract<IxitTables[E], { readonly name: Name }>;

/** The name of a field as printed, such as `Update Checking`; of one table, or of any of the edition. */
export type IxitFieldName<
  E extends Edition = Edition,
  Name extends IxitTableName<E> = IxitTableName<E>,
> = IxitTableOf<E, Name>["fields"][number]["name"];

/** The key of a field in a device specification, such as `updateChecking`. */
export type IxitFieldKey<
  E extends Edition = Edition,
  Name extends IxitTableName<E> = IxitTableName<E>,
> = IxitTableOf<E, Name>["fields"][number]["key"];

/** A field together with its table, such as `7-UpdMech/Update Checking`. */
export type IxitFieldPath<E extends Edition = Edition> = {
  [Name in IxitTableName<E>]: `${Name}/${IxitFieldName<E, Name>}`;
}[IxitTableName<E>];
