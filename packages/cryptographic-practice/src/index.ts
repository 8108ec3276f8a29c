export {
  type CatalogueEntry,
  catalogue,
  isMechanismId,
  type MechanismId,
  mechanism,
} from "./catalogue.js";
export { type DocumentKey, documents, toSources, unreadCatalogues } from "./documents.js";
export { findMechanisms } from "./find-mechanisms.js";
export type { DeclaredMechanisms } from "./judge/pieces.js";
export { judgementOf, type Use } from "./judge/standing.js";
export { judgeMechanisms } from "./judge-mechanisms.js";
export type {
  Judgement,
  Kind,
  Mechanism,
  Purpose,
  Reference,
  Size,
  Status,
} from "./mechanism.js";
export type { Mention } from "./mention.js";
export type {
  Flag,
  JudgedMention,
  Place,
  PlacedMention,
  PracticeVerdict,
  UnknownMention,
} from "./verdict.js";
