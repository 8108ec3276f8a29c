import { remember } from "@bollard/model";
import type { CatalogueEntry } from "../catalogue.js";
import { catalogue } from "../catalogue.js";
import type { Mechanism } from "../mechanism.js";
import type { Atom } from "./atoms.js";

/** One way to write a mechanism, cut into atoms. */
export interface Spelling {
  readonly entry: CatalogueEntry;
  readonly atoms: readonly string[];
  /** What stands before each atom, in the signs that a spelling is written in. */
  readonly joints: readonly string[];
  readonly exact: boolean;
  readonly ambiguous: boolean;
}

function toSpelling(
  entry: CatalogueEntry,
  written: string,
  { exact, ambiguous }: Pick<Spelling, "exact" | "ambiguous">,
): Spelling {
  const atoms: string[] = [];
  const joints: string[] = [];
  let end = 0;
  for (const { 0: atom, index } of written.matchAll(/\p{L}+|\p{Nd}+/gu)) {
    joints.push(written.slice(end, index).trim() || " ");
    atoms.push(exact ? atom : atom.toLowerCase());
    end = index + atom.length;
  }
  return { entry, atoms, joints, exact, ambiguous };
}

function spellingsOf(entry: CatalogueEntry): readonly Spelling[] {
  const { spellings = [], capitals = [], ambiguous = [], series }: Mechanism = entry;
  const versioned = series ? namesOf(...series) : [];
  const read = (texts: readonly string[], how: Pick<Spelling, "exact" | "ambiguous">) =>
    texts.flatMap(alternatives).map((text) => toSpelling(entry, text, how));
  return [
    ...read([...spellings, ...versioned], { exact: false, ambiguous: false }),
    ...read(capitals, { exact: true, ambiguous: false }),
    ...read(ambiguous, { exact: true, ambiguous: true }),
  ];
}

/** `TLS 1.0` and, with a letter before the number, `TLSv1`; `WPA 2`, but only `SSH-2`. */
function namesOf(name: string, version: string): readonly string[] {
  const number = version.replace(/(\d)([a-z])/u, "$1 $2");
  const joint = version.includes(".") || name === "wpa" ? " " : "~";
  const numbers = number.endsWith(".0") ? [number, number.slice(0, -2)] : [number];
  return [
    name + joint + number,
    ...numbers.flatMap((one) => [`${name}v ${one}`, `${name} v ${one}`, `${name} version ${one}`]),
  ];
}

/** `sha 3 256|384` is two spellings. */
function alternatives(text: string): readonly string[] {
  const choice = /\S+\|\S+/u.exec(text)?.[0];
  if (!choice) return [text];
  const head = /^[^|]*[ ~#./-]/u.exec(choice)?.[0] ?? "";
  return choice
    .slice(head.length)
    .split("|")
    .flatMap((one) => alternatives(text.replace(choice, head + one)));
}

function indexSpellings(
  entries: readonly CatalogueEntry[],
): ReadonlyMap<string, readonly Spelling[]> {
  const index = new Map<string, Spelling[]>();
  for (const spelling of entries.flatMap(spellingsOf)) {
    const first = spelling.atoms[0]?.toLowerCase() ?? "";
    const sameFirst = index.get(first);
    if (sameFirst) sameFirst.push(spelling);
    else index.set(first, [spelling]);
  }
  for (const sameFirst of index.values()) {
    sameFirst.sort((a, b) => b.atoms.length - a.atoms.length);
  }
  return index;
}

const spellingIndex = /* @__PURE__ */ remember(indexSpellings);

/** The ways to write something that begin with this atom, the longest first. */
export function spellingsFrom(atom: Atom): readonly Spelling[] {
  return spellingIndex(catalogue()).get(atom.lower) ?? [];
}

/** Says whether a spelling stands at an atom, whole. */
export function standsAt(spelling: Spelling, atoms: readonly Atom[], at: number): boolean {
  return spelling.atoms.every((wanted, step) => {
    const atom = atoms[at + step];
    if (!atom || atom.blocked) return false;
    if ((spelling.exact ? atom.text : atom.lower) !== wanted) return false;
    return step === 0 || joins(spelling.joints[step] ?? " ", atom, atoms[at + step - 1]);
  });
}

const looseJoint = /^[ \t\u00a0]?[-_\u2010\u2011 \t\u00a0]?(?:\r?\n[ \t]*)?$/u;

/** Says whether what stands before an atom holds a name together. */
export function isLooseJoint(gap: string): boolean {
  return looseJoint.test(gap);
}

function joins(joint: string, atom: Atom, before: Atom | undefined): boolean {
  if (joint === ".") return atom.gap === "." || atom.gap === "_";
  if (joint === "~") return atom.gap === "" || atom.gap === "-";
  if (joint === "#") return atom.gap.trim() === "#";
  if (joint !== " ") return atom.gap === joint;
  if (atom.gap === "" && before && isDigits(before) === isDigits(atom)) return false;
  return isLooseJoint(atom.gap);
}

/** Says whether an atom is a number. */
export function isDigits(atom: Atom): boolean {
  return /^\p{Nd}/u.test(atom.text);
}
