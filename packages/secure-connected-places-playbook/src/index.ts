export type { Confidence } from "@bollard/model";
export { developers, history, type PlaybookEvent } from "./history.js";
export {
  checks,
  type KnownResource,
  type PlaybookCheckId,
  type PlaybookFramework,
  type PlaybookResourceId,
  playbook,
  type StridePromptId,
} from "./playbook.js";
export {
  checksOf,
  isPlaybookResourceId,
  type KnownCategory,
  type PromptInCategory,
  playbookResource,
  promptsFor,
  strideCategory,
} from "./queries.js";
export type {
  PlaybookCheck,
  PlaybookResource,
  ResourceKind,
  ResourceVersion,
  Stage,
} from "./resource.js";
export { type SourceId, type SourceText, sources } from "./sources.js";
export { stride, strideSteps } from "./stride.js";
export type {
  ElementKind,
  SecurityProperty,
  StrideCategory,
  StrideLetter,
  StridePrompt,
} from "./stride-category.js";
