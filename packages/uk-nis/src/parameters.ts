import type { QuantityUnit } from "./fact-questions.js";

/** The unit of a figure in the law or the Bill. */
export type Unit =
  | QuantityUnit
  | "hours"
  | "minutes"
  | "days"
  | "months"
  | "years"
  | "pounds"
  | "pounds a day"
  | "percent of turnover"
  | "enterprises";

/** A figure with its unit, and from which side it binds. */
export interface Figure {
  /** What is counted or limited. */
  readonly what: string;
  readonly bound: "exactly" | "more-than" | "at-least" | "at-most" | "less-than";
  readonly value: number;
  readonly unit: Unit;
}

/** What an item says in figures, dates and lists, as data beside its summary. */
export interface Parameters {
  readonly figures?: readonly Figure[];
  /** Days that matter to the item, by what happens on them: `YYYY-MM-DD`. */
  readonly dates?: Readonly<Record<string, string>>;
  /** What has to be weighed. */
  readonly factors?: readonly string[];
  /** What a notification or register holds. */
  readonly contents?: readonly string[];
  /** The members of a closed list. */
  readonly members?: readonly string[];
  /** Whom to notify or who acts. */
  readonly recipients?: readonly string[];
  /** What the item does not reach. */
  readonly excludes?: readonly string[];
}
