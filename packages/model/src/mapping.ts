import type { Citation } from "./citation.js";
import type { Confidence, Source } from "./source.js";

/**
 * How the meaning of a set of source items stands to that of a set of target items, as seen from the source,
 * in the terms of NIST IR 8477. `subset-of`: the targets together ask for all that the sources ask, and more.
 */
export type Relation = "equal" | "subset-of" | "superset-of" | "intersects" | "no-relationship";

/** What was compared: the words, what they mean, or what carrying them out brings about (NIST IR 8477). */
export type Lens = "syntactic" | "semantic" | "functional";

/** Who says that the items belong together. */
export type Basis = "official" | "third-party" | "analysis" | "derived";

/** One edition of a framework. */
export interface EditionRef {
  readonly framework: string;
  readonly edition: string;
}

/**
 * A link between two sets of items: how far two texts ask for the same. It says nothing of what law or a
 * scheme accepts (`Recognition` does) and never that a product complies.
 */
export interface MapEntry<From extends string = string, To extends string = string> {
  /** Stable id, for ever. */
  readonly id: string;
  readonly sources: readonly From[];
  readonly targets: readonly To[];
  readonly relation: Relation;
  readonly lens: Lens;
  /** Why, in one sentence of our own: what both ask for, and what one asks beyond the other. */
  readonly rationale: string;
  readonly confidence: Confidence;
  readonly basis: Basis;
  /** What was read for it; what is `unchecked` is said so wherever it shows. */
  readonly cites: readonly Source[];
  /** Who looked at it again, by role and day; absent until somebody did. */
  readonly reviewed?: { readonly by: string; readonly on: string };
}

/** All links from one edition of a framework to one of another, with what has none in either direction. */
export interface MappingSet<From extends string = string, To extends string = string> {
  readonly id: string;
  readonly source: EditionRef;
  readonly target: EditionRef;
  /** How the links were made, in our own words. */
  readonly method: string;
  readonly maps: readonly MapEntry<From, To>[];
  /** Items of the source that nothing in the target answers. */
  readonly sourceGaps: readonly From[];
  /** Items of the target that nothing in the source answers. */
  readonly targetGaps: readonly To[];
  /** The licence of the rows, where they are not under that of Bollard. */
  readonly licence?: string;
}

/** The citations of items of one edition. */
export function citationsOf(
  { framework, edition }: EditionRef,
  items: readonly string[],
): readonly Citation[] {
  return items.map((item) => ({ framework, edition, item }));
}

const mirrored = {
  equal: "equal",
  "subset-of": "superset-of",
  "superset-of": "subset-of",
  intersects: "intersects",
  "no-relationship": "no-relationship",
} as const satisfies Record<Relation, Relation>;

/** The same relation as seen from the target. */
export function mirror(relation: Relation): Relation {
  return mirrored[relation];
}

/**
 * The relation that follows from two, one behind the other; `undefined` where nothing follows for certain, as
 * through any `intersects`.
 */
export function compose(first: Relation, second: Relation): Relation | undefined {
  if (first === "equal") return second;
  if (second === "equal") return first;
  const narrowing = first === second && (first === "subset-of" || first === "superset-of");
  return narrowing ? first : undefined;
}
