export type { Checked } from "./check.js";
export { check } from "./check.js";
export { expectation } from "./expectation.js";
export { formatWords, hasFormat } from "./formats.js";
export type { Misfit, MisfitCode } from "./misfit.js";
export type { Nearest } from "./nearest.js";
export { nearest } from "./nearest.js";
export type { Schema } from "./schema.js";
export { choicesOf, memberSchema } from "./schema.js";
