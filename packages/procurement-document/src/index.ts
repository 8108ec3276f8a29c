export type { Purchase, UseCase } from "./definition/purchase.js";
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
export type { Actor, Form, Modality, Rank, Statement, TopicMention } from "./statement.js";
export type {
  Bound,
  Count,
  Day,
  Duration,
  Percentage,
  ProtocolVersion,
  Value,
} from "./value.js";
