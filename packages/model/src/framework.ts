import type { Condition } from "./condition.js";
import type { Lineage } from "./lineage.js";
import type { Source } from "./source.js";

/** How strongly an item binds: the modal verb of a standard, or what law makes of it. */
export type Obligation = "shall" | "should" | "may" | "duty" | "definition" | "information";

/** What may be done with the issuer's words. Bollard only ever stores its own. */
export type Rights = "own-paraphrase" | "open-licence" | "ids-only";

/** What a framework is. */
export type FrameworkKind = "standard" | "law" | "guidance" | "scheme";

/** One requirement, definition, duty or other addressable part of a framework. */
export interface Item<Id extends string = string, Fact extends string = string> {
  /** The id exactly as the issuer prints it, such as `5.3-13`. */
  readonly id: Id;
  /** How documents cite the item, where label and id alone would not do. */
  readonly citeAs?: string;
  /** The clause, section or schedule that holds the item. */
  readonly parent: string;
  /** A short title in our own words, or the issuer's where it is a bare name. */
  readonly title?: string;
  /** The meaning in one sentence of our own. */
  readonly summary: string;
  readonly obligation: Obligation;
  /** The status as the issuer prints it, such as `M F (a)`. */
  readonly status?: string;
  /** When the item applies; absent means always. */
  readonly appliesIf?: Condition<Fact>;
  readonly source: Source;
}

/** A clause or other grouping of items. */
export interface Clause<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
}

/** One edition of a standard, law, scheme or guidance, as data. */
export interface Framework<Id extends string = string, Fact extends string = string> {
  /** Stable id, such as `etsi-en-303-645`. */
  readonly id: string;
  /** The edition as users write it, such as `3.1.3`. */
  readonly edition: string;
  /** How the edition is named in messages, such as `EN 303 645 V3.1.3`. */
  readonly label: string;
  readonly title: string;
  readonly issuer: string;
  readonly kind: FrameworkKind;
  readonly rights: Rights;
  /** The day or month of publication, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly published: string;
  /** The day from which it has legal force, where it has. */
  readonly inForce?: { readonly from: string; readonly to?: string };
  readonly url?: string;
  /** Other spellings by which people name it, in lower case without spaces or punctuation. */
  readonly aliases: readonly string[];
  readonly clauses: readonly Clause[];
  readonly items: readonly Item<Id, Fact>[];
  /** What became of the items of the edition before. */
  readonly lineage?: readonly Lineage[];
  /** What the keys in `Source.witnesses` stand for. */
  readonly witnesses?: Readonly<Record<string, string>>;
}
