import type { Atom } from "./atoms.js";
import { affirms, deniesBefore, faults, passesOn, undone } from "./negation-words.js";

/** For each atom, the atom after the mention that begins there. */
export type Covered = ReadonlyMap<number, number>;

/** What is said of a mention: `used` or, of several, `all-used`; `affirmed` is beyond doubt. */
export type Said = "denied" | "used" | "all-used" | "affirmed" | undefined;

const furthest = 16;

/** Reads what the words after a mention, and after those listed with it, say of it. */
export function saidAfter(atoms: readonly Atom[], from: number, covered: Covered): Said {
  if (atoms[from]?.gap === "-" && atoms[from]?.lower === "free") return "denied";
  const subject = { possible: false, singular: false, plural: false, open: false };
  let at = from;
  while (at < from + furthest) {
    const atom = atoms[at];
    if (!atom || atom.begins || atom.blocked || / [–—] /u.test(atom.gap)) return undefined;
    const word = atom.lower;
    const listed = covered.get(at);
    if (listed !== undefined) subject.open = atom.gap.includes(",");
    const skipped = listed ?? afterAside(atoms, at);
    if (skipped === undefined) {
      const isSaid = subject.singular || subject.plural;
      const said = isSaid && findsFault(atoms, at) ? "denied" : saidBy(atoms, at, from, covered);
      if (said) return weigh(said, subject);
      if (/^(?:can|may|could|might|optionally)$/u.test(word)) subject.possible = true;
      else if (!passesOn.test(word)) return undefined;
      subject.singular ||= word === "is" || word === "was" || word === "has";
      subject.plural ||= word === "are" || word === "were";
    }
    at = skipped ?? at + 1;
  }
  return undefined;
}

/** What one word says of the mention: `affirmed`, `used`, `denied`, or that reading ends here. */
function saidBy(atoms: readonly Atom[], at: number, from: number, covered: Covered): Said | "end" {
  const word = atoms[at]?.lower ?? "";
  if (/^(?:only|exclusively|instead|enforced|mandatory)$/u.test(word)) {
    const turns = atoms[at]?.gap.includes(",") || atoms[at + 1]?.lower === "of";
    return turns ? "end" : "affirmed";
  }
  if (deniesBefore.has(word)) return denialAt(atoms, at, covered) ?? "end";
  if (!affirms.has(word)) return undefined;
  return at > from ? "used" : "end";
}

/** "is broken" speaks of no use, unless "but" follows. */
function findsFault(atoms: readonly Atom[], at: number): boolean {
  if (!faults.test(atoms[at]?.lower ?? "")) return false;
  const next = [1, 2, 3].map((step) => atoms[at + step]);
  return !next.some((atom) => /^(?:but|yet|however|still|only)$/u.test(atom?.lower ?? ""));
}

/** A predicate in the singular speaks only of the last of an open list: "no MD5, SHA-256 is used". */
function weigh(
  said: Said | "end",
  subject: {
    readonly possible: boolean;
    readonly singular: boolean;
    readonly plural: boolean;
    readonly open: boolean;
  },
): Said {
  if (said === "end" || (said === "denied" && subject.possible)) return undefined;
  if (subject.open && (subject.singular || said === "affirmed")) return undefined;
  return said === "used" && subject.plural ? "all-used" : said;
}

/** The atom after a short aside in brackets, as in "SSL 3.0 (POODLE) is disabled". */
function afterAside(atoms: readonly Atom[], at: number): number | undefined {
  const atom = atoms[at];
  if (!atom?.gap.includes("(") || deniesBefore.has(atom.lower)) return undefined;
  for (let on = at + 1; on < at + 6; on += 1) {
    const next = atoms[on];
    if (!next || next.begins) return undefined;
    if (next.gap.includes(")")) return on;
  }
  return undefined;
}

/** Weighs a word of denial: "cannot be disabled" affirms, "replaced TLS 1.0" speaks of the next. */
function denialAt(atoms: readonly Atom[], at: number, covered: Covered): Said {
  const word = atoms[at]?.lower ?? "";
  const next = atoms[at + 1];
  const ends = !next || next.begins;
  if (word === "no" && next?.lower !== "longer") {
    return ends || /^\s*[,|;)]/u.test(next.gap) ? "denied" : undefined;
  }
  if (word === "not" && next?.lower === "only") return undefined;
  if (covered.has(at + 1) && !ends && !next.gap.includes(",")) return undefined;
  if (undone.has(word) || /ed$/u.test(word)) return "denied";
  return isUndone(atoms, at + 1) ? "affirmed" : "denied";
}

function isUndone(atoms: readonly Atom[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const atom = atoms[at];
    if (!atom || atom.begins) return false;
    if (undone.has(atom.lower)) return true;
    if (!passesOn.test(atom.lower)) {
      return false;
    }
  }
  return false;
}
