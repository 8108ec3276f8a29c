import type { TextPiece } from "../outline.js";
import { isVerbatim, sourceSpan } from "./source-offset.js";

/**
 * Joins two ways into one: from a text to the text between, and from there to the source. Takes time in
 * proportion to both.
 * @param outer - in the order of the text between as well
 */
export function composePieces(
  outer: readonly TextPiece[],
  inner: readonly TextPiece[],
): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let first = 0;
  for (const piece of outer) {
    if (!isVerbatim(piece)) {
      const { at, length } = piece;
      pieces.push({ at, length, ...sourceSpan({ text: "", pieces: inner }, piece) });
      continue;
    }
    while (endOf(inner[first]) <= piece.start && first < inner.length) first += 1;
    for (let next = first; (inner[next]?.at ?? Number.POSITIVE_INFINITY) < piece.end; next++) {
      const between = inner[next];
      if (between) pieces.push(cut(piece, between));
    }
  }
  return pieces;
}

function endOf(piece: TextPiece | undefined): number {
  return piece === undefined ? Number.POSITIVE_INFINITY : piece.at + piece.length;
}

/** The part of a piece that comes from one piece of the text between. */
function cut(piece: TextPiece, between: TextPiece): TextPiece {
  const from = Math.max(piece.start, between.at);
  const length = Math.min(piece.end, endOf(between)) - from;
  const at = piece.at + from - piece.start;
  if (!isVerbatim(between)) return { at, length, start: between.start, end: between.end };
  const start = between.start + from - between.at;
  return { at, length, start, end: start + length };
}
