export {
  type Answer,
  draftedAnswers,
  overdueAnswer,
  type ReadAnswer,
  readAnswer,
  saysSomething,
  toBeWritten,
} from "./answers.js";
export type { Deployment } from "./definition/deployment.js";
export type { DeviceSpec } from "./definition/device-spec.js";
export type { Imported } from "./definition/imported.js";
export type { Suppressions } from "./definition/suppressions.js";
export { deviceSpecSchema } from "./generated/schema.js";
export { isIxitMarkdown } from "./markdown/is-ixit-markdown.js";
export type { MarkdownSource, SourcePlace } from "./markdown/joined-text.js";
export { markdownPlaceAt } from "./markdown/markdown-place-at.js";
export type { MarkdownReport, MarkdownSpec } from "./markdown/markdown-spec.js";
export { sourceAt } from "./markdown/markdown-spec.js";
export { readMarkdownSpec } from "./markdown/read-markdown-spec.js";
export type { ReadDeviceSpec } from "./read.js";
export { deviceMarker, isDeviceSpecName, readDeviceSpec } from "./read.js";
export type { TemplateFormat } from "./template.js";
export { deviceTemplate, templateFormats } from "./template.js";
