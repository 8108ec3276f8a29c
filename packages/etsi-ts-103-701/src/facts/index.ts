export type { IxitContent, IxitEntry, IxitFacts, IxitFieldObject } from "./ixit.js";
export { ixitFacts } from "./ixit.js";
export type { JudgementsFacts } from "./judgements.js";
export { judgementsFacts } from "./judgements.js";
export type { SelfAssessmentFacts } from "./self-assessment.js";
export { selfAssessmentFacts } from "./self-assessment.js";
