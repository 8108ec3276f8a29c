import type { TextPiece, Words } from "../outline.js";
import { isVerbatim } from "./source-offset.js";

/** Puts plain text together piece by piece, in the order of the source. */
export class WordsBuilder {
  private readonly texts: string[] = [];
  private pieces: TextPiece[] = [];
  private length = 0;
  private last = "";

  /** Adds a text that comes from a span of the source. */
  add(text: string, start: number, end: number): void {
    if (text === "") return;
    const { length } = text;
    const before = this.pieces.at(-1);
    if (before && before.end === start && isVerbatim(before) && end - start === length) {
      const { at, start: first } = before;
      this.pieces[this.pieces.length - 1] = { at, length: end - first, start: first, end };
    } else this.pieces.push({ at: this.length, length, start, end });
    this.texts.push(text);
    this.length += text.length;
    this.last = text.charAt(text.length - 1);
  }

  /** The last character so far; empty where there is none. */
  get lastCharacter(): string {
    return this.last;
  }

  /** The words so far, without white space at their ends. Nothing is left behind. */
  take(): Words | undefined {
    const words = trimWords({ text: this.texts.join(""), pieces: this.pieces });
    this.texts.length = 0;
    this.pieces = [];
    this.length = 0;
    this.last = "";
    return words.text === "" ? undefined : words;
  }
}

/** Takes the white space off both ends of words. */
export function trimWords(words: Words): Words {
  const text = words.text.trim();
  if (text.length === words.text.length) return words;
  const from = words.text.length - words.text.trimStart().length;
  return { text, pieces: cutPieces(words.pieces, from, from + text.length) };
}

/** The pieces of a part of the text, counted from its beginning. */
export function cutPieces(
  pieces: readonly TextPiece[],
  from: number,
  to: number,
): readonly TextPiece[] {
  const cut: TextPiece[] = [];
  for (const { at, length, start, end } of pieces) {
    const first = Math.max(at, from);
    const last = Math.min(at + length, to);
    if (first >= last) continue;
    const place = isVerbatim({ at, length, start, end })
      ? { start: start + first - at, end: start + last - at }
      : { start, end };
    cut.push({ at: first - from, length: last - first, ...place });
  }
  return cut;
}

/** The pieces of a text that is its source, from an offset on. */
export function verbatim(text: string, start: number): readonly TextPiece[] {
  if (text === "") return [];
  return [{ at: 0, length: text.length, start, end: start + text.length }];
}
