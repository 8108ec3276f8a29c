import type { Problem, Span } from "./tree.js";

/** The YAML between the dashes at the very beginning of a text; `content` is without the dashes. */
export interface FrontMatter extends Span {
  readonly content: Span;
}

/**
 * A stretch of plain text and the stretch of the source that it comes from. Where both are equally long
 * they agree character for character; else the piece stands for all of its source, as an entity does.
 */
export interface TextPiece extends Span {
  /** Where it begins in the plain text. */
  readonly at: number;
  readonly length: number;
}

/** What a reader sees of a stretch of the source. */
export interface Words {
  /** The text without markup, its numbering included. */
  readonly text: string;
  /** Where the text comes from, in order and without gaps in the text; see `sourceOffset`. */
  readonly pieces: readonly TextPiece[];
}

/** The title of a document that stands outside its text. */
export interface Title extends Span, Words {}

/** A heading of a section. */
export interface Heading extends Span, Words {
  readonly kind: "heading";
  /** 1 to 6. */
  readonly level: number;
  /** The text as written, without the marks that make it a heading. */
  readonly content: Span;
  /** The number that it begins with, such as `5.3`. */
  readonly number?: string;
}

/** A paragraph, line by line: each without indentation and without the marks of quotes. */
export interface Paragraph extends Span, Words {
  readonly kind: "paragraph";
  readonly lines: readonly Span[];
  /** The number of the clause that it begins with, such as `4.2.1`, `4.2.1(a)` or `(a)`, where that is certain. */
  readonly number?: string;
}

/** One item of a list. */
export interface ListItem extends Span {
  /** The dash, star, number or tag. */
  readonly marker: Span;
  /** The number as printed, such as `3.2`, `(a)` or `iv.`, when it has one. */
  readonly number?: string;
  /** Whether its box is ticked, when it begins with one. */
  readonly checked?: boolean;
  readonly blocks: readonly Block[];
}

/** A list, numbered or not. */
export interface List extends Span {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** A cell of a table, without the spaces around it; an empty cell has no width. */
export interface TableCell extends Span, Words {}

/** A row of a table. It may hold fewer or more cells than the header. */
export interface TableRow extends Span {
  readonly cells: readonly TableCell[];
}

/** A table. */
export interface Table extends Span {
  readonly kind: "table";
  readonly header: TableRow;
  /** The line of dashes below the header; without width where the text has none. */
  readonly delimiter: Span;
  readonly rows: readonly TableRow[];
}

/** Code, or text whose layout counts. */
export interface CodeBlock extends Span, Words {
  readonly kind: "code";
  /** The language it names, such as `json`; empty where it names none. */
  readonly info: string;
  readonly content: Span;
}

/** HTML between the blocks of Markdown. */
export interface HtmlBlock extends Span {
  readonly kind: "html";
  readonly comment: boolean;
}

/** A quote. */
export interface QuoteBlock extends Span {
  readonly kind: "quote";
  readonly blocks: readonly Block[];
}

/** A line across the page. */
export interface ThematicBreak extends Span {
  readonly kind: "break";
}

/** What a text consists of. */
export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | CodeBlock
  | HtmlBlock
  | QuoteBlock
  | ThematicBreak;

/** What stands under a heading up to the next one of its level or above. */
export interface Section extends Span {
  /** Absent at the root of the text. */
  readonly heading: Heading | undefined;
  /** What stands between the heading and the first section below it. */
  readonly blocks: readonly Exclude<Block, Heading>[];
  readonly sections: readonly Section[];
}

/** A text as an outline, every part with its place, whatever form it is written in. */
export interface Outline {
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly title?: Title;
  /** All blocks of the top level in text order, headings among them. */
  readonly blocks: readonly Block[];
  /** The headings of the top level: those in quotes and lists make no section. */
  readonly headings: readonly Heading[];
  readonly root: Section;
  readonly problems: readonly Problem[];
}
