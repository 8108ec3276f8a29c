import { clauseNumber, headingNumber } from "../outline/clause-number.js";
import type { Heading, Paragraph, TableCell } from "../outline.js";
import type { Span } from "../tree.js";
import { MarkdownWords } from "./markdown-words.js";

/** A paragraph of Markdown. */
export class MarkdownParagraph extends MarkdownWords implements Paragraph {
  readonly kind = "paragraph";
  declare readonly number?: string;

  constructor(
    source: string,
    { start, end }: Span,
    readonly lines: readonly Span[],
    text?: string,
  ) {
    super(source, start, end, text);
    // To read every paragraph for the few that have a number would take too long.
    if (!/^[*_[\\`]{0,4}[(\d]/.test(source.slice(start, start + 5))) return;
    const number = clauseNumber(this.text);
    if (number !== undefined) this.number = number;
  }

  /** The same paragraph elsewhere in another source. */
  moved(source: string, by: number): MarkdownParagraph {
    const lines = this.lines.map((line) => moveSpan(line, by));
    return new MarkdownParagraph(source, moveSpan(this, by), lines, this.knownText);
  }

  protected spans(): readonly Span[] {
    return this.lines;
  }
}

/** A heading of Markdown. */
export class MarkdownHeading extends MarkdownWords implements Heading {
  readonly kind = "heading";
  declare readonly number?: string;

  constructor(
    source: string,
    { start, end }: Span,
    readonly level: number,
    readonly content: Span,
    text?: string,
  ) {
    super(source, start, end, text);
    const number = headingNumber(this.text);
    if (number !== undefined) this.number = number;
  }

  /** The same heading elsewhere in another source. */
  moved(source: string, by: number): MarkdownHeading {
    const content = moveSpan(this.content, by);
    return new MarkdownHeading(source, moveSpan(this, by), this.level, content, this.text);
  }

  protected spans(): readonly Span[] {
    return [this.content];
  }
}

/** A cell of a table in Markdown. */
export class MarkdownCell extends MarkdownWords implements TableCell {
  /** The same cell elsewhere in another source. */
  moved(source: string, by: number): MarkdownCell {
    return new MarkdownCell(source, this.start + by, this.end + by, this.knownText);
  }

  protected spans(): readonly Span[] {
    return [this];
  }
}

/** A span elsewhere. */
export function moveSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
