import { type CatalogueEntry, catalogue } from "../catalogue.js";
import type { Mechanism } from "../mechanism.js";
import type { Atom } from "./atoms.js";
import type { Hit } from "./hits.js";
import { isDigits } from "./spelling-index.js";
import { words } from "./words.js";

const entries: () => readonly (CatalogueEntry & Mechanism)[] = catalogue;

function entryOf(series: string, version: string): CatalogueEntry | undefined {
  return entries().find((entry) => entry.series?.[0] === series && entry.series[1] === version);
}

function olderThan(series: string, version: string): readonly CatalogueEntry[] {
  return entries().filter((entry) => entry.series?.[0] === series && entry.series[1] < version);
}

/** A version number read from the atoms, and the atom after it. */
interface Version {
  readonly text: string;
  readonly to: number;
}

function readVersion(atoms: readonly Atom[], at: number, dotted: boolean): Version | undefined {
  const major = atoms[at];
  const minor = atoms[at + 1];
  if (!major || !isDigits(major) || major.blocked) return undefined;
  if (!dotted) {
    const letter = minor?.gap === "" && minor.lower === "c" ? "c" : "";
    return { text: major.text + letter, to: at + (letter ? 2 : 1) };
  }
  if (minor?.gap !== "." || !isDigits(minor)) return undefined;
  if (atoms[at + 2]?.gap === ".") return undefined;
  return { text: `${major.text}.${minor.text}`, to: at + 2 };
}

const comparisons = /* @__PURE__ */ words("below under older lower earlier prior before less");
const fillers = /* @__PURE__ */ words(
  "version versions v protocol protocols than to is are must be at least minimum min of",
);

/** Follows a name that says no version: "TLS versions below 1.2", "TLS (1.2 and 1.3)". */
export function resolveVersion(hit: Hit, atoms: readonly Atom[]): readonly Hit[] {
  const series = hit.entry.lacks === "version" ? hit.entry.id : undefined;
  if (!series) return [hit];
  const named = entryBefore(series, hit, atoms);
  if (named) return [{ ...hit, entry: named, from: hit.from - 3 }];
  let at = hit.to;
  let below = false;
  while (at - hit.to < 5) {
    const word = atoms[at]?.begins ? "" : (atoms[at]?.lower ?? "");
    if (!fillers.has(word) && !comparisons.has(word)) break;
    below ||= comparisons.has(word);
    at += 1;
  }
  const gap = atoms[at]?.gap ?? "";
  const version =
    atoms[at]?.begins || !/^[\s(:<>=≥≤,]*$/u.test(gap) ? undefined : readVersion(atoms, at, true);
  if (!version || (at === hit.to && !/[<>=≥≤(:]/u.test(gap))) return [hit];
  if (below || /<|≤/u.test(gap)) return expand(hit, olderThan(series, version.text), version.to);
  const entry = entryOf(series, version.text);
  if (!entry) return [hit];
  const reach = /[>≥]/u.test(gap) ? ({ reach: "and-newer" } as const) : {};
  return [{ ...hit, entry, to: version.to, ...reach }];
}

/** Reads "1.2 of TLS". */
function entryBefore(
  series: string,
  { from }: Hit,
  atoms: readonly Atom[],
): CatalogueEntry | undefined {
  if (atoms[from - 1]?.lower !== "of" || atoms[from]?.begins || atoms[from - 1]?.begins) return;
  const version = readVersion(atoms, from - 3, true);
  return version?.to === from - 1 ? entryOf(series, version.text) : undefined;
}

function expand(hit: Hit, older: readonly CatalogueEntry[], to: number): readonly Hit[] {
  return older.map((entry) => ({ ...hit, entry, to, reach: "and-older" }));
}

/** Reads on after a version: "TLS 1.0, 1.1 and 1.2", "WPA2/3", "SNMP v1/v2c". */
export function continueSeries(hit: Hit, atoms: readonly Atom[]): readonly Hit[] {
  const hits = [hit];
  let last = hit;
  for (;;) {
    const next = nextInSeries(last, atoms);
    if (!next) return hits;
    hits.push(...next);
    last = next.at(-1) ?? last;
  }
}

function nextInSeries(hit: Hit, atoms: readonly Atom[]): readonly Hit[] | undefined {
  const { series } = hit.entry;
  if (!series) return undefined;
  const dotted = series[1].includes(".");
  let at = hit.to;
  const gap = atoms[at]?.gap ?? "";
  if (atoms[at]?.begins || !/^\s?[/,&–-]?\s?$/u.test(gap)) return undefined;
  let connected = dotted ? /[/,&–-]/u.test(gap) : gap.includes("/");
  const range = /[–-]/u.test(gap) || /^(?:to|through)$/u.test(atoms[at]?.lower ?? "");
  while (/^(?:and|or|to|through|v|version)$/u.test(atoms[at]?.lower ?? "") && at - hit.to < 3) {
    connected ||= dotted || atoms[at]?.lower === "v";
    at += 1;
  }
  const version = connected ? readVersion(atoms, at, dotted) : undefined;
  const entry = version && entryOf(series[0], version.text);
  if (!version || !entry) return undefined;
  const next: Hit = { entry, from: at, to: version.to, bits: [], ambiguous: false };
  if (!range) return [next];
  const between = olderThan(series[0], version.text).filter(
    (one) => (one.series?.[1] ?? "") > series[1],
  );
  return [...between.map((one) => ({ ...next, entry: one })), next];
}

/** Reads "or newer", "+", "and below" after a version and "older than" before it. */
export function withReach(hit: Hit, atoms: readonly Atom[], text: string): readonly Hit[] {
  const { series } = hit.entry;
  if (!series || hit.reach) return [hit];
  if (isBelow(atoms, hit.from)) return expand(hit, olderThan(series[0], series[1]), hit.to);
  const last = atoms[hit.to - 1];
  if (last && text[last.end] === "+") return [{ ...hit, reach: "and-newer" }];
  const [first, second] = [atoms[hit.to], atoms[hit.to + 1]];
  if (!first || !second || first.begins || !/^(?:or|and)$/u.test(first.lower)) return [hit];
  if (/^(?:later|higher|newer|above|greater|up|upwards|better|beyond)$/u.test(second.lower)) {
    return [{ ...hit, reach: "and-newer" }];
  }
  if (!/^(?:earlier|older|lower|below|prior|previous)$/u.test(second.lower)) return [hit];
  return [{ ...hit, reach: "and-older" }, ...expand(hit, olderThan(series[0], series[1]), hit.to)];
}

function isBelow(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at]?.begins) return false;
  const word = atoms[at - 1]?.lower ?? "";
  if (word === "below" || word === "under") return true;
  const joined = (word === "than" || word === "to") && !atoms[at - 1]?.begins;
  return joined && /^(?:older|lower|earlier|less|prior)$/u.test(atoms[at - 2]?.lower ?? "");
}
