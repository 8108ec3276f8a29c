import { defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { placeOf } from "../../values/place-of.js";
import {
  isLower,
  type ProtocolClaim,
  protocolClaims,
} from "../../values/subjects/protocol-claims.js";

/** Reports versions of a protocol that are asked for or allowed although another clause excludes them. */
export const protocolVersionsConflict = defineRule<ProcurementDocument>({
  id: "procurement/protocol-versions-conflict",
  title: "No clause asks for a version of a protocol that another excludes",
  level: "warning",
  cites: [],
  why: "Where one clause sets the lowest version of a protocol and another allows an older one, the older one will be in use.",
  resolution: "person",
  check(document, report) {
    const told = new Set<number>();
    for (const { earlier, later } of conflictsAmong(protocolClaims(document))) {
      if (told.has(later.statement)) continue;
      told.add(later.statement);
      const place = placeOf(document, earlier.statement, later.statement);
      const [floor, low] =
        later.says === "floor" && later !== lowerOf(earlier, later)
          ? [later, earlier]
          : [earlier, later];
      report.at(["statements", later.statement], {
        quote: later.quote,
        what: `“${later.quote}” here contradicts “${earlier.quote}” ${place}: ${low.protocol} ${low.version} is below ${floor.version}.`,
        todo: `Decide which versions of ${later.protocol} are allowed and say the same at both places.`,
      });
    }
  },
});

interface Conflict {
  readonly earlier: ProtocolClaim;
  readonly later: ProtocolClaim;
}

/** How many different claims on one protocol are compared; a document that has more tells of something else. */
const most = 12;

function conflictsAmong(claims: readonly ProtocolClaim[]): readonly Conflict[] {
  const known = new Map<string, ProtocolClaim[]>();
  const found: Conflict[] = [];
  for (const later of claims) {
    const others = known.get(later.protocol) ?? [];
    known.set(later.protocol, others);
    const earlier = others.find((other) => isConflict(other, later));
    if (earlier) found.push({ earlier, later });
    const isKnown = others.some(
      (one) =>
        one.says === later.says && one.version === later.version && one.scope === later.scope,
    );
    if (!isKnown && others.length < most) others.push(later);
  }
  return found;
}

/** A floor stands against what is asked below it, and against a lower floor of the same place. */
function isConflict(one: ProtocolClaim, other: ProtocolClaim): boolean {
  if (one.statement === other.statement || one.version === other.version) return false;
  if (one.says === "asked" && other.says === "asked") return false;
  const low = lowerOf(one, other);
  const floor = low === one ? other : one;
  if (floor.says !== "floor") return false;
  if (low.says === "floor") return low.scope === floor.scope;
  return floor.scope === "" || floor.scope === low.scope;
}

function lowerOf(one: ProtocolClaim, other: ProtocolClaim): ProtocolClaim {
  return isLower(one.version, other.version) ? one : other;
}
