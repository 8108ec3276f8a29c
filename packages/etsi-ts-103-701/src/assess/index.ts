export type { Assessment, CaseResult, GroupResult, UnitResult } from "./assess.js";
export { assess } from "./assess.js";
export type {
  ClauseCoverage,
  Coverage,
  ProvisionCounts,
  TableCoverage,
  VerdictCounts,
} from "./coverage.js";
export { coverage } from "./coverage.js";
export type { Entry } from "./entry.js";
export type { EntryIndex } from "./entry-index.js";
export { entryIndex } from "./entry-index.js";
export type { Disposition } from "./judge.js";
export type { Judgement, JudgementResult } from "./judgement.js";
export type { PlanEntry } from "./plan.js";
export type { Origin, Reading } from "./reading.js";
export type { Ruling } from "./ruling.js";
export type { AppliedEdition, AssessSubject } from "./subject.js";
export { appliedEdition, tablesOf } from "./subject.js";
