import type { Clause, Source } from "@bollard/model";
import { completeClause, type ProvisionClause, type WrittenProvision } from "../provision.js";

/** ETSI's own address of this edition. */
export const url =
  "https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf";

/** What every item of this edition has in common as its source. */
export const publication = {
  document: "ETSI EN 303 645 V3.1.3 (2024-09)",
  url,
  checked: "2026-11-23",
  verified: "transcriptions",
} as const;

/** Writes a clause of V3.1.3 with its provisions; each gets its parent and source. */
export function at<const Id extends string>(
  clause: Clause,
  provisions: readonly WrittenProvision<Id>[],
): ProvisionClause<Id> {
  return completeClause(clause, provisions, sourceOf);
}

function sourceOf({ id, obligation, witnesses, note }: WrittenProvision<string>): Source {
  return {
    ...publication,
    clause: `Provision ${id}`,
    witnesses: witnesses ?? witnessesOf(obligation),
    ...(note && { note }),
  };
}

// One witness lists the mandatory provisions only.
function witnessesOf(obligation: string): readonly string[] {
  const all = ["IOTLENS", "B1MD", "B1DART"];
  return obligation === "shall" ? [...all, "ZHTW"] : all;
}
