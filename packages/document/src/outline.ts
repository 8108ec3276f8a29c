import type { Problem, Span } from "./tree.js";

/** The YAML between the dashes at the very beginning of a text; `content` is without the dashes. */
export interface FrontMatter extends Span {
  readonly content: Span;
}

/** A heading, with a row of `#` or underlined. */
export interface Heading extends Span {
  readonly kind: "heading";
  /** 1 to 6. */
  readonly level: number;
  /** The text as written, without the marks that make it a heading. */
  readonly content: Span;
  /** The text without markup, its numbering included. */
  readonly text: string;
  /** The number that it begins with, such as `5.3`. */
  readonly number?: string;
}

/** A paragraph, line by line: each without indentation and without the marks of quotes. */
export interface Paragraph extends Span {
  readonly kind: "paragraph";
  readonly lines: readonly Span[];
}

/** One item of a list. */
export interface ListItem extends Span {
  /** The dash, star or number. */
  readonly marker: Span;
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
export interface TableCell extends Span {
  /** The text without markup. */
  readonly text: string;
}

/** A row of a table. It may hold fewer or more cells than the header. */
export interface TableRow extends Span {
  readonly cells: readonly TableCell[];
}

/** A table with pipes between the cells. */
export interface Table extends Span {
  readonly kind: "table";
  readonly header: TableRow;
  /** The line of dashes below the header. */
  readonly delimiter: Span;
  readonly rows: readonly TableRow[];
}

/** Code, between fences or indented. */
export interface CodeBlock extends Span {
  readonly kind: "code";
  /** What stands behind the opening fence, such as `json`; empty where nothing does. */
  readonly info: string;
  readonly content: Span;
}

/** HTML between the blocks. */
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

/** What a Markdown text consists of. */
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

/** A Markdown text as an outline, every part with its place. */
export interface Outline {
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  /** All blocks of the top level in text order, headings among them. */
  readonly blocks: readonly Block[];
  /** The headings of the top level: those in quotes and lists make no section. */
  readonly headings: readonly Heading[];
  readonly root: Section;
  readonly problems: readonly Problem[];
}
