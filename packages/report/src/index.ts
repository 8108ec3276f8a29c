export { github } from "./github.js";
export type { JsonFinding, JsonOutput } from "./json.js";
export { json, jsonVersion, toJsonOutput } from "./json.js";
export type { SarifOptions } from "./sarif.js";
export type { Ink, StylishOptions } from "./stylish.js";
export { stylish } from "./stylish.js";
export type { Summary } from "./summary.js";
export { summarise } from "./summary.js";
