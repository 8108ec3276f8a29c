export { assessmentDocument } from "./assessment-document.js";
export { coverageDocument } from "./coverage-document.js";
export { icsDocument } from "./ics-document.js";
export { ixitDocument } from "./ixit-document.js";
export { testPlanDocument } from "./test-plan-document.js";
