import type { AssessedProvisionId, Edition } from "./edition.js";
import type { clauses as clauses111 } from "./v1.1.1/clauses.js";
import type { clauses as clauses211 } from "./v2.1.1/clauses.js";

/** The cases of each edition, inferred from the data. */
interface TestCases {
  readonly "1.1.1": (typeof clauses111)[number]["groups"][number]["cases"][number];
  readonly "2.1.1": (typeof clauses211)[number]["groups"][number]["cases"][number];
}

/** The id of a test group of one edition: that of the provision it tests, such as `5.5-7`. */
export type GroupId<E extends Edition = Edition> = AssessedProvisionId<E>;

/** The id of a test case of one edition, such as `5.5-7-1`; without an edition, of either. */
export type CaseId<E extends Edition = Edition> = TestCases[E]["id"];

/** The id of a test unit of one edition, such as `5.5-7-1 a`; without an edition, of either. */
export type UnitId<E extends Edition = Edition> = TestCases[E]["units"][number]["id"];
