import type { JudgedMention } from "@bollard/cryptographic-practice";
import type { Entry } from "./entry.js";
import { lookedAt } from "./judge.js";
import { type Ruling, staysOpen } from "./ruling.js";

const field = "cryptographicDetails";

/** A hash without a key keeps nobody from changing what it is over. */
export function onlyHashes(entry: Entry, names: readonly string[]): Ruling {
  return staysOpen({
    at: entry.at(field),
    entry: entry.pointer,
    looked: lookedAt(entry, [field]),
    because: `${entry.label} names hashes only (${names.join(", ")}), which anybody can compute.`,
    question: `Which key or signature keeps others from changing what ${entry.label} protects?`,
  });
}

/** What is planned, or depends on something, protects nothing today. */
export function dependsOn(entry: Entry, held: readonly JudgedMention[]): Ruling {
  const names = [...new Set(held.map(({ mention }) => mention.mechanism.name))].join(", ");
  return staysOpen({
    at: entry.at(field),
    entry: entry.pointer,
    looked: lookedAt(entry, [field]),
    because: `${entry.label} names ${names} as planned, or under a condition or an exception.`,
    todo: `Say under Cryptographic Details of ${entry.label} what is used today.`,
    question: `Does ${entry.label} use ${names} today, and always?`,
  });
}

/** Nothing is named that anybody could judge. */
export function namesNothing(entry: Entry): Ruling {
  return staysOpen({
    at: entry.nearest(field),
    entry: entry.pointer,
    looked: lookedAt(entry, [field]),
    because: `${entry.label} names no cryptographic mechanism.`,
    todo: `Name the protocols, algorithms, modes and key sizes of ${entry.label}, or say why none is needed.`,
  });
}
