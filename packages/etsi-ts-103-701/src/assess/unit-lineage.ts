import { predecessors } from "@bollard/model";
import type { UnitId } from "../test-id.js";
import { lineage } from "../v2.1.1/lineage.js";

/** The units of V1.1.1 that became a unit of V2.1.1; none where it is new. */
export function predecessorUnits(unit: UnitId<"2.1.1">): readonly UnitId<"1.1.1">[] {
  return predecessors(lineage, unit) as readonly UnitId<"1.1.1">[];
}
