export type { DeviceSpec } from "./definition/device-spec.js";
export type { Imported } from "./definition/imported.js";
export type { Suppressions } from "./definition/suppressions.js";
export { deviceSpecSchema } from "./generated/schema.js";
export type { ReadDeviceSpec } from "./read.js";
export { deviceMarker, isDeviceSpecName, readDeviceSpec } from "./read.js";
export type { TemplateFormat } from "./template.js";
export { deviceTemplate, templateFormats } from "./template.js";
