import type { NisFactName } from "./nis-facts.js";
import type { SubsectorId } from "./sectors.js";
import type { Unusable } from "./settled-facts.js";
import type { ThresholdId } from "./thresholds.js";

/** What the declared facts amount to. */
export type NisKind =
  | "operator-of-essential-services"
  | "relevant-digital-service-provider"
  | "outside"
  | "unknown";

/** Whether the declared facts meet a requirement. */
export type NisOutcome = "met" | "not-met" | "undecided";

/** A fact on which something hangs, and how to ask a person for it. */
export interface MissingFact {
  readonly fact: NisFactName;
  readonly question: string;
  /** Why it is missing: nobody declared it, it is no usable value, or it contradicts another fact. */
  readonly because: "undeclared" | Unusable;
}

/** A declared fact that decides nothing: it is no usable value, or it contradicts another fact. */
export interface UnusableFact {
  readonly fact: NisFactName;
  readonly because: Unusable;
}

/** Whether a requirement is met, why in plain words, and what is missing where that is undecided. */
export interface NisDecision {
  readonly outcome: NisOutcome;
  readonly reason: string;
  /** Empty unless the outcome is `undecided`. */
  readonly missing: readonly MissingFact[];
}

/** The decision on one threshold of Schedule 2. */
export interface ThresholdDecision extends NisDecision {
  readonly item: ThresholdId;
  readonly subsector: SubsectorId;
  /** The places in Schedule 2 whose tests hold; empty unless the threshold is met. */
  readonly paragraphs: readonly string[];
}

/** The decision on one way into the Regulations. */
export interface RouteDecision<Item extends string = string> extends NisDecision {
  readonly item: Item;
}

/** The ways in which somebody is an operator of an essential service. */
export type OperatorRoute = RouteDecision<"NIS reg 8(1)" | "NIS reg 8(3)-(6)" | "NIS reg 8(2A)">;

/** The duties to nominate somebody in the United Kingdom, for those with a head office abroad. */
export type NominationRoute = RouteDecision<"NIS reg 8A" | "NIS reg 14A">;

/**
 * What declared facts amount to under the Regulations. It says which requirements the facts meet,
 * never that the law applies to somebody; that remains for a person to decide and record.
 */
export interface NisClassification {
  readonly kind: NisKind;
  /** The result in plain words. */
  readonly summary: string;
  /** Every threshold of Schedule 2, in its order. */
  readonly thresholds: readonly ThresholdDecision[];
  /** The three ways to be an operator: by threshold, by designation, as an integrated care board. */
  readonly operator: readonly OperatorRoute[];
  /** The conditions of a relevant digital service provider. */
  readonly provider: RouteDecision<"NIS reg 1(3)(e)">;
  /** Whether the facts meet the conditions under which somebody abroad has to nominate a person. */
  readonly nominations: readonly NominationRoute[];
  /** What would decide the kind, each fact once; empty unless it is `unknown`. */
  readonly missing: readonly MissingFact[];
  /**
   * What the kind takes for granted, as nobody declared it: that no designation was revoked. A question
   * beside the result; empty where some way to be an operator does without it.
   */
  readonly takenForGranted: readonly MissingFact[];
  /** Declared facts that count as undeclared, with the reason. */
  readonly unusable: readonly UnusableFact[];
}
