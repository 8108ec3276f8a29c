export { changes, type PstiChange } from "./changes.js";
export type { PstiClause, PstiItem, Requirement, Standing } from "./item.js";
export type { PstiItemId } from "./item-id.js";
export type {
  AccessTerm,
  LabelReference,
  Parameters,
  Penalty,
  Periods,
  Retention,
  Role,
  StandardReference,
  StandardUse,
  StatementEntry,
} from "./parameters.js";
export { type PstiFramework, psti } from "./psti.js";
export { isPstiItemId, pstiItem } from "./queries.js";
export { type PstiRecognition, recognitions } from "./recognitions.js";
export { en303645, iso29147, jcStar, singaporeCls } from "./references.js";
