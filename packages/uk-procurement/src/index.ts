export type { BuyerKind } from "@bollard/connected-place-sectors";
export type { Confidence, Nation } from "@bollard/model";
export { type Addressee, buyerKinds, nations } from "./buyer.js";
export type { CitationLevel, CitationUse, ItemElsewhere } from "./citation-use.js";
export { type CitationId, citations } from "./citations.js";
export { type ApplicableCitation, citationsFor, type OpenQuestion } from "./citations-for.js";
export { type CurrentReference, currentReferences } from "./current-references.js";
export type { Force, ProcurementClause, ProcurementItem } from "./item.js";
export type { ProcurementItemId } from "./item-id.js";
export type { Parameters } from "./parameters.js";
export { type PolicyNote, type PolicyNoteStatus, policyNotes } from "./policy/policy-notes.js";
export { type PolicyNoteReading, readPolicyNote } from "./policy/read-policy-note.js";
export { type ProcurementFramework, procurement } from "./procurement.js";
export type { Purchase, PurchaseFact } from "./purchase.js";
export { isProcurementItemId, procurementItem } from "./queries.js";
export { type SourceId, type SourceText, sources } from "./sources.js";
export type { SupersededId } from "./superseded/groups.js";
export {
  ceiling,
  type DecidedBy,
  decidedBy,
  type SupersededMatch,
  superseded,
  supersededReference,
  supersededReferences,
} from "./superseded.js";
export {
  type Alias,
  pstiContextWords,
  type SupersededAction,
  type SupersededCategory,
  type SupersededException,
  type SupersededReference,
} from "./superseded-reference.js";
