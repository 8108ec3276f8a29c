import { checks as sectorChecks } from "@bollard/connected-place-sectors";
import type { Check } from "@bollard/model";
import { checks as cafChecks } from "@bollard/ncsc-caf";
import { checks as principleChecks } from "@bollard/ncsc-connected-places";
import { checks as playbookChecks } from "@bollard/secure-connected-places-playbook";

/** Every check that somebody may answer, of the principles, the playbook, the sectors and the CAF. */
export const knownChecks: readonly Check[] = [
  ...principleChecks(),
  ...playbookChecks(),
  ...sectorChecks(),
  ...cafChecks(),
];

let byId: ReadonlyMap<string, Check> | undefined;

/** The check that an id names. */
export function knownCheck(id: string): Check | undefined {
  byId ??= new Map(knownChecks.map((check) => [check.id, check]));
  return byId.get(id);
}
