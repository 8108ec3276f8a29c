import type {
  Citation,
  EditionRef,
  MapEntry,
  MappingSet,
  Recognition,
  Relation,
  Source,
} from "@bollard/model";
import { controlIdFor } from "../identity/token.js";
import { uuidOf } from "../identity/uuid.js";
import type {
  ControlMap,
  GapSummary,
  MappedItem,
  Mapping,
  MappingCollection,
} from "../types/mapping.js";
import type { Resource } from "../types/metadata.js";
import { citeLinks, documentResources, uncheckedProps } from "./cited-documents.js";
import { frameworkOf, frameworkResource, frameworkResourceUuid, mappedItem } from "./frameworks.js";
import { metadataOf, ownProp } from "./own.js";
import { recognitionMappings } from "./recognition.js";

const relationships: Readonly<Record<Relation, string>> = {
  equal: "equal-to",
  "subset-of": "subset-of",
  "superset-of": "superset-of",
  intersects: "intersects-with",
  "no-relationship": "no-relationship",
};

const description =
  "Links between editions of frameworks, set to set, as seen from the source, each with a rationale; and what law or a " +
  "scheme accepts, in a namespace of its own. A link says how far two texts ask for the same. It never says that a product complies.";

/** All links and recognitions as one collection; undefined where there is none of either. */
export function toMappingCollection(
  sets: readonly MappingSet[],
  recognitions: readonly Recognition[],
): MappingCollection | undefined {
  const filled = sets.filter(({ maps }) => maps.length > 0);
  const mappings = [...filled.map(toMapping), ...recognitionMappings(recognitions)];
  if (mappings.length === 0) return undefined;
  const cites = [
    ...filled.flatMap(({ maps }) => maps.flatMap((entry) => entry.cites)),
    ...recognitions.map(({ source }) => source),
  ];
  const ids = [...filled, ...recognitions].map(({ id }) => id);
  return {
    uuid: uuidOf("mapping-collection", ...ids),
    metadata: metadataOf("Links between security frameworks of connected products", lastDay(cites)),
    provenance: {
      method: "hybrid",
      "matching-rationale": "functional",
      status: "not-complete",
      "mapping-description": description,
    },
    mappings,
    "back-matter": { resources: resourcesOf(filled, recognitions, cites) },
  };
}

function lastDay(cites: readonly Source[]): string {
  return (
    cites
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? "1970-01-01"
  );
}

function resourcesOf(
  sets: readonly MappingSet[],
  recognitions: readonly Recognition[],
  cites: readonly Source[],
): readonly Resource[] {
  const editions: readonly (EditionRef | Citation)[] = [
    ...sets.flatMap(({ source, target }) => [source, target]),
    ...recognitions.flatMap(({ granting, recognised }) => [...recognised, ...granting]),
  ];
  const resources = [...editions.map(frameworkResource), ...documentResources(cites)];
  return [...new Map(resources.map((resource) => [resource.uuid, resource])).values()];
}

function toMapping(set: MappingSet): Mapping {
  const { id, source, target, method, maps, licence } = set;
  const derived = maps.filter(({ basis }) => basis === "derived").length;
  const how = derived === 0 ? "human" : derived === maps.length ? "automation" : "hybrid";
  return {
    uuid: uuidOf("mapping", id),
    method: how,
    status: "not-complete",
    "source-resource": { type: "catalog", href: `#${frameworkResourceUuid(source)}` },
    "target-resource": { type: "catalog", href: `#${frameworkResourceUuid(target)}` },
    maps: maps.map((entry) => toMap(entry, source, target)),
    props: [
      ownProp("mapping-set", id),
      ...(licence === undefined ? [] : [ownProp("licence", licence)]),
    ],
    "mapping-description": method,
    ...gapOf("source-gap-summary", id, source, set.sourceGaps),
    ...gapOf("target-gap-summary", id, target, set.targetGaps),
  };
}

function gapOf(
  side: "source-gap-summary" | "target-gap-summary",
  set: string,
  edition: EditionRef,
  items: readonly string[],
): { readonly [S in typeof side]?: GapSummary } {
  const framework = frameworkOf(edition);
  if (items.length === 0 || framework === undefined) return {};
  const ids = items.map((item) => controlIdFor(framework, item));
  return { [side]: { uuid: uuidOf(side, set), "unmapped-controls": [{ "with-ids": ids }] } };
}

function toMap(entry: MapEntry, source: EditionRef, target: EditionRef): ControlMap {
  const { id, relation, lens, confidence, basis, reviewed, rationale, cites } = entry;
  const items = (edition: EditionRef, ids: readonly string[]): readonly MappedItem[] =>
    ids.map((item) => mappedItem(edition, item));
  const links = citeLinks(cites);
  return {
    uuid: uuidOf("map", id),
    "matching-rationale": lens,
    relationship: relationships[relation],
    sources: items(source, entry.sources),
    targets: items(target, entry.targets),
    "confidence-score": { category: confidence },
    props: [
      ownProp("map-entry", id),
      ownProp("basis", basis),
      ...uncheckedProps(cites),
      ...(reviewed ? [ownProp("reviewed", `${reviewed.by}, ${reviewed.on}`)] : []),
    ],
    ...(links.length > 0 && { links }),
    remarks: rationale,
  };
}
