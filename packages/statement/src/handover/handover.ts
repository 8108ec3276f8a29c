/**
 * A document to hand over, before it has a format. Every text in it may be a supplier's prose and is
 * shown as it is: line breaks are kept, a blank line begins a paragraph, nothing is read as markup.
 */
export interface Handover {
  readonly title: string;
  readonly subtitle?: string;
  /** What the document is about: product, model, edition, the day of which it speaks. */
  readonly meta: readonly MetaEntry[];
  readonly language: "en-GB";
  readonly blocks: readonly Block[];
}

/** One line under the title. */
export interface MetaEntry {
  readonly label: string;
  readonly value: string;
}

/** A piece of a document, from top to bottom. */
export type Block = Heading | Paragraph | BulletList | DefinitionList | Table | Note | Figure;

/** A heading below the title; levels 1 and 2 are listed before the first one. */
export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  /** What links name as `#id`: any text, the first heading that has it wins. */
  readonly id?: string;
}

/** Prose. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly content: Content;
}

/** A list without order. */
export interface BulletList {
  readonly kind: "bullets";
  readonly items: readonly Content[];
}

/** Terms, each with what is said of it. */
export interface DefinitionList {
  readonly kind: "definitions";
  readonly entries: readonly DefinitionEntry[];
}

/** A term and what is said of it. */
export interface DefinitionEntry {
  readonly term: string;
  readonly content: Content;
}

/** A table whose header row repeats on every page; the first cell of a row names the row. */
export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /**
   * The columns of whole numbers that HTML also draws, one after the other in a bar for each row; the other
   * formats give the table alone.
   */
  readonly bars?: readonly BarPart[];
}

/** A part of each bar of a table. */
export interface BarPart {
  /** The zero-based column whose number is its length. */
  readonly column: number;
  /** Its look. */
  readonly tone: Tone;
}

/** A column of a table. */
export interface Column {
  readonly label: string;
  /** The width in relation to the other columns; 1 where left out. */
  readonly width?: number;
  /** Where its cells are aligned; `start` where left out. */
  readonly align?: Alignment;
}

/** Where a cell is aligned, in the direction of reading. */
export type Alignment = "start" | "centre" | "end";

/** A row of a table; cells that are left out are empty, surplus cells widen the table. */
export interface Row {
  readonly cells: readonly Content[];
  readonly tone?: Tone;
}

/** Something to notice; its kind is also written as a word. */
export interface Note {
  readonly kind: "note";
  readonly note: NoteKind;
  readonly content: Content;
}

/**
 * A drawing that code of this package made; what it shows also stands in words or in a table. HTML holds the
 * drawing, Markdown its source, and Word the caption and where to find it.
 */
export interface Figure {
  readonly kind: "figure";
  readonly caption: string;
  /** An SVG element, whose texts are escaped; HTML takes it as it is, and nothing where it is left out. */
  readonly svg?: string;
  /** The same as a Mermaid diagram, whose texts are escaped; it holds no backtick. */
  readonly mermaid: string;
}

/** Why something is to be noticed. */
export type NoteKind = "info" | "warning" | "question";

/** What a status means: fulfilled, not fulfilled, for a person to decide, not applicable. */
export type Tone = "pass" | "fail" | "open" | "na";

/** A text, or runs one after the other. */
export type Content = string | readonly Run[];

/** A piece of text of one look; a string is plain text. */
export type Run = string | StrongRun | CodeRun | LinkRun | BadgeRun;

/** Text to stand out. */
export interface StrongRun {
  readonly kind: "strong";
  readonly text: string;
}

/** Text to be read letter by letter, such as an id. */
export interface CodeRun {
  readonly kind: "code";
  readonly text: string;
}

/** Where a link may lead: a page, a mailbox, a heading of this document. */
export type Target = `https://${string}` | `mailto:${string}` | `#${string}`;

/** A link; where its target is none of the three or does not exist, its text is plain. */
export interface LinkRun {
  readonly kind: "link";
  readonly text: string;
  readonly target: Target;
}

/** A status in a word, such as PASS. */
export interface BadgeRun {
  readonly kind: "badge";
  readonly text: string;
  readonly tone: Tone;
}

/** Text to stand out. */
export const strong = (text: string): StrongRun => ({ kind: "strong", text });

/** Text to be read letter by letter. */
export const code = (text: string): CodeRun => ({ kind: "code", text });

/** A link to a page, a mailbox or a heading. */
export const link = (text: string, target: Target): LinkRun => ({ kind: "link", text, target });

/** A status in a word. */
export const badge = (text: string, tone: Tone): BadgeRun => ({ kind: "badge", text, tone });
