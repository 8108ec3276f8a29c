export {
  type AssessedEdition,
  type AssessedProvisionId,
  assessedEdition,
  type Edition,
  editions,
} from "./edition.js";
export type { TestEdition } from "./edition-data.js";
export { type IcsColumn, icsChecks, icsColumns, icsWorkbook, type Support } from "./ics.js";
export { fieldLineage, tableLineage } from "./ixit-lineage.js";
export type {
  FieldKey,
  IxitFieldKey,
  IxitFieldName,
  IxitFieldPath,
  IxitTableKey,
  IxitTableName,
  IxitTableOf,
} from "./ixit-name.js";
export type { IxitReference } from "./ixit-reference.js";
export type {
  Facet,
  FieldTest,
  FieldValue,
  IxitField,
  IxitTable,
  Requirement,
  Rows,
} from "./ixit-table.js";
export { roles, steps, supportingClauses } from "./procedure.js";
export type { Basis, Confidence, Provenance } from "./provenance.js";
export {
  conceptualUnits,
  isIxitTableName,
  isUnitId,
  ixitReferences,
  ixitTable,
  ixitTables,
  referencesRead,
  testCase,
  testUnit,
  unitsOf,
  unitsReading,
} from "./queries.js";
export type { Statement } from "./statement.js";
export type {
  Automation,
  Kind,
  Read,
  TestCase,
  TestGroup,
  TestUnit,
  UnitLetter,
  Verb,
  VerdictRule,
} from "./test-case.js";
export type { CaseId, GroupId, UnitId } from "./test-id.js";
export {
  type Circumstance,
  circumstances,
  type GroupVerdict,
  joinVerdicts,
  overallVerdict,
  type UnitVerdicts,
  type Verdict,
  verdictOfCase,
  verdictOfGroup,
} from "./verdict.js";
export { verdictScheme } from "./verdict-scheme.js";
