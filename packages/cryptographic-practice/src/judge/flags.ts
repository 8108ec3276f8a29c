import type { Mechanism } from "../mechanism.js";
import type { Flag, PlacedMention, PracticeVerdict } from "../verdict.js";
import type { Used } from "./pieces.js";

/** What the mentions that are not denied leave open together. */
export function flagsOf(used: readonly Used[], hasUnknown: boolean): PracticeVerdict["flags"] {
  const withoutIntegrity = encryptionWithoutIntegrity(used);
  const withoutSize = sizeMissing(used);
  return {
    ...(withoutIntegrity ? { encryptionWithoutIntegrity: withoutIntegrity } : {}),
    ...(withoutSize ? { sizeMissing: withoutSize } : {}),
    ...(used.length === 0 && !hasUnknown ? { noneNamed } : {}),
  };
}

const noneNamed: Flag = {
  question: "Which protocols, algorithms, modes and key sizes are used? None is named.",
  mentions: [],
};

function encryptionWithoutIntegrity(used: readonly Used[]): Flag | undefined {
  const bare = used.filter((one) => onlyEncrypts(one) && !isOfSuite(one));
  if (bare.length === 0 || used.some(guards)) return undefined;
  const hashes = used.filter(({ mention }) => mention.mechanism.kind === "hash");
  const beside =
    hashes.length > 0
      ? " A hash without a key is no MAC: whoever changes the data can compute it anew."
      : "";
  return {
    question: `What protects the integrity of what ${namesOf(bare)} encrypts? No MAC, no authenticated encryption and no signature is named.${beside}`,
    mentions: [...bare, ...hashes].map(withoutText),
  };
}

function onlyEncrypts({ mention: { mechanism } }: Used): boolean {
  return mechanism.kind === "mode" || mechanism.kind === "stream-cipher";
}

function guards({ mention: { mechanism, purpose } }: Used): boolean {
  const guarding = ["mac", "aead", "signature"];
  return guarding.includes(mechanism.kind) || purpose === "mac" || purpose === "signature";
}

/** A cipher suite names CBC and the hash of its HMAC in one word. */
function isOfSuite({ mention, text }: Used): boolean {
  return /^[-_](?:MAC[-_])?(?:SHA|MD5)/iu.test(text.slice(mention.end, mention.end + 9));
}

function sizeMissing(used: readonly Used[]): Flag | undefined {
  const named = new Set(
    used.filter(({ mention }) => mention.bits).map(({ mention }) => mention.mechanism.id),
  );
  const without = used.filter(({ mention: { mechanism } }) => {
    const { size }: Mechanism = mechanism;
    return size !== undefined && size.of !== "digest" && !named.has(mechanism.id);
  });
  if (without.length === 0) return undefined;
  return {
    question: `How many bits have the keys of ${namesOf(without)}?`,
    mentions: without.map(withoutText),
  };
}

function namesOf(used: readonly Used[]): string {
  return [...new Set(used.map(({ mention }) => mention.mechanism.name))].join(", ");
}

function withoutText({ text: _, ...placed }: Used): PlacedMention {
  return placed;
}
