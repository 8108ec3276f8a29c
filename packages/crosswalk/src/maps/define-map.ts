import type { Confidence, EditionRef, Lens, MapEntry, MappingSet, Relation } from "@bollard/model";
import { frameworks } from "../frameworks/index.js";
import { citeTarget } from "./cite-target.js";

/**
 * A link as its file writes it. Sources of an overlap each overlap by themselves, so that the link can be carried
 * to another edition source by source.
 */
export interface WrittenEntry<From extends string, To extends string> {
  readonly sources: readonly From[];
  readonly relation: Exclude<Relation, "no-relationship">;
  readonly targets: readonly To[];
  readonly rationale: string;
  readonly confidence: Confidence;
  /** Absent means functional: what carrying out both brings about. */
  readonly lens?: Lens;
  /** Set where the law or scheme itself pairs the items; the relation is our reading even then. */
  readonly official?: true;
}

/** The edition that a set links from or to, with the items that its gaps are counted over. */
export interface Side<Id extends string> extends EditionRef {
  readonly items: readonly Id[];
}

const method =
  "Own comparison of meanings, item by item; narrow items that meet one together are linked as a set. " +
  "Topics of the target were read in secondary sources, so no link says more than its relation.";

/** Completes a set of links: ids, citations, and the gaps in both directions. */
export function defineMap<From extends string, To extends string>(
  source: Side<From>,
  target: Side<To>,
  written: readonly WrittenEntry<NoInfer<From>, NoInfer<To>>[],
): MappingSet<From, To> {
  const id = `${source.framework}@${source.edition}/${target.framework}@${target.edition}`;
  const maps = written.map((entry) => toEntry(source, target, entry));
  return completeGaps({ id, source, target, method, maps });
}

/** Adds the items of either side that no link names. */
export function completeGaps<From extends string, To extends string>({
  source,
  target,
  maps,
  ...own
}: {
  readonly id: string;
  readonly source: Side<From>;
  readonly target: Side<To>;
  readonly method: string;
  readonly maps: readonly MapEntry<From, To>[];
}): MappingSet<From, To> {
  const linked = new Set<string>(maps.flatMap(({ sources }) => sources));
  const met = new Set<string>(maps.flatMap(({ targets }) => targets));
  return {
    ...own,
    source: { framework: source.framework, edition: source.edition },
    target: { framework: target.framework, edition: target.edition },
    maps,
    sourceGaps: source.items.filter((item) => !linked.has(item)),
    targetGaps: target.items.filter((item) => !met.has(item)),
  };
}

function toEntry<From extends string, To extends string>(
  source: EditionRef,
  target: EditionRef,
  { official, lens = "functional", ...own }: WrittenEntry<From, To>,
): MapEntry<From, To> {
  const key = `${own.sources.join("+")}>${own.targets.join("+")}`;
  return {
    id: `${source.framework}@${source.edition}/${target.framework}@${target.edition}/${key}`,
    ...own,
    lens,
    basis: official ? "official" : "analysis",
    cites: citeTarget(frameworks, target, own.targets),
  };
}
