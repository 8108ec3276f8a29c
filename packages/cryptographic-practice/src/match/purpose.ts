import type { Purpose } from "../mechanism.js";
import type { Atom } from "./atoms.js";
import type { Hit } from "./hits.js";
import { isOneSentence } from "./sizes.js";

const cues: readonly (readonly [Purpose, RegExp])[] = [
  ["signature", /^(?:sign|signs|signed|signing|signatures?|certificates?|codesigning)$/u],
  ["password", /^(?:passwords?|passphrases?|passcodes?|credentials?|logins?)$/u],
  ["checksum", /^(?:checksums?|transferred|transfers?|corruption|flasher|flashing)$/u],
  ["identification", /^(?:fingerprints?|thumbprints?|deduplication|etags?|identifiers?|cache)$/u],
  ["key-derivation", /^(?:derives?|derived|deriving|derivation)$/u],
  ["mac", /^(?:mac|macs|keyed)$/u],
];

const reach = 8;

/**
 * What each mention is used for, as far as words say so. Where one sentence names a hash twice, the
 * use of one is that of the other.
 */
export function purposesOf(
  hits: readonly Hit[],
  atoms: readonly Atom[],
  text: string,
): readonly (Purpose | undefined)[] {
  const own = hits.map((_, index) => purposeOf(hits, index, atoms, text));
  return hits.map((hit, index) => {
    if (own[index] || hit.entry.kind !== "hash") return own[index];
    for (const other of [index - 2, index - 1, index + 1, index + 2]) {
      const second = hits[other];
      if (!second || second.entry.id !== hit.entry.id) continue;
      const [from, to] = other < index ? [second.from, hit.from] : [hit.from, second.from];
      if (isOneSentence(atoms, from, to)) return own[other];
    }
    return undefined;
  });
}

/** What a hash is used for, by what it is joined to and by the nearest words of its sentence. */
function purposeOf(
  hits: readonly Hit[],
  index: number,
  atoms: readonly Atom[],
  text: string,
): Purpose | undefined {
  const hit = hits[index];
  if (hit?.entry.kind !== "hash") return undefined;
  const before = hits[index - 1];
  if (/^(?:with)?hmac/u.test(atoms[hit.from]?.lower ?? "")) {
    return before?.to === hit.from ? "key-derivation" : "mac";
  }
  if (before?.to === hit.from && isOfSuite(before, atoms[hit.from])) return "mac";
  if (/^with(?:rsa|ecdsa|dsa)/u.test(atoms[hit.to - 1]?.lower ?? "")) return "signature";
  return (
    joinedPurpose(hits[index - 1], hit, atoms, hits[index - 2]) ??
    joinedPurpose(hits[index + 1], hit, atoms) ??
    argumentPurpose(hit, atoms, text) ??
    nearestCue(hit, atoms)
  );
}

const purposeOfKind: Partial<Record<string, Purpose>> = {
  mac: "mac",
  signature: "signature",
  asymmetric: "signature",
  "key-derivation": "key-derivation",
  "password-hash": "key-derivation",
  "key-agreement": "key-derivation",
};

/** In `AES128-SHA` and `3DES/SHA1` the hash is that of a MAC. */
function isOfSuite({ entry }: Hit, atom: Atom | undefined): boolean {
  const encrypts = ["cipher", "stream-cipher", "mode", "aead"].includes(entry.kind);
  return encrypts && /^[-_/]$/u.test(atom?.gap ?? "");
}

const links = /^(?:with|using|over|and|a|an|the|based|in|by|on|padding|hash|digest)$/u;

function joinedPurpose(
  other: Hit | undefined,
  hit: Hit,
  atoms: readonly Atom[],
  before?: Hit,
): Purpose | undefined {
  const purpose = other && purposeOfKind[other.entry.kind];
  if (!other || !purpose) return undefined;
  const [first, second] = other.from < hit.from ? [other, hit] : [hit, other];
  if (second.from - first.to > 3) return undefined;
  for (let at = first.to; at <= second.from; at += 1) {
    const atom = atoms[at];
    if (!atom || atom.begins || atom.gap.includes(",") || atom.gap.includes("|")) return undefined;
    if (at < second.from && !links.test(atom.lower)) return undefined;
    if (at < second.from && atom.lower === "and") return undefined;
  }
  const derives =
    purpose === "mac" && before && purposeOfKind[before.entry.kind] === "key-derivation";
  return derives && before.to === other.from ? "key-derivation" : purpose;
}

/** `MD5(username:realm:password)` says what it digests; a digest written out is a checksum. */
function argumentPurpose(hit: Hit, atoms: readonly Atom[], text: string): Purpose | undefined {
  const end = atoms[hit.to - 1]?.end ?? 0;
  const opening = /^`?\(([^()]{1,80})/u.exec(text.slice(end, end + 90));
  if (opening?.[1] && /passw|passphrase|\bpin\b/iu.test(opening[1])) return "password";
  return /^\)?:?\s{0,2}[0-9a-f]{32}/iu.test(text.slice(end, end + 40)) ? "checksum" : undefined;
}

function nearestCue({ from, to }: Hit, atoms: readonly Atom[]): Purpose | undefined {
  let [ahead, behind] = [true, true];
  for (let step = 0; step < reach; step += 1) {
    const after = atoms[to + step];
    const before = atoms[from - 1 - step];
    ahead &&= after !== undefined && !after.begins && !after.gap.includes("|");
    const gap = atoms[from - step];
    behind &&= before !== undefined && !gap?.begins && !gap?.gap.includes("|");
    const found =
      (ahead && cueOf(after, atoms[to + step - 1])) ||
      (behind && cueOf(before, atoms[from - 2 - step]));
    if (found) return found;
  }
  return undefined;
}

function cueOf(atom: Atom | undefined, before: Atom | undefined): Purpose | undefined {
  if (before && /^(?:no|not|without)$/u.test(before.lower)) return undefined;
  return atom && cues.find(([, pattern]) => pattern.test(atom.lower))?.[0];
}
