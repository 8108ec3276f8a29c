import { once } from "@bollard/model";
import type { AssessedProvisionId, Edition } from "./edition.js";
import type { TestEdition } from "./edition-data.js";
import type { IxitFieldName, IxitTableName, IxitTableOf, IxitTables } from "./ixit-name.js";
import type { IxitReference } from "./ixit-reference.js";
import type { IxitTable } from "./ixit-table.js";
import type { TestCase, TestUnit } from "./test-case.js";
import type { CaseId, UnitId } from "./test-id.js";
import { ixit as ixit111 } from "./v1.1.1/ixit.js";
import { references as references111 } from "./v1.1.1/references.js";
import { ixit as ixit211 } from "./v2.1.1/ixit.js";
import { references as references211 } from "./v2.1.1/references.js";

const tables = /* @__PURE__ */ once((): { readonly [E in Edition]: readonly IxitTables[E][] } => ({
  "1.1.1": ixit111(),
  "2.1.1": ixit211(),
}));

const references = /* @__PURE__ */ once(
  (): { readonly [E in Edition]: readonly IxitReference<E>[] } => ({
    "1.1.1": references111(),
    "2.1.1": references211(),
  }),
);

/** The IXIT tables of an edition, in the order printed. */
export function ixitTables<E extends Edition>(edition: E): readonly IxitTables[E][] {
  return tables()[edition];
}

/** The IXIT table of that short name. Throws a `RangeError` for a name that types did not check. */
export function ixitTable<E extends Edition, Name extends IxitTableName<E>>(
  edition: E,
  name: Name,
): IxitTableOf<E, Name> {
  const all: readonly IxitTable[] = tables()[edition];
  const found = all.find((table) => table.name === name);
  if (!found) throw new RangeError(`TS 103 701 V${edition} has no IXIT table ${name}`);
  return found as IxitTableOf<E, Name>;
}

/** Says whether a text is the short name of an IXIT table of an edition, exactly as printed. */
export function isIxitTableName<E extends Edition>(
  edition: E,
  text: string,
): text is IxitTableName<E> {
  const all: readonly IxitTable[] = tables()[edition];
  return all.some((table) => table.name === text);
}

/** The references between the IXIT tables of an edition. */
export function ixitReferences<E extends Edition>(edition: E): readonly IxitReference<E>[] {
  return references()[edition];
}

/** The test unit of that id. Throws a `RangeError` for an id that types did not check. */
export function testUnit<E extends Edition>(tests: TestEdition<E>, id: UnitId<E>): TestUnit<E> {
  const found = tests.items.find((unit) => unit.id === id);
  if (!found) throw new RangeError(`${tests.label} has no test unit ${id}`);
  return found;
}

/** The test case of that id. Throws a `RangeError` for an id that types did not check. */
export function testCase<E extends Edition>(tests: TestEdition<E>, id: CaseId<E>): TestCase<E> {
  const found = tests.cases.find((one) => one.id === id);
  if (!found) throw new RangeError(`${tests.label} has no test case ${id}`);
  return found;
}

/** Says whether a text is the id of a test unit of an edition, exactly as printed. */
export function isUnitId<E extends Edition>(
  tests: TestEdition<E>,
  text: string,
): text is UnitId<E> {
  return tests.items.some((unit) => unit.id === text);
}

/** The units that test a provision, in the order printed. */
export function unitsOf<E extends Edition>(
  tests: TestEdition<E>,
  provision: AssessedProvisionId<E>,
): readonly TestUnit<E>[] {
  return tests.items.filter((unit) => unit.provision === provision);
}

/**
 * The units that read an IXIT table, or one field of it, in the order printed. Without a field that
 * includes units that look for hints in all tables.
 */
export function unitsReading<E extends Edition, Table extends IxitTableName<E>>(
  tests: TestEdition<E>,
  table: Table,
  field?: IxitFieldName<E, Table>,
): readonly TestUnit<E>[] {
  const names = field === undefined ? [table, "*"] : [table];
  return tests.items.filter(({ reads }) =>
    reads.some((read) => {
      const fields: readonly string[] = read.fields;
      return names.includes(read.table) && (field === undefined || fields.includes(field));
    }),
  );
}

/** The units that are run on paper: those of conceptual and of mixed cases, in the order printed. */
export function conceptualUnits<E extends Edition>(tests: TestEdition<E>): readonly TestUnit<E>[] {
  return tests.items.filter(({ kind }) => kind !== "functional");
}

/** The references between tables that a unit follows or checks: those held by a field that it reads. */
export function referencesRead<E extends Edition>(
  tests: TestEdition<E>,
  id: UnitId<E>,
): readonly IxitReference<E>[] {
  const { reads } = testUnit(tests, id);
  return ixitReferences(tests.edition).filter(({ table, field }) =>
    reads.some((read) => {
      const fields: readonly string[] = read.fields;
      return read.table === table && field !== undefined && fields.includes(field);
    }),
  );
}
