import {
  connectedPlaceInstruments,
  checks as sectorChecks,
  useCases,
} from "@bollard/connected-place-sectors";
import type { Check, Citation, Level } from "@bollard/model";
import {
  connectedPlacesPrinciples,
  checks as principleChecks,
} from "@bollard/ncsc-connected-places";
import { playbook, checks as playbookChecks } from "@bollard/secure-connected-places-playbook";

/** A check of procurement documents with what it rests on. */
export interface KnownCheck extends Check {
  readonly cites: readonly Citation[];
  /** The most that its question is; a hint where it rests on what is unchecked or not in force. */
  readonly level: Level;
}

let byId: ReadonlyMap<string, KnownCheck> | undefined;

/** The check of procurement documents of that id. Throws a `RangeError` for an id that types did not check. */
export function procurementCheck(id: string): KnownCheck {
  byId ??= new Map(
    [
      ...known(sectorChecks(), connectedPlaceInstruments),
      ...known(principleChecks(), connectedPlacesPrinciples),
      ...known(playbookChecks(), playbook),
    ].map((check) => [check.id, check]),
  );
  const found = byId.get(id);
  if (!found) throw new RangeError(`There is no check ${id} of procurement documents`);
  return found;
}

function known(
  checks: readonly Check[],
  { id: framework, edition }: { readonly id: string; readonly edition: string },
): readonly KnownCheck[] {
  return checks
    .filter(({ subject }) => subject === "procurement")
    .map((check) => ({
      ...check,
      cites: check.item === undefined ? [] : [{ framework, edition, item: check.item }],
      level: check.source.verified === "unchecked" || isWatched(check) ? "hint" : "info",
    }));
}

/** Whether a check serves an instrument that is not in force, or likely to change. */
function isWatched({ id, item }: Check): boolean {
  const own = useCases().find(({ checkPrefix }) => id.startsWith(checkPrefix));
  const overlays: readonly { readonly instrument: string; readonly applicability: string }[] =
    own?.overlays ?? [];
  return overlays.some(
    ({ instrument, applicability }) => instrument === item && applicability === "watch",
  );
}
