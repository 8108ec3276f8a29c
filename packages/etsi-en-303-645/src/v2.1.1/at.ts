import type { Clause, Source } from "@bollard/model";
import { completeClause, type ProvisionClause, type WrittenProvision } from "../provision.js";

/** ETSI's own address of this edition. */
export const url =
  "https://www.etsi.org/deliver/etsi_en/303600_303699/303645/02.01.01_60/en_303645v020101p.pdf";

/** What every item of this edition has in common as its source. */
export const publication = {
  document: "ETSI EN 303 645 V2.1.1 (2020-06)",
  url,
  checked: "2026-11-23",
  verified: "transcriptions",
} as const;

/** Writes a clause of V2.1.1 with its provisions; each gets its parent and source. */
export function at<const Id extends string>(
  clause: Clause,
  provisions: readonly WrittenProvision<Id>[],
): ProvisionClause<Id> {
  return completeClause(clause, provisions, sourceOf);
}

function sourceOf({ id, witnesses, note }: WrittenProvision<string>): Source {
  return {
    ...publication,
    clause: `Provision ${id}`,
    witnesses: witnesses ?? ["VSANG", "TCSFW645"],
    ...(note && { note }),
  };
}
