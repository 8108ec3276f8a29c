import type { CatalogueEntry } from "../catalogue.js";
import type { Atom } from "./atoms.js";
import { readSizes } from "./sizes.js";
import { isDigits, type Spelling, spellingsFrom, standsAt } from "./spelling-index.js";
import { words } from "./words.js";

/** A name found, before its surroundings are read. Positions count atoms. */
export interface Hit {
  readonly entry: CatalogueEntry;
  readonly from: number;
  /** The atom after the last one of the name and of the sizes written onto it. */
  readonly to: number;
  readonly bits: readonly number[];
  readonly ambiguous: boolean;
  readonly reach?: "and-newer" | "and-older";
}

/** Finds the names of mechanisms, each atom in at most one of them. */
export function findHits(atoms: readonly Atom[]): readonly Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < atoms.length) {
    const hit = hitAt(atoms, at, hits.at(-1));
    if (hit) hits.push(hit);
    at = hit ? hit.to : at + 1;
  }
  return hits;
}

function hitAt(atoms: readonly Atom[], at: number, before: Hit | undefined): Hit | undefined {
  const atom = atoms[at];
  if (!atom || atom.blocked) return undefined;
  if (isGlued(atoms, at) && before?.to !== at) return undefined;
  for (const spelling of spellingsFrom(atom)) {
    const hit = standsAt(spelling, atoms, at) ? toHit(spelling, atoms, at) : undefined;
    if (hit) return hit;
  }
  return undefined;
}

function toHit(spelling: Spelling, atoms: readonly Atom[], from: number): Hit | undefined {
  const { entry, ambiguous } = spelling;
  const end = from + spelling.atoms.length;
  const sizes = readSizes(entry, atoms, end);
  if (entry.size?.required && sizes.bits.length === 0 && spelling.atoms.length === 1) {
    return undefined;
  }
  if (!endsWell(atoms, sizes.to) || isVetoed(entry, atoms, from, end)) return undefined;
  return { entry, from, to: sizes.to, bits: sizes.bits, ambiguous: ambiguous && sizes.to === end };
}

function isGlued(atoms: readonly Atom[], at: number): boolean {
  return at > 0 && atoms[at - 1]?.end === atoms[at]?.start;
}

const mayFollow = /* @__PURE__ */ words(
  "gcm ccm cbc ctr ecb cfb ofb xts withrsa withecdsa withdsa withrsaencryption withhmacsha mlkem poly",
);

/** A name must not run on into more letters or digits, nor a version into a longer one. */
function endsWell(atoms: readonly Atom[], to: number): boolean {
  const next = atoms[to];
  const last = atoms[to - 1];
  if (!next || !last) return true;
  if (isGlued(atoms, to)) return mayFollow.has(next.lower);
  return !(next.gap === "." && isDigits(last) && isDigits(next));
}

function isVetoed(
  { notBefore = [], notAfter = [] }: CatalogueEntry,
  atoms: readonly Atom[],
  from: number,
  end: number,
): boolean {
  const next = atoms[end];
  if (next && !next.begins && notBefore.includes(next.lower)) return true;
  const previous = atoms[from - 1];
  if (!previous || atoms[from]?.begins) return false;
  if (!/^[-. ]?$/u.test(atoms[from]?.gap ?? "")) return false;
  return notAfter.includes(isDigits(previous) ? "#" : previous.lower);
}
