import { composePieces } from "../outline/compose-pieces.js";
import type { TextPiece, Words } from "../outline.js";
import type { Span } from "../tree.js";
import { locatePlainText, plainText } from "./plain-text.js";

/** The words of a stretch of Markdown. The markup is taken off when somebody asks for them. */
export abstract class MarkdownWords implements Words, Span {
  readonly #source: string;
  #text: string | undefined;
  #pieces: readonly TextPiece[] | undefined;

  constructor(
    source: string,
    readonly start: number,
    readonly end: number,
    text?: string,
  ) {
    this.#source = source;
    this.#text = text;
  }

  /** The text, when somebody has asked for it already. */
  protected get knownText(): string | undefined {
    return this.#text;
  }

  /** The text, line by line, without what stands around the lines. */
  protected abstract spans(): readonly Span[];

  get text(): string {
    this.#text ??= plainText(this.markdown());
    return this.#text;
  }

  get pieces(): readonly TextPiece[] {
    this.#pieces ??= this.readPieces();
    return this.#pieces;
  }

  private readPieces(): readonly TextPiece[] {
    const markdown = this.markdown();
    const { pieces } = locatePlainText(markdown);
    const [only] = pieces;
    // Without markup the words are the lines.
    if (only?.length === markdown.length) return this.linePieces();
    return composePieces(pieces, this.linePieces());
  }

  private markdown(): string {
    const [first, ...others] = this.spans();
    if (first === undefined) return "";
    const text = this.#source.slice(first.start, first.end);
    if (others.length === 0) return text;
    return [text, ...others.map(({ start, end }) => this.#source.slice(start, end))].join("\n");
  }

  private linePieces(): readonly TextPiece[] {
    const pieces: TextPiece[] = [];
    let at = 0;
    let before: number | undefined;
    for (const { start, end } of this.spans()) {
      if (before !== undefined) pieces.push({ at: at++, length: 1, start: before, end: start });
      pieces.push({ at, length: end - start, start, end });
      at += end - start;
      before = end;
    }
    return pieces;
  }
}
