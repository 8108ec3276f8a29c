export type { Applicability } from "../rules/applicability.js";
export { applicabilityOf, reasonsOf } from "../rules/applicability.js";
export type { IcsSubject } from "../rules/ics-subject.js";
export type { KnownFeature, KnownFeatures } from "../rules/known-features.js";
export { knownFeatures } from "../rules/known-features.js";
