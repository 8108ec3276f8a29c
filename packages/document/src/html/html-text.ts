import { WordsBuilder } from "../outline/words-builder.js";
import type { Words } from "../outline.js";
import type { Span } from "../tree.js";

/** Collects the text of a block as a browser shows it: white space becomes one space, or stays in `pre`. */
export class HtmlText {
  private readonly words = new WordsBuilder();
  private space: Span | undefined;

  /** Whether nothing but white space has come so far. */
  get isEmpty(): boolean {
    return this.words.lastCharacter === "";
  }

  add(text: string, start: number): void {
    let at = 0;
    for (const { 0: spaces, index } of text.matchAll(/[ \t\n\f\r]{2,}/g)) {
      this.addChunk(text.slice(at, index), start + at);
      at = index + spaces.length;
      this.space ??= { start: start + index, end: start + at };
    }
    this.addChunk(text.slice(at), start + at);
  }

  addEntity(character: string, { start, end }: Span): void {
    if (/[ \t\n\f\r]/.test(character)) {
      this.space ??= { start, end };
      return;
    }
    this.addSpace();
    this.words.add(character, start, end);
  }

  addVerbatim(text: string, start: number, end: number): void {
    this.words.add(text, start, end);
  }

  addBreak({ start, end }: Span): void {
    this.space = undefined;
    if (!this.isEmpty) this.words.add("\n", start, end);
  }

  take(): Words | undefined {
    this.space = undefined;
    return this.words.take();
  }

  /** Adds text with single spaces inside; one at either end waits for what stands around. */
  private addChunk(chunk: string, start: number): void {
    const first = isSpace(chunk, 0) ? 1 : 0;
    const last = Math.max(first, chunk.length - (isSpace(chunk, chunk.length - 1) ? 1 : 0));
    if (first > 0) this.space ??= { start, end: start + 1 };
    if (last > first) {
      this.addSpace();
      const text = chunk.slice(first, last).replaceAll(/[\t\n\f\r]/g, " ");
      this.words.add(text, start + first, start + last);
    }
    if (last < chunk.length) this.space ??= { start: start + last, end: start + chunk.length };
  }

  private addSpace(): void {
    const { space } = this;
    this.space = undefined;
    if (space === undefined || /^\n?$/.test(this.words.lastCharacter)) return;
    this.words.add(" ", space.start, space.end);
  }
}

function isSpace(text: string, at: number): boolean {
  return /[ \t\n\f\r]/.test(text.charAt(at));
}
