import type { Atom } from "./match/atoms.js";
import { toAtoms } from "./match/atoms.js";
import { inCompany } from "./match/company.js";
import { findHits, type Hit } from "./match/hits.js";
import { deniedLists, isNegated } from "./match/negation.js";
import { purposesOf } from "./match/purpose.js";
import { withSizesNearby } from "./match/sizes.js";
import { continueSeries, resolveVersion, withReach } from "./match/versions.js";
import type { Mention } from "./mention.js";

/**
 * Finds the mechanisms that a text names, in the order of the text. Takes time in proportion to its
 * length. Names inside addresses, paths, file names and names in code are no mentions.
 */
export function findMechanisms(text: string): readonly Mention[] {
  const atoms = toAtoms(text);
  const named = findHits(atoms);
  const alone = named.length === 1 && named[0]?.from === 0 && named[0].to === atoms.length;
  const versioned = inCompany(named, atoms, alone)
    .flatMap((hit) => resolveVersion(hit, atoms))
    .flatMap((hit) => (hit.reach ? [hit] : continueSeries(hit, atoms)))
    .flatMap((hit) => withReach(hit, atoms, text));
  const hits = withSizesNearby(versioned, atoms);
  const covered = new Map(hits.map(({ from, to }) => [from, to]));
  const lists = deniedLists(text);
  const purposes = purposesOf(hits, atoms, text);
  return hits.map((hit, index) => ({
    ...toMention(hit, atoms, text),
    ...optional("purpose", purposes[index]),
    negated: isNegated(atoms, hit, covered, lists),
  }));
}

function toMention(hit: Hit, atoms: readonly Atom[], text: string): Omit<Mention, "negated"> {
  const start = atoms[hit.from]?.start ?? 0;
  const end = atoms[hit.to - 1]?.end ?? start;
  return {
    mechanism: hit.entry,
    quote: text.slice(start, end),
    start,
    end,
    ...(hit.bits.length > 0 ? { bits: hit.bits } : {}),
    ...optional("reach", hit.reach),
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}
