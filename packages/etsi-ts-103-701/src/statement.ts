import type { Provenance } from "./provenance.js";

/** Something that TS 103 701 says or means, in our own words. */
export interface Statement {
  readonly meaning: string;
  readonly source: Provenance;
}

/** How a statement was read. */
export type Reading = Pick<Provenance, "verified" | "basis" | "confidence" | "witnesses">;

/** No text was at hand in which it could be read. */
export const unread: Reading = { verified: "unchecked", basis: "unchecked", confidence: "low" };

/** Concluded from a text about the document, or from a place that refers to it. */
export const concluded: Reading = {
  verified: "secondary",
  basis: "inferred",
  confidence: "medium",
};

/** Writes a statement on TS 103 701 that does not belong to one edition. */
export function statement(
  meaning: string,
  clause: string,
  reading: Reading,
  note?: string,
): Statement {
  return {
    meaning,
    source: {
      document: "ETSI TS 103 701",
      clause,
      checked: "2026-11-23",
      ...reading,
      ...(note && { note }),
    },
  };
}
