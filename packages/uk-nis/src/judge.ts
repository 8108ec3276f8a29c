import type { Truth } from "@bollard/model";
import type { MissingFact, NisDecision } from "./classification.js";
import { decide, factsMissing, type NisCondition } from "./condition.js";
import { groundsOf } from "./explain.js";
import { factQuestions, yesNoQuestions } from "./fact-questions.js";
import type { NisFactName } from "./nis-facts.js";
import type { SettledFacts } from "./settled-facts.js";

/** What is said before the grounds, by whether the requirement is met. */
export type Openings = Readonly<Record<Truth, string>>;

const outcomes = { true: "met", false: "not-met", unknown: "undecided" } as const;

/** The openings for a requirement named such as `the threshold of paragraph 9`. */
export function openingsFor(requirement: string): Openings {
  return {
    true: `Meets ${requirement}.`,
    false: `Does not meet ${requirement}.`,
    unknown: `Whether it meets ${requirement} is undecided.`,
  };
}

/** Judges a condition: outcome, the grounds in plain words, and what is missing. */
export function judge(
  condition: NisCondition,
  facts: SettledFacts,
  openings: Openings,
): NisDecision {
  const truth = decide(condition, facts);
  const reason = `${openings[truth]}${sayGrounds(condition, facts)}`;
  return { outcome: outcomes[truth], reason, missing: missingFacts(condition, facts) };
}

/**
 * Judges a condition that counts only behind a gate, such as exceptions behind a threshold. The
 * openings are those of the gate, whose own grounds are not told again.
 */
export function judgeBehind(
  gate: NisCondition,
  openings: Openings,
  condition: NisCondition,
  facts: SettledFacts,
): NisDecision {
  const both = { when: gate, all: [condition] };
  const open = decide(gate, facts);
  const rest = open === "false" ? "" : sayGrounds(open === "true" ? condition : both, facts);
  return {
    outcome: outcomes[decide(both, facts)],
    reason: `${openings[open]}${rest}`,
    missing: missingFacts(both, facts),
  };
}

function sayGrounds(condition: NisCondition, facts: SettledFacts): string {
  if (decide(condition, facts) !== "unknown") {
    return ` As declared: ${groundsOf(condition, facts).join("; ")}.`;
  }
  return ` Missing: ${factsMissing(condition, facts).map(nameMissing).join("; ")}.`;
}

function nameMissing(fact: NisFactName): string {
  const { name } = factQuestions()[fact];
  return Object.hasOwn(yesNoQuestions(), fact) ? `whether ${name}` : name;
}

function missingFacts(condition: NisCondition, facts: SettledFacts): readonly MissingFact[] {
  return factsMissing(condition, facts).map((fact) => askFor(fact, facts));
}

/** A fact as a person is asked for it. */
export function askFor(fact: NisFactName, facts: SettledFacts): MissingFact {
  const { question } = factQuestions()[fact];
  return { fact, question, because: facts.unusable.get(fact) ?? "undeclared" };
}
