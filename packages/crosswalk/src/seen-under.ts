import type { EditionRef, MapEntry } from "@bollard/model";
import { frameworks } from "./frameworks/index.js";
import { mappingSets } from "./maps/index.js";
import { sideOf } from "./maps/sides.js";

/** What a specification comes out as under one item, on paper. */
export type ItemVerdict = "PASS" | "FAIL" | "INCONCLUSIVE" | "N/A";

/**
 * How an item of another framework stands: `answered` where what passes asks for all of it; `fails` where it asks for
 * all of something that fails; `in-part` where something that passes bears on it; `open` where what bears on it is not
 * decided; `unlinked` where nothing here bears on it.
 */
export type Standing = "answered" | "fails" | "in-part" | "open" | "unlinked";

/** An item of another framework, with what bears on it. */
export interface SeenItem {
  readonly item: string;
  readonly standing: Standing;
  /** The links that lead to the item. */
  readonly by: readonly MapEntry[];
  /** The sources of these links that fail, and those that pass. */
  readonly failing: readonly string[];
  readonly passing: readonly string[];
}

/**
 * What is known under one edition, seen under another, item by item: only what follows from a link for certain is
 * carried over. It says nothing of what a link leaves open, and never that a product meets the other framework.
 * @param verdictOf - what an item of `from` comes out as; `undefined` where nothing is said of it
 * @returns `undefined` where nothing links the two in this direction
 */
export function seenUnder(
  from: EditionRef,
  to: EditionRef,
  verdictOf: (item: string) => ItemVerdict | undefined,
): readonly SeenItem[] | undefined {
  const set = mappingSets().find((one) => isOf(one.source, from) && isOf(one.target, to));
  const framework = frameworks.find(
    ({ id, edition }) => id === to.framework && edition === to.edition,
  );
  if (set === undefined || framework === undefined) return undefined;
  return sideOf(framework).items.map((item) => {
    const by = set.maps.filter(({ targets }) => targets.includes(item));
    const sources = [...new Set(by.flatMap((link) => link.sources))];
    const failing = sources.filter((source) => verdictOf(source) === "FAIL");
    const passing = sources.filter((source) => verdictOf(source) === "PASS");
    return { item, standing: standingOf(by, verdictOf), by, failing, passing };
  });
}

/** What a link carries over for certain: a failure to what asks for more, a pass to what asks for less. */
export function carriedBy(
  { relation, sources, targets }: Pick<MapEntry, "relation" | "sources" | "targets">,
  verdictOf: (item: string) => ItemVerdict | undefined,
): "answered" | "fails" | undefined {
  const verdicts = sources.map(verdictOf);
  const isWithin = relation === "equal" || relation === "subset-of";
  // Of several targets it is not known which one asks for what fails.
  if (isWithin && targets.length === 1 && verdicts.includes("FAIL")) return "fails";
  const isAround = relation === "equal" || relation === "superset-of";
  return isAround && verdicts.every((verdict) => verdict === "PASS") ? "answered" : undefined;
}

function standingOf(
  by: readonly MapEntry[],
  verdictOf: (item: string) => ItemVerdict | undefined,
): Standing {
  if (by.length === 0) return "unlinked";
  const carried = by.map((link) => carriedBy(link, verdictOf));
  if (carried.includes("fails")) return "fails";
  if (carried.includes("answered")) return "answered";
  const bears = by.some(({ sources }) => sources.some((source) => verdictOf(source) === "PASS"));
  return bears ? "in-part" : "open";
}

function isOf(one: EditionRef, other: EditionRef): boolean {
  return one.framework === other.framework && one.edition === other.edition;
}
