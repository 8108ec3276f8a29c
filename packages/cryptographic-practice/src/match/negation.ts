import type { Atom } from "./atoms.js";

/** For each atom, the atom after the mention that begins or goes on there. */
export type Covered = ReadonlyMap<number, number>;

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words that deny what follows them. */
const deniesNext = /* @__PURE__ */ words(
  "no not never neither nor none without instead rather replaces replaced replacing avoid avoids avoided avoiding exclude excludes excluded excluding except against prevent prevents prevented preventing reject rejects rejected rejecting refuse refuses refused refusing forbid forbids forbidden prohibit prohibits prohibited disable disables disabled disabling disallow disallows disallowed block blocks blocked blocking remove removes removed removing drop drops dropped dropping unsupported unavailable deactivated deactivates retired abandoned cannot non free lacks migrated upgraded moved switched superseded supersedes don doesn didn isn aren won nicht",
);

/** Words that may stand between a denial and what it denies. */
const passesBack = /* @__PURE__ */ words(
  "a an the any all and or as such like of for from to in on by-default use uses used using support supports supported supporting accept accepts accepted allow allows allowed permit permits permitted offer offers offered negotiate negotiates negotiated negotiating negotiation rely relies based enable enables enabled implement implements implemented employ employs need needs require requires contain contains include includes including fall falls back fallback fallbacks downgrade downgrades downgraded downgrading attempt attempts connection connections connect protocol protocols cipher ciphers suite suites algorithm algorithms hash hashes version versions legacy weak weaker insecure old older outdated obsolete deprecated unsafe broken vulnerable is are be been being either both e g i plain unencrypted than that with-only implementations cryptographic primitives functions encryption mode modes handshake handshakes only-for lower earlier prior below",
);

/** Words that may stand between a mention and what is said of it. */
const passesOn = /* @__PURE__ */ words(
  "and or as well is are was were be been being has have had will must shall should do does it they both all also explicitly always completely fully permanently by default therefore thus now since factory at build compile time in firmware on this the device version versions protocol protocols cipher ciphers suite suites hash hashes algorithm algorithms support connections connection handshakes handshake signatures certificates clients client mode modes keys below older earlier lower or newer higher fallback downgrade downgrades attempt attempts for security reasons therefor strictly intentionally",
);

/** Words that deny what stands before them. */
const deniesBefore = /* @__PURE__ */ words(
  "not never no cannot disabled rejected refused forbidden prohibited blocked removed unsupported dropped excluded avoided disallowed deactivated off out retired replaced superseded unavailable prevented abandoned isn aren wasn weren doesn don won",
);

const undone = /* @__PURE__ */ words(
  "disabled rejected refused blocked removed deactivated off bypassed skipped circumvented downgraded avoided",
);

const furthest = 14;

/** Says whether the text denies the use of what stands from one atom to before another. */
export function isNegated(
  atoms: readonly Atom[],
  span: { readonly from: number; readonly to: number },
  covered: Covered,
): boolean {
  const after = saidAfter(atoms, span.to, covered);
  if (after !== undefined) return after === "denied";
  return isDeniedBefore(atoms, span.from, covered);
}

function saidAfter(
  atoms: readonly Atom[],
  from: number,
  covered: Covered,
): "denied" | "affirmed" | undefined {
  let possible = false;
  let at = from;
  while (at < from + furthest) {
    const atom = atoms[at];
    if (!atom || atom.begins || / [–—] /u.test(atom.gap)) return undefined;
    const skip = covered.get(at);
    if (skip !== undefined) {
      at = skip;
      continue;
    }
    const word = atom.lower;
    if (/^(?:only|exclusively|instead|enforced|mandatory)$/u.test(word)) {
      return word === "instead" && atoms[at + 1]?.lower === "of" ? undefined : "affirmed";
    }
    if (deniesBefore.has(word)) return denialAt(atoms, at, covered, possible);
    if (/^(?:can|may|could|might|optionally)$/u.test(word)) possible = true;
    else if (!passesOn.has(word)) return undefined;
    at += 1;
  }
  return undefined;
}

/** Weighs a word of denial: "cannot be disabled" affirms, "may be disabled" says nothing. */
function denialAt(
  atoms: readonly Atom[],
  at: number,
  covered: Covered,
  possible: boolean,
): "denied" | "affirmed" | undefined {
  const word = atoms[at]?.lower ?? "";
  const isVerb = undone.has(word) || /ed$/u.test(word);
  if (isVerb) {
    if (possible) return undefined;
    return isObject(atoms, at + 1, covered) ? undefined : "denied";
  }
  if (word === "not" && atoms[at + 1]?.lower === "only") return undefined;
  if (isObject(atoms, at + 1, covered)) return undefined;
  for (let on = at + 1; on < at + 5; on += 1) {
    const next = atoms[on];
    if (!next || next.begins) break;
    if (undone.has(next.lower)) return "affirmed";
    if (!passesOn.has(next.lower) && next.lower !== "t" && next.lower !== "longer") break;
  }
  return "denied";
}

/** Says whether a mention follows in the same sentence: "TLS 1.2 replaced TLS 1.0" denies the second. */
function isObject(atoms: readonly Atom[], at: number, covered: Covered): boolean {
  return covered.has(at) && atoms[at]?.begins === false;
}

function isDeniedBefore(atoms: readonly Atom[], from: number, covered: Covered): boolean {
  let at = from - 1;
  let steps = 0;
  const starts = startsOf(covered, from);
  while (at >= 0 && steps < furthest) {
    if (atoms[at + 1]?.begins) return false;
    if (/ [–—] /u.test(atoms[at + 1]?.gap ?? "")) return false;
    const word = atoms[at]?.lower ?? "";
    const start = starts.get(at);
    if (start !== undefined) {
      at = start - 1;
    } else if (deniesNext.has(word)) {
      return !isUndone(atoms, at);
    } else if (word === "to" && starts.has(at - 1)) {
      return false;
    } else if (passesBack.has(word) || word === "t" || word === "longer") {
      at -= 1;
    } else return false;
    steps += 1;
  }
  return false;
}

/** "not only" affirms, and "no longer rejects" as well. */
function isUndone(atoms: readonly Atom[], at: number): boolean {
  const word = atoms[at]?.lower ?? "";
  if (word === "not" && atoms[at + 1]?.lower === "only") return true;
  if (word === "free" || word === "rather")
    return !/^(?:of|from|than)$/u.test(atoms[at + 1]?.lower ?? "");
  if (/^(?:moved|migrated|upgraded|switched)$/u.test(word)) return atoms[at + 1]?.lower !== "from";
  return false;
}

/** The last atoms of the mentions before a place, each with its first atom. */
function startsOf(covered: Covered, before: number): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (let at = Math.max(0, before - 40); at < before; at += 1) {
    const to = covered.get(at);
    if (to !== undefined && to <= before) starts.set(to - 1, at);
  }
  return starts;
}
