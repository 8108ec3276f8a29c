import type { Condition } from "@bollard/model";
import type { PlaybookResourceId } from "@bollard/secure-connected-places-playbook";
import type { ProcurementItemId } from "../item-id.js";

/** What has to be known of a purchase before it can be said which topics it has to cover. */
export type TopicFact =
  /** Connected devices are bought. */
  | "buysDevices"
  /** Devices are bought that consumers use, or identical ones are sold to consumers. */
  | "buysConsumerDevices"
  /** Personal data are processed under the contract. */
  | "processesPersonalData"
  /** What is bought controls something physical. */
  | "controlsEquipment"
  /** The buyer is under the NIS Regulations, as an operator or as a provider. */
  | "isEssentialService"
  /** The purchase is for a use case that has rules of its own. */
  | "hasUseCase";

/** How surely a purchase to which a topic applies has to cover it: always, or as the case may be. */
export type Need = "expected" | "depends";

/** Words by which a document speaks of a topic, with a text that does and one that only looks like it. */
export interface TopicPattern {
  /** Takes time in proportion to the text; in any case unless it says otherwise. */
  readonly says: RegExp;
  /** Words of which some must stand with it in one clause, before or behind, not far off. */
  readonly near?: RegExp;
  /** Of the words of each of these some must stand anywhere in the text: what it is done to, when, by whom. */
  readonly of?: RegExp | readonly RegExp[];
  /** Words that show that the text speaks of something else. */
  readonly unless?: RegExp;
  /**
   * Lists of beginnings of words in lower case; each text that it recognises has a word of every list. Absent where
   * those of the topic do.
   */
  readonly words?: readonly (readonly string[])[];
  readonly example: string;
  readonly counter: string;
}

/** A place in a model clause that the buyer fills in. */
export interface ClauseParameter {
  /** What to put there, as it stands between brackets where nothing is known: `[support period]`. */
  readonly is: string;
  /** What is usual, ready to stand in the clause. */
  readonly usual?: string;
}

/** A clause to start from, in our own words; `{period}` is the place of the parameter `period`. */
export interface ModelClause {
  readonly text: string;
  readonly parameters: Readonly<Record<string, ClauseParameter>>;
}

/** The items that a topic serves, by the ids that their issuers or Bollard's data print. */
export interface ServedItems {
  /** Provisions of EN 303 645 V3.1.3, such as `5.3-13`. */
  readonly provisions: readonly string[];
  /** Items of the PSTI regime, such as `Schedule 1 paragraph 3(1)`. */
  readonly psti: readonly string[];
  readonly procurement: readonly ProcurementItemId[];
  /** NCSC Connected Places Cyber Security Principles, such as `ncsc-cp-13`. */
  readonly principles: readonly string[];
  /** Contributing outcomes of the Cyber Assessment Framework V4.0, such as `caf-4.0-b4.d`. */
  readonly outcomes: readonly string[];
  readonly playbook: readonly PlaybookResourceId[];
}

/** A subject on which a competent buyer of connected technology asks for security. */
export interface Topic<Id extends string = string> {
  /** In kebab case, for ever: `support-period`. */
  readonly id: Id;
  /** As it stands behind “requirements on”: `support period and security updates`. */
  readonly title: string;
  /** Why a contract needs it, in a sentence of ours. */
  readonly why: string;
  /** What a competent buyer asks at the least, one entry a demand. */
  readonly content: readonly string[];
  /** Values that buyers usually fix, ready to be copied. */
  readonly values: readonly string[];
  readonly serves: ServedItems;
  /** For which purchases it is a topic; absent means for all of connected technology. */
  readonly appliesIf?: Condition<TopicFact>;
  readonly need: Need;
  /** On what it depends whether it is needed; there where `need` is `depends`. */
  readonly dependsOn?: string;
  /** For which purchases it is expected although it depends. */
  readonly expectedIf?: Condition<TopicFact>;
  readonly clause: ModelClause;
  /** Words in the title of a section in which the clause is at home. */
  readonly home: RegExp;
  /** Beginnings of words in lower case; each text that a pattern without words of its own recognises has one. */
  readonly words?: readonly string[];
  readonly patterns: readonly TopicPattern[];
  /**
   * Looser words that show that the author thought of the topic: not enough to say that a statement is about
   * it, but enough not to call it missing.
   */
  readonly traces?: readonly TopicPattern[];
}
