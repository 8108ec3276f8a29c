import type { InstrumentId } from "@bollard/connected-place-sectors";
import type { TopicId, TopicPattern } from "@bollard/uk-procurement/topics";

/** Words by which a document speaks of what a check looks for. */
export type CheckPattern = Pick<TopicPattern, "says" | "near" | "example" | "counter">;

/** How it is seen that somebody in a document speaks of what a check looks for; one way is enough. */
export interface CheckWords<Id extends string = string> {
  readonly id: Id;
  /** Topics that the document covers. What is missing of them is told by the rules of the topics. */
  readonly topics?: readonly TopicId[];
  /** The instruments that it names. */
  readonly names?: readonly InstrumentId[];
  readonly patterns?: readonly CheckPattern[];
  /** Whether it asks bidders something about security. */
  readonly questions?: true;
  /** Only where the document speaks of this the check has anything to look for. */
  readonly about?: CheckPattern;
}
