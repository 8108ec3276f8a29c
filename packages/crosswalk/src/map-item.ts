import {
  type Citation,
  type Confidence,
  citationKey,
  compose,
  type EditionRef,
  type MapEntry,
  mirror,
  type Relation,
} from "@bollard/model";
import { mappingSets } from "./maps/index.js";

/** Where an item leads, as seen from the item's side. */
export interface Mapped {
  readonly sources: readonly Citation[];
  readonly targets: readonly Citation[];
  readonly relation: Relation;
  readonly confidence: Confidence;
  /** True where the relation was worked out of several links. */
  readonly derived: boolean;
  /** The links that were followed, in order; one where nothing was derived. */
  readonly path: readonly MapEntry[];
}

const longest = 3;
const lowestFirst = ["low", "medium", "high"] as const;

/**
 * What an item shares with another edition: the links that name it, from either side, and what follows
 * from at most three links for certain. Nothing is derived through an overlap.
 */
export function map(item: Citation, to: EditionRef): readonly Mapped[] {
  const reached: Mapped[] = [];
  let open = linksOf(item);
  for (let steps = 1; steps <= longest && open.length > 0; steps += 1) {
    // What a shorter way has said of the same items, a longer one does not say again.
    const fresh = open.filter((found) => leadsTo(found, to) && !isKnown(found, reached));
    reached.push(...fresh);
    open = open.filter((found) => !leadsTo(found, to)).flatMap(extend);
  }
  return reached;
}

function isKnown({ sources, targets }: Mapped, reached: readonly Mapped[]): boolean {
  const key = keyOf(targets);
  return reached.some((one) => keyOf(one.targets) === key && keyOf(one.sources) === keyOf(sources));
}

function keyOf(items: readonly Citation[]): string {
  return items.map(citationKey).sort().join(" ");
}

function leadsTo({ targets }: Mapped, { framework, edition }: EditionRef): boolean {
  return targets[0]?.framework === framework && targets[0].edition === edition;
}

/** What follows when a set of links is met whole by the sources of the next. */
function extend(found: Mapped): readonly Mapped[] {
  if (found.relation === "intersects") return [];
  const [first] = found.targets;
  const held = new Set(found.targets.map(citationKey));
  const used = new Set(found.path.map(({ id }) => id));
  return (first === undefined ? [] : linksOf(first)).flatMap((next) => {
    const [link] = next.path;
    const isSame =
      next.sources.length === held.size && next.sources.every((one) => held.has(citationKey(one)));
    const relation = compose(found.relation, next.relation);
    if (!isSame || relation === undefined || link === undefined || used.has(link.id)) return [];
    const confidence = lowest(found.confidence, next.confidence);
    const path = [...found.path, link];
    return [
      { sources: found.sources, targets: next.targets, relation, confidence, derived: true, path },
    ];
  });
}

function lowest(one: Confidence, other: Confidence): Confidence {
  return lowestFirst.find((level) => level === one || level === other) ?? "low";
}

let index: ReadonlyMap<string, readonly Mapped[]> | undefined;

/** Every link that names an item, to any edition, as seen from the item's side. */
export function linksOf(item: Citation): readonly Mapped[] {
  index ??= toIndex();
  return index.get(citationKey(item)) ?? [];
}

function toIndex(): ReadonlyMap<string, readonly Mapped[]> {
  const found = new Map<string, Mapped[]>();
  for (const set of mappingSets()) {
    for (const entry of set.maps) {
      const sources = entry.sources.map((item) => ({ ...set.source, item }));
      const targets = entry.targets.map((item) => ({ ...set.target, item }));
      const derived = entry.basis === "derived";
      const own = { confidence: entry.confidence, derived, path: [entry] };
      add(found, { ...own, sources, targets, relation: entry.relation });
      add(found, { ...own, sources: targets, targets: sources, relation: mirror(entry.relation) });
    }
  }
  return found;
}

function add(found: Map<string, Mapped[]>, link: Mapped): void {
  for (const source of link.sources) {
    const key = citationKey(source);
    const held = found.get(key);
    if (held) held.push(link);
    else found.set(key, [link]);
  }
}
