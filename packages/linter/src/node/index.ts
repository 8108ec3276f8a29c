export type { FoundConfig } from "./config-files.js";
export { ConfigFiles } from "./config-files.js";
export { evidenceReader } from "./evidence.js";
export type { FoundFile, FoundFiles } from "./find-files.js";
export { findFiles } from "./find-files.js";
export type { FileOptions, LintedFile } from "./lint-file.js";
export { lintFile, lintText } from "./lint-file.js";
export { FileError, readText, reasonOf } from "./read-text.js";
export { shownPath, slashed } from "./shown-path.js";
