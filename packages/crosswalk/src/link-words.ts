import type { Citation, Relation } from "@bollard/model";
import { editionLabel } from "./item-name.js";

/**
 * How a link reads, from its source to its target: `5.1-1` + words + `Annex I Part I (2)(d)`; for one source and for
 * several. The words speak of what two texts ask for, never of a product, so that none can be read as compliance.
 */
const words: Readonly<Record<Relation, readonly [one: string, several: string]>> = {
  equal: ["asks for the same as", "ask for the same as"],
  "subset-of": ["asks for a part of", "ask for a part of"],
  "superset-of": ["asks for all and more of", "ask for all and more of"],
  intersects: ["overlaps with", "overlap with"],
  "no-relationship": ["shares nothing with", "share nothing with"],
};

/** The words between the sources of a link and its targets. */
export function linkWords(relation: Relation, sources = 1): string {
  return words[relation][sources > 1 ? 1 : 0];
}

/** What stands beside links wherever they are shown. */
export const linkNotice =
  "A link says how far two texts ask for the same. It never says that a product meets one of them, and it is no legal advice.";

/** The targets of a link; where only all of them ask for what the sources ask, that is said. */
export function targetsInWords(targets: readonly string[], relation: Relation): string {
  const isOfAll = targets.length > 1 && (relation === "subset-of" || relation === "equal");
  return `${targets.join(", ")}${isOfAll ? " taken together" : ""}`;
}

/** A link as seen from one of its sources: `together with 5.1-2 asks for a part of EU CRA Annex I Part I (2)(d)`. */
export function linkInWords(item: string, { sources, targets, relation }: LinkEnds): string {
  const others = sources.map((one) => one.item).filter((one) => one !== item);
  const [first] = targets;
  const label = first === undefined ? "" : editionLabel(first);
  const items = targetsInWords(
    targets.map((one) => one.item),
    relation,
  );
  const together = others.length > 0 ? `together with ${others.join(", ")} ` : "";
  return `${together}${linkWords(relation)} ${label} ${items}`;
}

interface LinkEnds {
  readonly sources: readonly Citation[];
  readonly targets: readonly Citation[];
  readonly relation: Relation;
}
