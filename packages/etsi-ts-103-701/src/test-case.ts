import type { Clause, Condition, Item } from "@bollard/model";
import type { AssessedProvisionId, Edition } from "./edition.js";
import type { IcsColumn } from "./ics.js";
import type { IxitFieldName, IxitTableName } from "./ixit-name.js";
import type { Provenance } from "./provenance.js";
import type { CaseId, UnitId } from "./test-id.js";
import type { Circumstance } from "./verdict.js";

/** How a case is run: on paper, on the device, or on both. */
export type Kind = "conceptual" | "functional" | "mixed";

/** What the laboratory does in a unit, by the verb that is printed: to check compares, to assess needs expertise. */
export type Verb =
  | "apply"
  | "assess"
  | "attempt"
  | "check"
  | "conceptually assess"
  | "create"
  | "devise"
  | "functionally assess"
  | "functionally check"
  | "identify"
  | "perform"
  | "repeat";

/**
 * How far software can decide a unit; our own rating, not the standard's. `mechanical`: from structured
 * ICS and IXIT alone. `assisted`: software flags or pre-checks, a person confirms. `judgement`: a person.
 * `delegated`: by running other units. Functional units: `network-tool`, `document-check`, `hands-on`.
 */
export type Automation =
  | "mechanical"
  | "assisted"
  | "judgement"
  | "delegated"
  | "network-tool"
  | "document-check"
  | "hands-on";

/** The letter of a unit inside its case. */
export type UnitLetter = "a" | "b" | "c" | "d" | "e";

/** What a unit reads of the tables of an edition, table by table. */
type TableRead<E extends Edition> = {
  [Table in IxitTableName<E>]: {
    readonly table: Table;
    readonly fields: readonly IxitFieldName<E, Table>[];
  };
}[IxitTableName<E>];

interface TableReads {
  readonly "1.1.1": TableRead<"1.1.1">;
  readonly "2.1.1": TableRead<"2.1.1">;
}

/** What a unit reads: fields of one table, columns of the ICS, or (`*`) all tables but those it names. */
export type Read<E extends Edition = Edition> =
  | TableReads[E]
  | { readonly table: "ICS"; readonly fields: readonly IcsColumn[] }
  | { readonly table: "*"; readonly fields: readonly [] };

/** One test unit; its `summary` says what it checks. */
export interface TestUnit<
  E extends Edition = Edition,
  Case extends string = CaseId<E>,
  Unit extends string = UnitId<E>,
  Run extends string = UnitId<E>,
> extends Item<Unit> {
  readonly letter: UnitLetter;
  readonly testCase: Case;
  /** The test group, which has the id of the provision that it tests. */
  readonly group: AssessedProvisionId<E>;
  readonly provision: AssessedProvisionId<E>;
  readonly kind: Kind;
  readonly verb: Verb;
  /** When the unit fails, to follow "fails when"; absent for a step that decides nothing by itself. */
  readonly failsWhen?: string;
  readonly reads: readonly Read<E>[];
  readonly automation: Automation;
  /** How software could go about it; our own suggestion. */
  readonly automationHint?: string;
  /** The units that this one runs, on the entries that its summary names. */
  readonly delegatesTo: readonly Run[];
  readonly source: Provenance;
}

/** How the verdict of a case follows from its units. */
export interface VerdictRule<E extends Edition = Edition> {
  /** The rule in our own words. */
  readonly summary: string;
  /** PASS when it holds, else FAIL; absent: every unit that can fail holds. */
  readonly passesIf?: Condition<UnitLetter | Circumstance>;
  /** Where the rule is judged entry by entry, of which table, and how many entries have to pass. */
  readonly entries?: { readonly of: IxitTableName<E>; readonly pass: "every" | "one" };
  readonly source: Provenance;
}

/** One test case. */
export interface TestCase<
  E extends Edition = Edition,
  Case extends string = CaseId<E>,
  Unit extends string = UnitId<E>,
  Run extends string = UnitId<E>,
> {
  readonly id: Case;
  readonly group: AssessedProvisionId<E>;
  readonly provision: AssessedProvisionId<E>;
  readonly kind: Kind;
  readonly purpose: string;
  /** The IXIT tables that its units name. */
  readonly tables: readonly IxitTableName<E>[];
  readonly units: readonly TestUnit<E, Case, Unit, Run>[];
  readonly verdict: VerdictRule<E>;
  readonly note?: string;
}

/** A test group: all cases for one provision, whose id it has. */
export interface TestGroup<
  E extends Edition = Edition,
  Case extends string = CaseId<E>,
  Unit extends string = UnitId<E>,
  Run extends string = UnitId<E>,
> {
  readonly id: AssessedProvisionId<E>;
  readonly provision: AssessedProvisionId<E>;
  readonly cases: readonly TestCase<E, Case, Unit, Run>[];
}

/** One test scenario (TSO), with the id and title of the clause of EN 303 645 that it assesses. */
export interface TestClause<
  E extends Edition = Edition,
  Case extends string = CaseId<E>,
  Unit extends string = UnitId<E>,
  Run extends string = UnitId<E>,
> extends Clause {
  /** The name of the test scenario as printed, such as `TSO 5.7`. */
  readonly scenario: string;
  readonly groups: readonly TestGroup<E, Case, Unit, Run>[];
}
