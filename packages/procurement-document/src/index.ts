export type { Purchase } from "./definition/purchase.js";
export { purchaseSchema } from "./generated/schema.js";
export { isOcds, mayBeOcds } from "./ocds/members.js";
export { readOcds } from "./ocds/read-ocds.js";
export type {
  Definition,
  DocumentSection,
  Language,
  ProcurementDocument,
  SectionKind,
} from "./procurement-document.js";
export type { ReadProcurement } from "./read/read-procurement-document.js";
export { readProcurementDocument } from "./read/read-procurement-document.js";
export { isMarkedProcurement, procurementMarker, readProcurement } from "./read/read-text.js";
export type { Reference } from "./reference.js";
export { type FoundReference, findReferences } from "./references/find-references.js";
export { type Mention, supersededMentions } from "./references/superseded-mentions.js";
export { rowOf as supersededRowOf, type SupersededRow } from "./references/superseded-table.js";
export type { Actor, Form, Modality, Rank, Statement, TopicMention } from "./statement.js";
export { clauseValues } from "./topics/clause-values.js";
export { holdsRequirements } from "./topics/evidence.js";
export { factsOf, isDeclared } from "./topics/purchase-facts.js";
export { type Strength, type Survey, surveyOf } from "./topics/survey.js";
export { topicsOf } from "./topics/topics-of.js";
export { touches } from "./topics/touches.js";
export type {
  Bound,
  Count,
  Day,
  Duration,
  Percentage,
  ProtocolVersion,
  Value,
} from "./value.js";
export { findValues } from "./values/find-values.js";
