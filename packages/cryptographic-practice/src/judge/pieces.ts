import { findMechanisms } from "../find-mechanisms.js";
import type { Mechanism, Size } from "../mechanism.js";
import type { Mention } from "../mention.js";
import type { Place, PlacedMention } from "../verdict.js";

/** What a supplier declares in lists. An item names one thing, as in a form. */
export interface DeclaredMechanisms {
  readonly protocols?: readonly string[];
  readonly algorithms?: readonly string[];
  readonly modes?: readonly string[];
  readonly keySizes?: readonly string[];
}

/** A text to read, and where it stood. */
export interface Piece extends Place {
  readonly text: string;
}

/** A mention with its text. */
export interface Used extends PlacedMention {
  readonly text: string;
}

/** The texts of an input: the prose, or each item of each list. */
export function toPieces(input: string | DeclaredMechanisms): readonly Piece[] {
  if (typeof input === "string") return [{ text: input }];
  const lists = ["protocols", "algorithms", "modes", "keySizes"] as const;
  return lists.flatMap((list) => (input[list] ?? []).map((text, index) => ({ text, list, index })));
}

/** A text with what it names. */
export interface ReadPiece {
  readonly piece: Piece;
  readonly mentions: readonly Mention[];
}

/** Reads each text once. */
export function readPieces(pieces: readonly Piece[]): readonly ReadPiece[] {
  return pieces.map((piece) => ({ piece, mentions: findMechanisms(piece.text) }));
}

/** The mentions in all texts, with the sizes that stand alone in the list of key sizes. */
export function mentionsIn(read: readonly ReadPiece[]): readonly Used[] {
  const found = read.flatMap(({ piece: { text, ...place }, mentions }) =>
    mentions.map((mention): Used => ({ mention, text, ...place })),
  );
  const sizes = read.flatMap(({ piece }) =>
    piece.list === "keySizes" ? bareSizes(piece.text) : [],
  );
  return [...new Set(sizes)].reduce<readonly Used[]>(withSize, found);
}

function bareSizes(text: string): readonly number[] {
  const parts = text.slice(0, 100).split(/[\s,/]+|and|bits?/iu);
  const isBare = parts.every((part) => /^\d{0,5}$/u.test(part.replace("-", "")));
  return isBare
    ? parts.map((part) => Number(part.replace("-", ""))).filter((size) => size > 0)
    : [];
}

/** Gives a size to the one mechanism that it fits; where it fits several, to none. */
function withSize(used: readonly Used[], size: number): readonly Used[] {
  const fits = used.filter(({ mention }) => sizeOf(mention.mechanism)?.values?.includes(size));
  const ids = new Set(fits.map(({ mention }) => mention.mechanism.id));
  if (ids.size !== 1) return used;
  return used.map((one) => {
    if (!fits.includes(one)) return one;
    return { ...one, mention: { ...one.mention, bits: [...(one.mention.bits ?? []), size] } };
  });
}

function sizeOf({ size }: Mechanism): Size | undefined {
  return size?.of === "digest" ? undefined : size;
}
