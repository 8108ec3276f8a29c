export type { LineOf, TenderPlace } from "./place.js";
export { standings, standingWords } from "./standing-words.js";
export type { TenderCoverage, TopicCoverage, TopicStanding } from "./tender-coverage.js";
export { tenderCoverage } from "./tender-coverage.js";
export {
  placesInWords,
  type TenderAbout,
  tenderCoverageDocument,
} from "./tender-coverage-document.js";
export { tenderCoverageWorkbook } from "./tender-coverage-workbook.js";
export type { TenderFinding, TopicPlaces, WeakPlace } from "./topic-places.js";
export { trace } from "./trace.js";
export { nameOf as nameOfProduct, traceDocument } from "./trace-document.js";
export type {
  Requirement,
  Trace,
  TraceAnswer,
  TraceCounts,
  TracedProduct,
  TracedRequirement,
  TraceSpec,
  TraceVerdict,
} from "./trace-model.js";
export { traceWorkbook } from "./trace-workbook.js";
export { traceVerdicts, verdictWords } from "./verdict-words.js";
