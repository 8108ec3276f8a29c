import type { Edition } from "./edition.js";
import type { IxitFieldName, IxitTableName } from "./ixit-name.js";
import type { Confidence } from "./provenance.js";

type ReferenceIn<E extends Edition> = {
  [Table in IxitTableName<E>]: {
    readonly table: Table;
    /** The field that holds the references; absent where only a test unit makes the connection. */
    readonly field?: IxitFieldName<E, Table>;
    readonly to: readonly IxitTableName<E>[];
    /** `entries` for references to entries, `table` where the whole table is meant. */
    readonly means: "entries" | "table";
    readonly confidence: Confidence;
    readonly note?: string;
  };
}[IxitTableName<E>];

interface References {
  readonly "1.1.1": ReferenceIn<"1.1.1">;
  readonly "2.1.1": ReferenceIn<"2.1.1">;
}

/** One way in which entries of a table point at entries of others. */
export type IxitReference<E extends Edition = Edition> = References[E];
