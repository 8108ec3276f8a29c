import type { Span, TextPiece, TreeNode, Words } from "@bollard/document";

/** The words of a string in JSON, each piece with its place in the source, escapes and all. */
export function jsonWords(source: string, { start, end, value }: TreeNode): Words {
  const text = String(value);
  const whole = { text, pieces: [{ at: 0, length: text.length, start, end }] };
  if (source[start] !== '"' || source[end - 1] !== '"') return whole;
  const pieces = piecesOf(source, start + 1, end - 1);
  const last = pieces.at(-1);
  return last && last.at + last.length === text.length ? { text, pieces } : whole;
}

function piecesOf(source: string, from: number, to: number): readonly TextPiece[] {
  const raw = source.slice(from, to);
  const pieces: TextPiece[] = [];
  let at = 0;
  const push = (start: number, end: number, length: number) => {
    if (end <= start) return;
    pieces.push({ at, length, start: from + start, end: from + end });
    at += length;
  };
  let start = 0;
  for (let slash = raw.indexOf("\\"); slash !== -1; slash = raw.indexOf("\\", start)) {
    push(start, slash, slash - start);
    start = Math.min(slash + (raw[slash + 1] === "u" ? 6 : 2), raw.length);
    push(slash, start, 1);
  }
  push(start, raw.length, raw.length - start);
  return pieces;
}

/** Cuts words into the stretches of their text, which follow each other. Takes time in proportion to both. */
export function cutWords({ text, pieces }: Words, stretches: readonly Span[]): readonly Words[] {
  let first = 0;
  return stretches.map(({ start, end }) => {
    const own: TextPiece[] = [];
    while (first < pieces.length && endOf(pieces[first]) <= start) first++;
    for (let at = first; at < pieces.length; at++) {
      const piece = pieces[at];
      if (piece === undefined || piece.at >= end) break;
      own.push(clipped(piece, start, end));
    }
    return { text: text.slice(start, end), pieces: own };
  });
}

function endOf(piece: TextPiece | undefined): number {
  return piece ? piece.at + piece.length : 0;
}

function clipped(piece: TextPiece, from: number, to: number): TextPiece {
  const left = Math.max(0, from - piece.at);
  const right = Math.min(piece.length, to - piece.at);
  const at = piece.at + left - from;
  if (piece.end - piece.start !== piece.length) return { ...piece, at, length: right - left };
  return { at, length: right - left, start: piece.start + left, end: piece.start + right };
}
