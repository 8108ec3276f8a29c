export type { FeaturesFacts } from "./features.js";
export { featuresFacts } from "./features.js";
export type { Evidence, IcsAnswer, IcsFacts } from "./ics.js";
export { evidence, icsAnswer, icsFacts } from "./ics.js";
