import type { Basis, Provenance } from "@bollard/etsi-ts-103-701";

const bases: Readonly<Record<Basis, string>> = {
  read: "read in a text of this edition",
  "filled-form": "seen in one vendor’s tables only",
  "carried-over": "carried over from the text of the other edition",
  inferred: "inferred from statements around it",
  unchecked: "no text was at hand",
};

/** Says where a statement comes from, when and how it was checked, and how sure it is. */
export function provenanceLine({
  document,
  clause,
  checked,
  basis,
  confidence,
}: Provenance): string {
  return `Source: ${document}, ${clause}; checked ${checked}, ${bases[basis]}. Confidence: ${confidence}.`;
}
