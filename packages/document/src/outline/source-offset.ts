import type { TextPiece, Words } from "../outline.js";
import type { Span } from "../tree.js";

/**
 * Finds where a character of plain text stands in the source.
 * @param at - an offset in `words.text`; the length of the text gives the end of what it comes from
 */
export function sourceOffset(words: Words, at: number): number {
  const piece = pieceAt(words.pieces, at);
  if (piece === undefined) return 0;
  const within = at - piece.at;
  if (within >= piece.length) return piece.end;
  return isVerbatim(piece) ? piece.start + Math.max(within, 0) : piece.start;
}

/** Finds the span of the source that a span of plain text comes from, such as that of quoted words. */
export function sourceSpan(words: Words, { start, end }: Span): Span {
  const from = sourceOffset(words, start);
  if (end <= start) return { start: from, end: from };
  const last = pieceAt(words.pieces, end - 1);
  if (last === undefined) return { start: from, end: from };
  const within = Math.min(end - last.at, last.length);
  return { start: from, end: isVerbatim(last) ? last.start + within : last.end };
}

/** Whether a piece agrees with its source character for character. */
export function isVerbatim({ start, end, length }: TextPiece): boolean {
  return end - start === length;
}

/** The last piece that begins at an offset or before. */
function pieceAt(pieces: readonly TextPiece[], at: number): TextPiece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
