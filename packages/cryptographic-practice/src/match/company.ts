import type { Atom } from "./atoms.js";
import type { Hit } from "./hits.js";
import { isOneSentence } from "./sizes.js";

const cryptographic =
  /^(?:(?:en|de)?crypt|cipher|encipher|cryptograph|sign(?:s|ed|ing|ature|atures)?$|algorithms?$|hash|digest|padding$|modulus$|bits?$|certificates?$|modes?$|suites?$|authenticat|pkcs$|iv$|nonce)/u;

/** Keeps a hit whose name means other things too only where the words around are of cryptography. */
export function inCompany(
  hits: readonly Hit[],
  atoms: readonly Atom[],
  alone: boolean,
): readonly Hit[] {
  return hits.filter((hit, index) => {
    if (!hit.ambiguous || alone) return true;
    if (hit.entry.company?.length === 0 || isShouted(hit, atoms)) return false;
    return hasNeighbour(hits, index, atoms) || hasWord(hit, atoms);
  });
}

/** Another mechanism close by; an ambiguous one counts when it is right beside. */
function hasNeighbour(hits: readonly Hit[], index: number, atoms: readonly Atom[]): boolean {
  const hit = hits[index];
  if (!hit || hit.entry.kind === "pairing") return false;
  return [hits[index - 1], hits[index + 1]].some((other) => {
    if (!other || other.entry.id === hit.entry.id) return false;
    const [first, second] = other.from < hit.from ? [other, hit] : [hit, other];
    const distance = second.from - first.to;
    if (distance > (other.ambiguous ? 1 : 6)) return false;
    return isOneSentence(atoms, first.from, second.from);
  });
}

function hasWord({ from, to, entry }: Hit, atoms: readonly Atom[]): boolean {
  const { company } = entry;
  for (let at = Math.max(0, from - 6); at < Math.min(atoms.length, to + 6); at += 1) {
    const word = atoms[at]?.lower ?? "";
    const beside = at === from - 1 || at === to;
    const isCompany = company ? company.includes(word) : cryptographic.test(word);
    const is = isCompany || (!company && beside && /^key(?:s|pair|pairs)?$/u.test(word));
    if (is && (at < from || at >= to)) {
      if (isOneSentence(atoms, Math.min(at, from), Math.max(at, from))) return true;
    }
  }
  return false;
}

/** `DES` between long words in capitals is French or German, in a heading. */
function isShouted({ from, to }: Hit, atoms: readonly Atom[]): boolean {
  const shouts = (atom: Atom | undefined) =>
    atom !== undefined && atom.text.length > 3 && /^\p{Lu}+$/u.test(atom.text);
  const isProse = atoms[from]?.gap === " " && atoms[to]?.gap === " ";
  return isProse && shouts(atoms[from - 1]) && shouts(atoms[to]);
}
