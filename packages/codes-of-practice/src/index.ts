export type { Confidence } from "@bollard/model";
export type { Code, CodeCheck, CodeItem, Standing } from "./code.js";
export {
  type CodeCheckId,
  type CodeId,
  type CodeItemId,
  checks,
  codes,
  type KnownCode,
} from "./codes.js";
export { type LawNote, lawWatch } from "./law-watch.js";
export {
  checksFor,
  checksOfItem,
  code,
  codeItem,
  codeOf,
  isCodeId,
  isCodeItemId,
  knownCode,
} from "./queries.js";
export { type SourceId, type SourceText, sources } from "./sources.js";
