import type { Relation } from "@bollard/model";

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
