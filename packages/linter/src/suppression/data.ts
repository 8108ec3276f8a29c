import type { Suppressions } from "@bollard/device-spec";
import { spanOf, type Tree } from "@bollard/document";
import { toPointer } from "@bollard/model";
import type { Suppression } from "./suppression.js";

/** Reads the suppressions that stand in the data, under `suppressions`. */
export function dataSuppressions(
  tree: Tree,
  written: Suppressions | undefined,
): readonly Suppression[] {
  return (written ?? []).map((entry, index) => {
    const pointer = toPointer(["suppressions", index]);
    const last = written?.length === 1 ? "/suppressions" : pointer;
    return {
      kind: "data",
      rules: [entry.rule],
      scope: entry.at ?? "",
      reason: entry.reason ?? "",
      ...(entry.until && { until: entry.until }),
      ...(entry.approvedBy && { approvedBy: entry.approvedBy }),
      span: spanOf(tree, pointer),
      removal: { title: "Remove the suppression", edits: [{ kind: "remove", pointer: last }] },
    };
  });
}
