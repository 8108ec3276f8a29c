import { findItem } from "@bollard/crosswalk";
import type { Citation, EditionRef, Recognition } from "@bollard/model";
import { uuidOf } from "../identity/uuid.js";
import type { ControlMap, Mapping } from "../types/mapping.js";
import { citeLinks, uncheckedProps } from "./cited-documents.js";
import { frameworkOf, frameworkResourceUuid, mappedItem } from "./frameworks.js";
import { ownNamespace, ownProp } from "./own.js";

const description =
  "What law or a scheme accepts: legal effect, not shared meaning. The relationship is of an own namespace; the conditions " +
  "are qualifiers, and the days between which it holds are properties.";

/** Recognitions as mappings from what is recognised to what grants it, one mapping for each pair of editions. */
export function recognitionMappings(recognitions: readonly Recognition[]): readonly Mapping[] {
  const pairs = new Map<string, Recognition[]>();
  for (const one of recognitions) {
    const [from, to] = [one.recognised[0], one.granting[0]];
    if (from === undefined || to === undefined) continue;
    const key = [from.framework, from.edition, to.framework, to.edition].join(" ");
    pairs.set(key, [...(pairs.get(key) ?? []), one]);
  }
  return [...pairs].map(([key, those]) => toMapping(key, those));
}

function toMapping(key: string, those: readonly Recognition[]): Mapping {
  const [first] = those;
  const from = editionOf(first?.recognised ?? []);
  const to = editionOf(first?.granting ?? []);
  return {
    uuid: uuidOf("recognitions", key),
    method: "human",
    status: "not-complete",
    "source-resource": { type: "catalog", href: `#${frameworkResourceUuid(from)}` },
    "target-resource": { type: "catalog", href: `#${frameworkResourceUuid(to)}` },
    maps: those.map(toMap),
    props: [ownProp("recognitions", "yes")],
    "mapping-description": description,
  };
}

function editionOf(cites: readonly Citation[]): EditionRef {
  return { framework: cites[0]?.framework ?? "", edition: cites[0]?.edition ?? "" };
}

function toMap(recognition: Recognition): ControlMap {
  const { id, effect, conditions, validFrom, validTo, source } = recognition;
  return {
    uuid: uuidOf("recognition", id),
    ns: ownNamespace,
    relationship: effect,
    sources: recognition.recognised.map(itemOf),
    targets: recognition.granting.map(itemOf),
    ...(conditions.length > 0 && {
      qualifiers: conditions.map((condition) => ({
        subject: "source" as const,
        predicate: "has-requirement" as const,
        category: "restricted" as const,
        description: condition,
      })),
    }),
    props: [
      ownProp("recognition", id),
      ownProp("valid-from", validFrom),
      ...(validTo === undefined ? [] : [ownProp("valid-to", validTo)]),
      ownProp("verified", source.verified),
      ...uncheckedProps([source]),
    ],
    links: citeLinks([source]),
  };
}

/** The spelling of a recognition may differ from the printed id in capitals. */
function itemOf({ framework, edition, item }: Citation) {
  const known = frameworkOf({ framework, edition });
  const found = known === undefined ? undefined : findItem(known, item);
  return mappedItem({ framework, edition }, found?.id ?? item);
}
