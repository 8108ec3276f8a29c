/** A paragraph of a Word document. */
export interface WordParagraph {
  readonly kind: "paragraph";
  /** Its text, with `\n` for breaks. */
  readonly text: string;
  /** The id of its style. */
  readonly style: string | undefined;
  /** The list it names itself; `0` takes it out of the list of its style. */
  readonly list: string | undefined;
  readonly listLevel: number | undefined;
  /** 0 to 8 for headings, 9 for text; `undefined` leaves it to the style. */
  readonly outlineLevel: number | undefined;
}

/** A cell of a table. */
export interface WordCell {
  /** The columns it spans. */
  readonly columns: number;
  readonly blocks: readonly WordBlock[];
}

/** A row of a table. */
export interface WordRow {
  /** The columns left out before its first cell. */
  readonly skipped: number;
  readonly cells: readonly WordCell[];
}

/** A table of a Word document. */
export interface WordTable {
  readonly kind: "table";
  readonly rows: readonly WordRow[];
}

/** What a Word document consists of. */
export type WordBlock = WordParagraph | WordTable;

/** A note that the text refers to. */
export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
}

/** What is counted over all the parts of a document that have text. */
export interface WordTally {
  insertions: number;
  deletions: number;
  /** Runs of hidden text. */
  hidden: number;
  pictures: number;
  /** Other documents inside. */
  embedded: number;
  /** Characters of text and parts so far. */
  size: number;
  /** The notes referred to, in the order of the text. */
  readonly references: NoteReference[];
}
