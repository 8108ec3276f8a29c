import { lineage } from "@bollard/etsi-en-303-645";
import {
  type Change,
  type Confidence,
  type MapEntry,
  type MappingSet,
  once,
  type Relation,
} from "@bollard/model";
import { completeGaps, type Side } from "./define-map.js";

/** How a newer item stands to the older: as much, more, less, the same elsewhere, or neither for certain. */
const effects: Readonly<Record<Change, "same" | "more" | "less" | "condition" | "unsure">> = {
  same: "same",
  reworded: "same",
  renumbered: "same",
  widened: "more",
  narrowed: "less",
  "condition-changed": "condition",
  split: "unsure",
  merged: "unsure",
  new: "unsure",
  dropped: "unsure",
};

/**
 * The links of V2.1.1 carried to V3.1.3 through the lineage. What became wider or narrower, or was split,
 * weakens the relation as far as logic asks; a link of which nothing is certain any more is left out.
 */
export function deriveEdition<From extends string, To extends string>(
  set: MappingSet<string, To>,
  source: Side<From>,
  target: Side<To>,
): MappingSet<From, To> {
  const known = new Set<string>(source.items);
  const isKnown = (id: string): id is From => known.has(id);
  const maps = set.maps.flatMap((entry) => deriveEntry(entry, isKnown, set.id));
  return completeGaps({
    id: `${source.framework}@${source.edition}/${target.framework}@${target.edition}`,
    source,
    target,
    method: "Derived from the links of V2.1.1 through the lineage of the editions, by code.",
    maps,
  });
}

function deriveEntry<From extends string, To extends string>(
  entry: MapEntry<string, To>,
  isKnown: (id: string) => id is From,
  set: string,
): readonly MapEntry<From, To>[] {
  const steps = lineage().filter(({ from }) => from.some((id) => entry.sources.includes(id)));
  if (entry.relation === "intersects") {
    // Each source of such a link overlaps by itself, so that only those that shrank are left out.
    const left = steps.filter(({ change }) => weaken("intersects", change) !== undefined);
    return deriveFrom(entry, left, isKnown, set);
  }
  if (entry.relation !== "subset-of") return deriveFrom(entry, steps, isKnown, set);
  // Whatever lies within the target does so alone as well, so that what weakened is told apart.
  const keeps = (step: (typeof steps)[number]) => weaken("subset-of", step.change) === "subset-of";
  const kept = steps.filter(keeps);
  const weakened = steps.filter((step) => !keeps(step));
  return [kept, weakened].flatMap((some) => deriveFrom(entry, some, isKnown, set));
}

function deriveFrom<From extends string, To extends string>(
  entry: MapEntry<string, To>,
  steps: ReturnType<typeof lineage>,
  isKnown: (id: string) => id is From,
  set: string,
): readonly MapEntry<From, To>[] {
  const sources = [...new Set<string>(steps.flatMap(({ to }) => to))].filter(isKnown);
  const relation = steps
    .map(({ change }) => change)
    .reduce<Relation | undefined>(weaken, entry.relation);
  if (relation === undefined || sources.length === 0) return [];
  const id = `${set.replace("@2.1.1", "@3.1.3")}/${sources.join("+")}>${entry.targets.join("+")}`;
  const changed = steps.some(({ change }) => effects[change] !== "same");
  const confidence = lowered(entry.confidence, changed);
  return [{ ...entry, id, sources, relation, basis: "derived", confidence }];
}

function weaken(relation: Relation | undefined, change: Change): Relation | undefined {
  if (relation === undefined) return undefined;
  return afterChange()[effects[change]][relation];
}

/** What is left of a relation when its source changes; nothing where an overlap may have gone. */
const afterChange = /* @__PURE__ */ once(
  (): Readonly<
    Record<(typeof effects)[Change], Readonly<Partial<Record<Relation, Relation>>>>
  > => ({
    same: {
      equal: "equal",
      "subset-of": "subset-of",
      "superset-of": "superset-of",
      intersects: "intersects",
    },
    more: {
      equal: "superset-of",
      "subset-of": "intersects",
      "superset-of": "superset-of",
      intersects: "intersects",
    },
    less: { equal: "subset-of", "subset-of": "subset-of" },
    condition: {
      equal: "intersects",
      "subset-of": "subset-of",
      "superset-of": "intersects",
      intersects: "intersects",
    },
    unsure: {
      equal: "intersects",
      "subset-of": "intersects",
      "superset-of": "intersects",
      intersects: "intersects",
    },
  }),
);

function lowered(confidence: Confidence, changed: boolean): Confidence {
  if (changed) return "low";
  return confidence === "high" ? "medium" : confidence;
}
