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
  ) {
    super(source, start, end);
    // To read every paragraph for the few that have a number would take too long.
    if (!/^[*_[\\`]{0,4}[(\d]/.test(source.slice(start, start + 5))) return;
    const number = clauseNumber(this.text);
    if (number !== undefined) this.number = number;
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
  ) {
    super(source, start, end);
    const number = headingNumber(this.text);
    if (number !== undefined) this.number = number;
  }

  protected spans(): readonly Span[] {
    return [this.content];
  }
}

/** A cell of a table in Markdown. */
export class MarkdownCell extends MarkdownWords implements TableCell {
  protected spans(): readonly Span[] {
    return [this];
  }
}
