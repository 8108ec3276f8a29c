import { defineRule } from "@bollard/model";
import { placeOf } from "../../place-of.js";
import type { ProcurementDocument } from "../../procurement-document.js";
import { type ProtocolClaim, protocolClaims } from "../../values/subjects/protocol-claims.js";

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
      report.at(["statements", later.statement], {
        quote: later.quote,
        what: `“${later.quote}” here contradicts “${earlier.quote}” ${place}: ${reasonFor(earlier, later)}.`,
        todo: `Decide which versions of ${later.family} are allowed and say the same at both places.`,
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
    const others = known.get(later.family) ?? [];
    known.set(later.family, others);
    const earlier = others.find((other) => isConflict(other, later));
    if (earlier) found.push({ earlier, later });
    const isKnown = others.some(
      (one) => one.says === later.says && one.name === later.name && one.scope === later.scope,
    );
    if (!isKnown && others.length < most) others.push(later);
  }
  return found;
}

/** A floor stands against what is asked below it and against a lower floor; what is excluded, against both. */
function isConflict(one: ProtocolClaim, other: ProtocolClaim): boolean {
  if (one.statement === other.statement || (one.says === other.says && one.says !== "floor"))
    return false;
  const banned = bannedOf(one, other);
  if (banned !== undefined) {
    const wanted = banned === one ? other : one;
    return wanted.rank <= banned.rank && covers(banned, wanted);
  }
  if (one.rank === other.rank) return false;
  const low = lowerOf(one, other);
  const floor = low === one ? other : one;
  return floor.says === "floor" && covers(floor, low);
}

function covers(general: ProtocolClaim, { scope }: ProtocolClaim): boolean {
  return general.scope === "" || general.scope === scope;
}

function bannedOf(one: ProtocolClaim, other: ProtocolClaim): ProtocolClaim | undefined {
  return [one, other].find(({ says }) => says === "banned");
}

function lowerOf(one: ProtocolClaim, other: ProtocolClaim): ProtocolClaim {
  return one.rank < other.rank ? one : other;
}

function reasonFor(one: ProtocolClaim, other: ProtocolClaim): string {
  const banned = bannedOf(one, other);
  if (banned) return `${banned.name} is excluded at one place and allowed at the other`;
  const low = lowerOf(one, other);
  return `${low.name} is below ${(low === one ? other : one).name}`;
}
