import type { Atom } from "./atoms.js";
import { deniesNext, passesBack } from "./negation-words.js";
import type { Covered, Said } from "./said-after.js";

const furthest = 16;

/** The way back from a mention to a word that may deny it. */
interface Way {
  /** It leads over a comma from one mention to another. */
  readonly comma: boolean;
  /** It leads over "and" or "or". */
  readonly joined: boolean;
  /** It leads over a colon. */
  readonly headed: boolean;
}

/**
 * Says whether the words before a mention deny it, over the mentions that are listed with it. What
 * is said to be used only "no", "neither" and "nor" turn round.
 */
export function isDeniedBefore(
  atoms: readonly Atom[],
  span: { readonly from: number; readonly to: number },
  covered: Covered,
  said: Said,
): boolean {
  const ends = endsOf(covered, span.from);
  let way: Way = { comma: false, joined: continuesList(atoms, span.to, covered), headed: false };
  let at = span.from - 1;
  for (let step = 0; at >= 0 && step < furthest; step += 1) {
    const next = atoms[at + 1];
    if (next?.begins || atoms[at]?.blocked || / [–—] |\|/u.test(next?.gap ?? "")) return false;
    way = { ...way, headed: way.headed || (next?.gap.includes(":") ?? false) };
    const word = atoms[at]?.lower ?? "";
    const start = ends.get(at);
    if (start !== undefined) {
      way = { ...way, comma: way.comma || (next?.gap.includes(",") ?? false) };
      at = start - 1;
    } else if (deniesNext.test(word)) {
      return denies(atoms, at, covered, way) && (!said || isOfNone(word, way, said));
    } else if (word === "to" && ends.has(at - 1)) {
      return false;
    } else if (
      passesBack().test(word) ||
      isAdjective(atoms, at) ||
      isRestriction(atoms, at, ends)
    ) {
      if (word === "and" || word === "or") way = { ...way, joined: true };
      at -= 1;
    } else return false;
  }
  return false;
}

function isOfNone(word: string, { comma, joined }: Way, said: Said): boolean {
  return /^(?:no|none|neither|nor)$/u.test(word) && (joined || !comma || said === "all-used");
}

/** Says whether a list goes on, or ends with "and" or "or", after a mention. */
function continuesList(atoms: readonly Atom[], to: number, covered: Covered): boolean {
  for (let at = to; at < to + 12; at += 1) {
    const atom = atoms[at];
    if (!atom || atom.begins) return false;
    if (/^(?:and|or|nor)$/u.test(atom.lower)) return covered.has(at + 1);
    const skipped = covered.get(at);
    if (skipped === undefined || !atom.gap.includes(",")) return false;
    at = skipped - 1;
  }
  return false;
}

/** "that offer only TLS 1.0" is one phrase; in "no MD5, only SHA-256" another begins. */
function isRestriction(
  atoms: readonly Atom[],
  at: number,
  ends: ReadonlyMap<number, number>,
): boolean {
  return atoms[at]?.lower === "only" && atoms[at]?.gap === " " && !ends.has(at - 1);
}

/** One word of any kind may stand right behind "no" and "without": "no hidden Telnet". */
function isAdjective(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  const joined = atoms[at]?.gap === " " && (next?.gap === " " || next?.gap === "-");
  return joined && /^(?:no|without)$/u.test(atoms[at - 1]?.lower ?? "");
}

/** Weighs a word of denial: "not only", "None (TLS)", "verified against RSA" deny nothing. */
function denies(atoms: readonly Atom[], at: number, covered: Covered, way: Way): boolean {
  const word = atoms[at]?.lower ?? "";
  const next = atoms[at + 1];
  if (next?.gap.includes("(") && !covered.has(at + 1)) return false;
  if (way.comma && /^(?:instead|rather|unlike|migrated|moved)$/u.test(word)) return false;
  if (way.comma && !way.joined && !way.headed && !/^(?:no|none|neither|nor)$/u.test(word))
    return false;
  if (next?.gap.includes(",") && isParticiple(word)) return false;
  if (!next?.gap.includes(":") && isPredicate(atoms, at)) return false;
  if (word === "no") return !next?.gap.includes(",");
  if (word === "not") return next?.lower !== "only";
  if (word === "none") return next?.lower === "of";
  if (word === "free" || word === "rather") return /^(?:of|from|than)$/u.test(next?.lower ?? "");
  if (/^(?:moved|migrated|upgraded|switched|turned|phased|phasing|ruled)$/u.test(word)) {
    return /^(?:from|off|out)$/u.test(next?.lower ?? "");
  }
  if (word !== "against" && !word.startsWith("prevent")) return true;
  const near = [next?.lower, atoms[at + 2]?.lower];
  return near.some((one) => one !== undefined && /^(?:downgrad|fall|roll|us|negoti)/u.test(one));
}

/** "is disabled" speaks of what stands before it. */
function isPredicate(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1]?.lower ?? "";
  return (
    isParticiple(atoms[at]?.lower ?? "") && /^(?:is|are|was|were|be|been|being)$/u.test(before)
  );
}

function isParticiple(word: string): boolean {
  return /(?:ed|den|able)$/u.test(word);
}

/** The last atoms of the mentions before a place, each with its first atom. */
function endsOf(covered: Covered, before: number): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (let at = Math.max(0, before - 50); at < before; at += 1) {
    const to = covered.get(at);
    if (to !== undefined && to <= before) ends.set(to - 1, at);
  }
  return ends;
}
