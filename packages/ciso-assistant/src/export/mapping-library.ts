import { frameworks } from "@bollard/crosswalk";
import type { EditionRef, Framework, MapEntry, MappingSet, Relation } from "@bollard/model";
import { mirror } from "@bollard/model";
import type {
  Library,
  Relationship,
  RequirementMapping,
  RequirementMappingSet,
} from "../library.js";
import { nodeUrnsOf, slugOf, urnOf } from "../urn.js";
import { lastDay, libraryFrame } from "./library-frame.js";

/**
 * The links between two editions as a library, with a set for each direction, as CISO Assistant wants them. A link
 * from several items to several becomes a link for each pair, with the relation that still holds for two of them
 * alone; its annotation names the others. `undefined` where there is no link, or no framework to link.
 */
export function mappingLibrary(set: MappingSet): Library | undefined {
  const [source, target] = [frameworkOf(set.source), frameworkOf(set.target)];
  if (source === undefined || target === undefined) return undefined;
  const there = set.maps.flatMap((entry) => pairsOf(entry, source, target));
  if (there.length === 0) return undefined;
  const slug = `mapping-${slugOf(set.source)}-and-${slugOf(set.target)}`;
  const cites = set.maps.flatMap((entry) => entry.cites);
  const checked = [...cites, ...source.items.map((item) => item.source)];
  const name = `${source.label} <-> ${target.label}`;
  return {
    ...libraryFrame(slug, name, lastDay(checked)),
    description: `${set.method}\n\nA link says how far two texts ask for the same. It never says that a product complies.`,
    ...(set.licence !== undefined && { copyright: set.licence }),
    provider: "bollard",
    dependencies: [set.source, set.target].map((edition) => urnOf("library", slugOf(edition))),
    objects: {
      requirement_mapping_sets: [
        setOf(set.source, set.target, there),
        setOf(set.target, set.source, there.map(turned)),
      ],
    },
  };
}

function frameworkOf({ framework, edition }: EditionRef): Framework | undefined {
  return frameworks.find((one) => one.id === framework && one.edition === edition);
}

function setOf(
  from: EditionRef,
  to: EditionRef,
  mappings: readonly RequirementMapping[],
): RequirementMappingSet {
  const slug = `${slugOf(from)}-to-${slugOf(to)}`;
  return {
    urn: urnOf("req_mapping_set", slug),
    ref_id: slug,
    name: slug,
    source_framework_urn: urnOf("framework", slugOf(from)),
    target_framework_urn: urnOf("framework", slugOf(to)),
    requirement_mappings: mappings,
  };
}

const words = {
  equal: "equal",
  "subset-of": "subset",
  "superset-of": "superset",
  intersects: "intersect",
  "no-relationship": "not_related",
} as const satisfies Record<Relation, Relationship>;

const relations = Object.fromEntries(
  Object.entries(words).map(([relation, word]) => [word, relation]),
) as Readonly<Record<Relationship, Relation>>;

function turned(mapping: RequirementMapping): RequirementMapping {
  return {
    ...mapping,
    source_requirement_urn: mapping.target_requirement_urn,
    target_requirement_urn: mapping.source_requirement_urn,
    relationship: words[mirror(relations[mapping.relationship])],
  };
}

function pairsOf(
  entry: MapEntry,
  source: Framework,
  target: Framework,
): readonly RequirementMapping[] {
  const { sources, targets, relation, lens, rationale } = entry;
  const [from, to] = [nodeUrnsOf(source).items, nodeUrnsOf(target).items];
  const relationship = words[ofPair(relation, sources.length > 1, targets.length > 1)];
  return sources.flatMap((item) =>
    targets.flatMap((other): readonly RequirementMapping[] => {
      const [one, two] = [from.get(item), to.get(other)];
      if (one === undefined || two === undefined) return [];
      return [
        {
          source_requirement_urn: one,
          target_requirement_urn: two,
          relationship,
          rationale: lens,
          annotation: `${rationale}${together(sources, targets)}`,
        },
      ];
    }),
  );
}

/**
 * The relation of one source to one target, where a relation holds of sets of them. Each part of what lies within
 * something lies within it too; that what is beside it counts towards a whole, no pair can say.
 */
function ofPair(relation: Relation, manySources: boolean, manyTargets: boolean): Relation {
  if (relation === "equal") {
    if (manySources && manyTargets) return "intersects";
    return manySources ? "subset-of" : manyTargets ? "superset-of" : "equal";
  }
  if (relation === "subset-of") return manyTargets ? "intersects" : "subset-of";
  if (relation === "superset-of") return manySources ? "intersects" : "superset-of";
  return relation;
}

function together(sources: readonly string[], targets: readonly string[]): string {
  if (sources.length === 1 && targets.length === 1) return "";
  return ` Said of ${sources.join(", ")} together and ${targets.join(", ")} together.`;
}
