import { meetsAny } from "../match/ranges.js";
import type { Mechanism } from "../mechanism.js";
import type { UnknownMention } from "../verdict.js";
import type { ReadPiece, Used } from "./pieces.js";
import { findUnknownWords, questionOf } from "./unknown-words.js";

/** A mention for which the catalogue has no judgement, as something for a person. */
export function toUnknown({ mention, text: _, ...place }: Used): UnknownMention {
  const { mechanism, quote, start, end } = mention;
  const reason = mechanism.lacks ? "says-too-little" : "not-judged";
  return { ...place, quote, start, end, reason, question: questionOf(reason) };
}

/** Words of no entry; in a list, also every item in which no mechanism was found. */
export function unknownIn({ piece, mentions }: ReadPiece): readonly UnknownMention[] {
  const { text, ...place } = piece;
  const words = findUnknownWords(text)
    .filter((word) => !meetsAny(mentions, word))
    .map((word) => ({ ...place, ...word }));
  const isItem = place.list !== undefined && place.list !== "keySizes" && text.trim() !== "";
  if (!isItem || words.length > 0 || mentions.length > 0) return words;
  const reason = "not-in-catalogue";
  const question = questionOf(reason);
  return [{ ...place, quote: text, start: 0, end: text.length, reason, question }];
}

/**
 * Tells of a mention whether the input names elsewhere what its name leaves out: the version for
 * "HTTPS" beside "TLS 1.3", the hash for "Digest authentication" beside "SHA-256".
 */
export function saidElsewhere(used: readonly Used[]): (one: Used) => boolean {
  const named = new Set<string>();
  for (const { mention } of used) {
    const { kind, lacks, series }: Mechanism = mention.mechanism;
    if (series) named.add(series[0]);
    if (!lacks) named.add(kind);
  }
  const needs: { readonly [id: string]: string } = {
    tls: "tls",
    ssl: "tls",
    dtls: "dtls",
    aead: "aead",
    "http-digest": "hash",
  };
  return ({ mention }) => named.has(needs[mention.mechanism.id] ?? "");
}
