import {
  type CitationId,
  citations,
  isProcurementItemId,
  type ProcurementItemId,
  procurement,
  procurementItem,
  type SourceId,
  type SupersededId,
  supersededReference,
} from "./index.js";

export const section: ProcurementItemId = "PA 2023 s.56(4)-(6)";
export const note: ProcurementItemId = "PPN 014";
export const article: ProcurementItemId = "UK GDPR Article 35";
export const first: ProcurementItemId = procurement.items[0]?.id ?? "TCoP";
export const citation: CitationId = citations()[0].id;
export const row: SupersededId = "en303645-v2";
export const source: SourceId = "pa23-s56";

// @ts-expect-error the note has no year
export const noSuchNote: ProcurementItemId = "PPN 014/21";
// @ts-expect-error the id is not spelt so
export const otherSpelling: ProcurementItemId = "PA 2023 section 22";
// @ts-expect-error no item has this id
export const noSuchItem: unknown = procurementItem("PA 2023 s.999");
// @ts-expect-error no row has this id
export const noSuchRow: unknown = supersededReference("pcr-2016");
// @ts-expect-error no reference has this id
export const noSuchCitation: CitationId = "nis2";
// @ts-expect-error no text has this key
export const noSuchSource: SourceId = "hearsay";

/** A text that was asked about is an id. */
export function narrow(text: string): ProcurementItemId | undefined {
  return isProcurementItemId(text) ? text : undefined;
}
