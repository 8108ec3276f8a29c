export type { Confidence } from "@bollard/model";
export { type CafChange, type CafChangeId, type CafChangeKind, changes } from "./changes.js";
export type { CafCheck } from "./checks/check.js";
export { type CafCheckId, checks, checksFor, checksOn } from "./checks.js";
export { indicatorIds, type LevelMeaning, levelMeanings, levelsOf } from "./levels.js";
export { type CafStep, lineage } from "./lineage.js";
export { changedMeaning, predecessorsOf, successorsOf } from "./lineage-queries.js";
export type {
  CafData,
  CafLevel,
  CafObjective,
  CafOutcome,
  CafPrinciple,
  Indicators,
} from "./outcome.js";
export type { CafEdition, CafObjectiveId, CafOutcomeId, CafPrincipleId } from "./outcome-id.js";
export type { CafProfile, DescribedProfile, Minimums } from "./profile.js";
export { type CafProfileId, describedProfiles, profile, profiles } from "./profiles.js";
export {
  edition,
  editionsWith,
  isCafEdition,
  isOutcomeId,
  kindOf,
  outcome,
  outcomesUnder,
} from "./queries.js";
export { type SourceId, type SourceText, sources } from "./sources.js";
export { caf32 } from "./v3.2/index.js";
export { caf40 } from "./v4.0/index.js";
