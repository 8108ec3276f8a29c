import { frameworks } from "@bollard/crosswalk";
import type { Framework } from "@bollard/model";
import { remember } from "@bollard/model";
import { editionOf, nodeUrnsOf, slugOf, urnOf } from "../urn.js";

/** The printed ids of all items and clauses that Bollard has, by the URNs that it gives them. */
export function knownNodes(): ReadonlyMap<string, string> {
  return nodesOf(frameworks);
}

const nodesOf = /* @__PURE__ */ remember(
  (all: readonly Framework[]): ReadonlyMap<string, string> =>
    new Map(
      all
        .map(nodeUrnsOf)
        .flatMap(({ clauses, items }) =>
          [...clauses, ...items].map(([id, urn]) => [urn, id] as const),
        ),
    ),
);

/** The framework of Bollard that a URN names. */
export function knownFramework(urn: string): Framework | undefined {
  const key = urn.toLowerCase();
  return frameworks.find((one) => urnOf("framework", slugOf(editionOf(one))) === key);
}
