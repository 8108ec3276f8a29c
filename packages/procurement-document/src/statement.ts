import type { Value } from "./value.js";

/**
 * What a statement does: it obliges (`shall`, `must`), recommends (`should`), leaves open (`may`), asks the
 * bidder, tells of the past, or says how something is.
 */
export type Modality =
  | "obligation"
  | "recommendation"
  | "option"
  | "question"
  | "historic"
  | "fact";

/** How a table or a mark ranks a requirement, beside its words. */
export type Rank = "mandatory" | "desirable";

/** Who has to do something. */
export type Actor = "supplier" | "buyer" | "other";

/** What a statement is in the layout of the document. */
export type Form = "sentence" | "item" | "row" | "heading";

/** One thing that a document says: a sentence, a list item or a row of a table. */
export interface Statement {
  /** Without markup, on one line. */
  readonly text: string;
  /** The words above a list that its items complete, such as `The Supplier shall:`. */
  readonly lead?: string;
  /** The number of its section in the document. */
  readonly section: number;
  /** The number of its clause, such as `4.2.1(a)`. */
  readonly number?: string;
  readonly form: Form;
  readonly modality: Modality;
  readonly rank?: Rank;
  /** Absent where the words name nobody. */
  readonly actor?: Actor;
  readonly values: readonly Value[];
  readonly topics: readonly TopicMention[];
}

/** A security topic that a statement speaks of. */
export interface TopicMention {
  /** The id of a topic of `@bollard/uk-procurement`. */
  readonly topic: string;
  /** The words that say so. */
  readonly quote: string;
}
