import type { Mechanism } from "../mechanism.js";
import type { Flag, PlacedMention, PracticeVerdict } from "../verdict.js";

/** The mentions of an input, those that are denied left out, with their texts. */
export interface Used extends PlacedMention {
  readonly text: string;
}

/** What the mentions together leave open. */
export function flagsOf(used: readonly Used[], hasOther: boolean): PracticeVerdict["flags"] {
  const withoutIntegrity = encryptionWithoutIntegrity(used);
  const withoutSize = sizeMissing(used);
  return {
    ...(withoutIntegrity ? { encryptionWithoutIntegrity: withoutIntegrity } : {}),
    ...(withoutSize ? { sizeMissing: withoutSize } : {}),
    ...(used.length === 0 && !hasOther ? { noneNamed: noneNamed() } : {}),
  };
}

function noneNamed(): Flag {
  return {
    question: "Which protocols, algorithms, modes and key sizes are used? None is named.",
    mentions: [],
  };
}

const protects: readonly Mechanism["kind"][] = ["mac", "aead", "signature"];

function encryptionWithoutIntegrity(used: readonly Used[]): Flag | undefined {
  const bare = used.filter((one) => isEncryptionOnly(one.mention.mechanism) && !isOfSuite(one));
  const guarded = used.some(
    ({ mention }) =>
      protects.includes(mention.mechanism.kind) ||
      mention.purpose === "mac" ||
      mention.purpose === "signature" ||
      mention.mechanism.kind === "asymmetric",
  );
  if (bare.length === 0 || guarded) return undefined;
  const hashes = used.filter(({ mention }) => mention.mechanism.kind === "hash");
  const names = [...new Set(bare.map(({ mention }) => mention.mechanism.name))].join(", ");
  const beside =
    hashes.length > 0
      ? " A hash without a key is no MAC: whoever changes the data can compute it anew."
      : "";
  return {
    question: `What protects the integrity of what ${names} encrypts? No MAC, no authenticated encryption and no signature is named.${beside}`,
    mentions: [...bare, ...hashes].map(withoutText),
  };
}

function isEncryptionOnly(entry: Mechanism): boolean {
  return entry.kind === "mode" && entry.encryptsOnly === true;
}

/** A cipher suite of TLS names CBC and the hash of its HMAC in one word. */
function isOfSuite({ mention, text }: Used): boolean {
  return /^(?:[-_](?:MAC[-_])?SHA|3?[-_]MD5)/iu.test(text.slice(mention.end, mention.end + 8));
}

function sizeMissing(used: readonly Used[]): Flag | undefined {
  const without = used.filter(
    ({ mention: { mechanism, bits } }) =>
      (mechanism as Mechanism).size !== undefined &&
      bits === undefined &&
      !hasSizeElsewhere(used, mechanism.id),
  );
  if (without.length === 0) return undefined;
  const names = [...new Set(without.map(({ mention }) => mention.mechanism.name))].join(", ");
  return {
    question: `How many bits have the keys of ${names}?`,
    mentions: without.map(withoutText),
  };
}

function hasSizeElsewhere(used: readonly Used[], id: string): boolean {
  return used.some(({ mention }) => mention.mechanism.id === id && mention.bits !== undefined);
}

function withoutText({ text: _, ...placed }: Used): PlacedMention {
  return placed;
}
