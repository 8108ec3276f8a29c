import type { Framework } from "@bollard/model";
import type { AssessedEdition, Edition } from "./edition.js";
import type { TestCase, TestClause, TestGroup, TestUnit } from "./test-case.js";
import type { UnitId } from "./test-id.js";

/** The tests of one edition of TS 103 701: a framework whose items are the test units. */
export interface TestEdition<E extends Edition = Edition> extends Framework<UnitId<E>> {
  readonly edition: E;
  /** The edition of EN 303 645 that it assesses. */
  readonly assesses: AssessedEdition<E>;
  readonly items: readonly TestUnit<E>[];
  readonly groups: readonly TestGroup<E>[];
  readonly cases: readonly TestCase<E>[];
}

/** A test edition without the parts that its clauses make up. */
type Description<E extends Edition> = Omit<
  TestEdition<E>,
  "clauses" | "items" | "groups" | "cases"
>;

/** Puts the tests of an edition together from its description and clauses. */
export function toTestEdition<E extends Edition>(
  description: Description<E>,
  clauses: readonly TestClause<E>[],
): TestEdition<E> {
  const groups = clauses.flatMap((clause) => clause.groups);
  const cases = groups.flatMap((group) => group.cases);
  return {
    ...description,
    clauses: clauses.map(({ id, title }) => ({ id, title })),
    items: cases.flatMap((testCase) => testCase.units),
    groups,
    cases,
  };
}
