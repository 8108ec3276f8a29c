import type { IxitTableName } from "../ixit-name.js";
import type { Rows } from "../ixit-table.js";
import type { TestClause } from "../test-case.js";
import { completeClause, type ScenarioClause, type WrittenGroup } from "../write-clause.js";
import { completeTable, type TableAsWritten, type WrittenTable } from "../write-table.js";
import { ixitSources, testSources } from "./sources.js";

/** Writes an IXIT table of V1.1.1; it gets its number, keys, `ID` and sources. */
export function table<
  const Name extends IxitTableName<"1.1.1">,
  const FieldName extends string,
  const R extends Rows,
>(written: WrittenTable<"1.1.1", Name, FieldName, R>): TableAsWritten<Name, FieldName, R> {
  return completeTable(written, ixitSources());
}

/** Writes a clause of V1.1.1 with its test groups; each case and unit gets its place and source. */
export function at<
  const Case extends string,
  const Unit extends string,
  const Run extends string = never,
>(
  clause: ScenarioClause,
  groups: readonly WrittenGroup<"1.1.1", Case, Unit, Run>[],
): TestClause<"1.1.1", Case, Unit, Run> {
  return completeClause(clause, groups, testSources);
}
