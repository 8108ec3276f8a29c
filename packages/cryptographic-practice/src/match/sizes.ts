import type { CatalogueEntry } from "../catalogue.js";
import type { Atom } from "./atoms.js";
import type { Hit } from "./hits.js";
import { isDigits, isLooseJoint } from "./spelling-index.js";
import { words } from "./words.js";

/** Sizes written onto a name, as in `AES-128/256`, and the atom after them. */
export function readSizes(
  entry: CatalogueEntry,
  atoms: readonly Atom[],
  after: number,
): { readonly bits: readonly number[]; readonly to: number } {
  const bits: number[] = [];
  let to = after;
  for (;;) {
    const atom = atoms[to];
    if (!atom || !isSizeOf(entry, atom) || isDecimal(atoms, to)) break;
    if (!(to === after ? isFirstJoint(atom.gap) : /^\s?\/\s?$/u.test(atom.gap))) break;
    bits.push(Number(atom.text));
    to += 1;
  }
  if (to === after) return { bits: sizeAfterMode(entry, atoms, after), to };
  const unit = atoms[to];
  if (unit && /^bits?$/u.test(unit.lower) && isLooseJoint(unit.gap)) to += 1;
  return { bits, to };
}

function isFirstJoint(gap: string): boolean {
  return isLooseJoint(gap) || gap === " (" || gap === "(" || gap === "/";
}

function isSizeOf({ size }: CatalogueEntry, atom: Atom): boolean {
  return isDigits(atom) && (size?.values?.includes(Number(atom.text)) ?? false);
}

function isDecimal(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  return next !== undefined && next.gap === "." && isDigits(next);
}

// In AES-GCM-256 the mode stands between.
function sizeAfterMode(
  entry: CatalogueEntry,
  atoms: readonly Atom[],
  after: number,
): readonly number[] {
  const mode = atoms[after];
  const number = atoms[after + 1];
  if (!mode || !number || !/^(?:gcm|ccm|cbc|ctr|ecb|cfb|ofb|cmac)$/u.test(mode.lower)) return [];
  const joined = isFirstJoint(mode.gap) && isLooseJoint(number.gap);
  return joined && isSizeOf(entry, number) ? [Number(number.text)] : [];
}

const notOfKeys = /* @__PURE__ */ words(
  "iv ivs nonce nonces counter counters salt salts tag tags block blocks digest digests hash hashes mac macs checksum output outputs random token tokens initialization initialisation authentication message mcu mcus cpu processor arm risc microcontroller core cortex id ids",
);

/** Adds the sizes that stand apart, as in "2048-bit RSA" or "AES with keys of 256 bits". */
export function withSizesNearby(hits: readonly Hit[], atoms: readonly Atom[]): readonly Hit[] {
  const found = new Map<Hit, number[]>();
  let passed = 0;
  for (let at = 0; at + 1 < atoms.length; at += 1) {
    while ((hits[passed]?.from ?? Number.POSITIVE_INFINITY) <= at) passed += 1;
    const hit = isBits(atoms, at) ? ownerOf(hits, passed, atoms, at) : undefined;
    if (!hit) continue;
    const bits = Number(atoms[at]?.text);
    found.set(hit, [...(found.get(hit) ?? []), bits].slice(0, 8));
  }
  return hits.map((hit) => {
    const bits = found.get(hit);
    return bits && hit.bits.length === 0 ? { ...hit, bits } : hit;
  });
}

function isBits(atoms: readonly Atom[], at: number): boolean {
  const number = atoms[at];
  const unit = atoms[at + 1];
  if (!number || !unit || !isDigits(number) || !/^bits?$/u.test(unit.lower)) return false;
  const around = [
    atoms[at + 2],
    atoms[at - 1],
    atoms[at - 1]?.lower === "of" ? atoms[at - 2] : undefined,
  ];
  return isLooseJoint(unit.gap) && !around.some((atom) => notOfKeys.has(atom?.lower ?? ""));
}

/** The mention that a size belongs to: one that soon follows, else the last one before. */
function ownerOf(
  hits: readonly Hit[],
  passed: number,
  atoms: readonly Atom[],
  at: number,
): Hit | undefined {
  const number = atoms[at];
  const fits = (hit: Hit | undefined): hit is Hit =>
    hit !== undefined && number !== undefined && isSizeOf(hit.entry, number);
  const next = hits[passed];
  if (fits(next) && next.from - at <= 4 && isOneSentence(atoms, at, next.from)) return next;
  for (let back = passed - 1; back >= Math.max(0, passed - 4); back -= 1) {
    const hit = hits[back];
    if (!hit || at - hit.to > 10 || !isOneSentence(atoms, hit.to, at)) return undefined;
    if (isOfCurve(atoms, hit.to, at)) return undefined;
    if (fits(hit)) return hit;
  }
  return undefined;
}

/** "ECC of 256 bits" after a cipher speaks of the curve. */
function isOfCurve(atoms: readonly Atom[], from: number, to: number): boolean {
  return atoms.slice(from, to).some(({ lower }) => /^(?:ecc|curves?|elliptic)$/u.test(lower));
}

/** Says whether no sentence begins after one atom and up to another. */
export function isOneSentence(atoms: readonly Atom[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) if (atoms[at]?.begins) return false;
  return true;
}
