import { predecessors } from "@bollard/model";
import { isUnitId } from "../queries.js";
import type { UnitId } from "../test-id.js";
import { v111 } from "../v1.1.1/index.js";
import { lineage } from "../v2.1.1/lineage.js";

/** The units of V1.1.1 that became a unit of V2.1.1; none where it is new. */
export function predecessorUnits(unit: UnitId<"2.1.1">): readonly UnitId<"1.1.1">[] {
  return predecessors(lineage, unit) as readonly UnitId<"1.1.1">[];
}

/** What is known of units of V2.1.1, under the ids of those of V1.1.1 that mean the same. */
export function carriedOver<T>(
  known: Readonly<Record<string, T>>,
): Readonly<Partial<Record<UnitId<"1.1.1">, T>>> {
  const carried = lineage
    .filter(({ change }) => change === "same" || change === "renumbered")
    .flatMap(({ from, to }) => {
      const [before = "", value] = [from[0], known[to[0] ?? ""]];
      return value !== undefined && isUnitId(v111, before) ? [[before, value] as const] : [];
    });
  return Object.fromEntries(carried) as Readonly<Partial<Record<UnitId<"1.1.1">, T>>>;
}
