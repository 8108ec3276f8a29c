import type { Purpose } from "../mechanism.js";
import type { Atom } from "./atoms.js";
import type { Hit } from "./hits.js";

const cues: readonly (readonly [Purpose, RegExp])[] = [
  ["signature", /^(?:sign|signs|signed|signing|signatures?|certificates?|x509|codesigning)$/u],
  ["password", /^(?:passwords?|passphrases?|passcodes?|credentials?|logins?)$/u],
  [
    "checksum",
    /^(?:checksums?|transfer|transfers|transferred|download|downloads|downloaded|corruption|transmission|flasher|flashing)$/u,
  ],
  ["identification", /^(?:fingerprints?|thumbprints?|deduplication|etags?|identifiers?|cache)$/u],
  ["key-derivation", /^(?:derives?|derived|deriving|derivation|kdf|hkdf|pbkdf)$/u],
  ["mac", /^(?:mac|macs|keyed|hmacs?)$/u],
  ["random", /^(?:random|randomness|drbg|seeds?|seeding)$/u],
];

const reach = 8;

/** What a hash is used for, by what it is joined to and by the nearest words of its sentence. */
export function purposeOf(
  hits: readonly Hit[],
  index: number,
  atoms: readonly Atom[],
  text: string,
): Purpose | undefined {
  const hit = hits[index];
  if (hit?.entry.kind !== "hash") return undefined;
  if (/^hmac/u.test(atoms[hit.from]?.lower ?? "")) return "mac";
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
};

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

/** `MD5(username:realm:password)` says what it digests. */
function argumentPurpose(hit: Hit, atoms: readonly Atom[], text: string): Purpose | undefined {
  const end = atoms[hit.to - 1]?.end ?? 0;
  const opening = /^`?\(([^()]{1,80})/u.exec(text.slice(end, end + 90));
  return opening?.[1] && /passw|passphrase|\bpin\b/iu.test(opening[1]) ? "password" : undefined;
}

function nearestCue({ from, to }: Hit, atoms: readonly Atom[]): Purpose | undefined {
  let [ahead, behind] = [true, true];
  for (let step = 0; step < reach; step += 1) {
    const after = atoms[to + step];
    const before = atoms[from - 1 - step];
    ahead &&= after !== undefined && !after.begins && !after.gap.includes("|");
    const gap = atoms[from - step];
    behind &&= before !== undefined && !gap?.begins && !gap?.gap.includes("|");
    const found = (ahead && cueOf(after)) || (behind && cueOf(before));
    if (found) return found;
  }
  return undefined;
}

function cueOf(atom: Atom | undefined): Purpose | undefined {
  return atom && cues.find(([, pattern]) => pattern.test(atom.lower))?.[0];
}
