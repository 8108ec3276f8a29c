export { aroundBoundary } from "./around-boundary.js";
export { type Diagram, drawModel } from "./diagram/diagram.js";
export type { Picture, PictureEdge, PictureFrame, PictureNode } from "./diagram/picture.js";
export type {
  AskedPrompt,
  Boundary,
  Declared,
  ElementList,
  FlowEnd,
  ModelElement,
  ModelFlow,
  ModelQuestion,
  PromptCounts,
  RecordedThreat,
  ThreatModel,
} from "./threat-model.js";
export { threatModel } from "./threats.js";
export { threatsDocument } from "./threats-document.js";
