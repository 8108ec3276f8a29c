import type { Purchase } from "./definition/purchase.js";
import type { Reference } from "./reference.js";
import type { Statement } from "./statement.js";

/**
 * What a section is there for. Requirements stand in `ordinary` ones; rules leave the others alone where
 * what they say is not asked of anybody.
 */
export type SectionKind =
  | "ordinary"
  | "contents"
  | "definitions"
  | "references"
  | "history"
  | "background"
  | "evaluation"
  | "instructions";

/** What stands under one heading. */
export interface DocumentSection {
  /** Empty for what stands before the first heading. */
  readonly title: string;
  readonly number?: string;
  /** 0 for what stands before the first heading, else 1 to 6. */
  readonly level: number;
  readonly kind: SectionKind;
  /** The section that it is part of, by its place in the list. */
  readonly parent?: number;
}

/** A term and what the document means by it. */
export interface Definition {
  readonly term: string;
  readonly meaning: string;
  /** The statement that defines it, by its place in the list. */
  readonly statement: number;
}

/**
 * What stands in a document and says nothing of its own: code, a part of a quote, a cell of a table under the head
 * `Password`. It is looked through for secrets alone.
 */
export interface Aside {
  /** Without markup; code with its lines. */
  readonly text: string;
  /** The statement of the row in which the cell stands, by its place in the list. */
  readonly row?: number;
}

/** The language of a document, where its words tell. */
export type Language = "english" | "other" | "unclear";

/** An invitation to tender, statement of requirements, contract schedule or notice. */
export interface ProcurementDocument {
  readonly purchase: Purchase;
  readonly language: Language;
  /** There where it is a notice in data, whose purchase is read from its fields and declared by nobody. */
  readonly notice?: true;
  /** In text order; the first is what stands before the first heading. */
  readonly sections: readonly DocumentSection[];
  readonly statements: readonly Statement[];
  readonly references: readonly Reference[];
  readonly definitions: readonly Definition[];
  /** In text order; absent where nobody looked for any. */
  readonly asides?: readonly Aside[];
  /** What of a notice cannot be read because it is of another form; absent where there is nothing. */
  readonly unread?: readonly Unread[];
}

/** A part of a notice that cannot be read. */
export interface Unread {
  readonly what: string;
  readonly todo: string;
}
