import type { Source } from "@bollard/model";
import type { ProvisionId } from "../provision-id.js";
import { publication } from "./at.js";

/** An id of V2.1.1 that V3.1.3 no longer uses for a provision. */
export interface VoidProvision {
  readonly id: ProvisionId<"2.1.1">;
  /** How sure it is that the edition prints the id as void instead of leaving it out. */
  readonly confidence: "high" | "medium" | "low";
  readonly source: Source;
}

/** The ids that lettered provisions replaced. Provision 4-1 was renumbered and is not among them. */
export const voidProvisions = /* @__PURE__ */ toVoid([
  "5.3-4",
  "5.3-6",
  "5.3-15",
  "5.6-4",
  "5.13-1",
  "6-3",
]);

function toVoid(ids: readonly ProvisionId<"2.1.1">[]): readonly VoidProvision[] {
  return ids.map((id) => ({
    id,
    confidence: "medium",
    source: {
      ...publication,
      clause: `Provision ${id}`,
      witnesses: ["IOTLENS"],
      note: "Inferred: the witness skips entries marked as void, and none of its provisions has this id.",
    },
  }));
}
