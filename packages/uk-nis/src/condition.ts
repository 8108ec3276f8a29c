import type { Truth } from "@bollard/model";
import { type EssentialServiceId, essentialServices } from "./essential-services.js";
import type {
  ChoiceFact,
  ListFact,
  NisFactName,
  NisFacts,
  QuantityFact,
  YesNoFact,
} from "./nis-facts.js";
import { subsectors } from "./sectors.js";
import type { SettledFacts } from "./settled-facts.js";

/** A quantity against a limit; `moreThan` leaves the limit itself out, `atLeast` has it in. */
export type QuantityTest =
  | { readonly fact: QuantityFact; readonly moreThan: number }
  | { readonly fact: QuantityFact; readonly atLeast: number };

/**
 * A fact that has to be so, or not so. With `unlessDeclared` it is an exception from a rule: it holds
 * as long as nobody declared the contrary; a declared value that cannot be used leaves it open.
 */
export interface YesNoTest {
  readonly fact: YesNoFact;
  readonly is: boolean;
  readonly unlessDeclared?: true;
}

/** A fact that has to be one of some values. */
export type ChoiceTest = {
  readonly [F in ChoiceFact]: {
    readonly fact: F;
    readonly oneOf: readonly NonNullable<NisFacts[F]>[];
  };
}[ChoiceFact];

/** A list that has to hold a value. */
export type ListTest = {
  readonly [F in ListFact]: {
    readonly fact: F;
    readonly includes: NonNullable<NisFacts[F]>[number];
  };
}[ListFact];

/** What a condition tests in the end. */
export type NisTest = QuantityTest | YesNoTest | ChoiceTest | ListTest;

/**
 * A condition over declared facts, as data. It has no negation, so that more of a quantity never
 * breaks it. `when` has to hold like the parts of `all`, and they are not asked for before it.
 */
export type NisCondition =
  | NisTest
  | { readonly when?: NisCondition; readonly all: readonly NisCondition[] }
  | { readonly any: readonly NisCondition[] };

/**
 * Says whether a condition holds, by Kleene's three-valued logic: what nobody declared decides nothing,
 * save for a test that holds unless the contrary is declared.
 */
export function decide(condition: NisCondition, facts: SettledFacts): Truth {
  if ("all" in condition) return conjunction(partsOf(condition).map((part) => decide(part, facts)));
  if ("any" in condition) return disjunction(condition.any.map((part) => decide(part, facts)));
  if (isTakenForGranted(condition, facts)) return "true";
  return decideTest(condition, facts.usable);
}

function isTakenForGranted(test: NisTest, { usable, unusable }: SettledFacts): boolean {
  if (!("is" in test) || test.unlessDeclared === undefined) return false;
  return usable[test.fact] === undefined && !unusable.has(test.fact);
}

/** The facts that a condition takes for granted, as nobody declared them; each once. */
export function takenForGranted(
  condition: NisCondition,
  facts: SettledFacts,
): readonly YesNoFact[] {
  if ("all" in condition) return gather(partsOf(condition), facts);
  if ("any" in condition) return gather(condition.any, facts);
  return "is" in condition && isTakenForGranted(condition, facts) ? [condition.fact] : [];
}

function gather(parts: readonly NisCondition[], facts: SettledFacts): readonly YesNoFact[] {
  return [...new Set(parts.flatMap((part) => takenForGranted(part, facts)))];
}

function decideTest(test: NisTest, facts: NisFacts): Truth {
  if ("moreThan" in test) return known(facts[test.fact], (amount) => amount > test.moreThan);
  if ("atLeast" in test) return known(facts[test.fact], (amount) => amount >= test.atLeast);
  if ("is" in test) return known(facts[test.fact], (so) => so === test.is);
  if ("oneOf" in test) return known(facts[test.fact], (value) => isAmong(value, test.oneOf));
  if (test.fact === "services" && !facts.services) return decideService(test.includes, facts);
  return known(facts[test.fact], (list) => isAmong(test.includes, list));
}

/** What sector and subsector say of a service where no list of services was declared. */
function decideService(id: EssentialServiceId, facts: NisFacts): Truth {
  const subsector = essentialServices().find((service) => service.id === id)?.subsector;
  const siblings = essentialServices().filter((service) => service.subsector === subsector);
  if (facts.subsector) {
    if (facts.subsector !== subsector) return "false";
    return siblings.length === 1 ? "true" : "unknown";
  }
  const sector = subsectors.find((entry) => entry.id === subsector)?.sector;
  return facts.sector && facts.sector !== sector ? "false" : "unknown";
}

function known<T>(value: T | undefined, holds: (value: T) => boolean): Truth {
  if (value === undefined) return "unknown";
  return holds(value) ? "true" : "false";
}

function isAmong(value: string, values: readonly string[]): boolean {
  return values.includes(value);
}

/**
 * The facts that a condition hangs on while it is undecided, each once; empty once it is decided.
 * While `when` is undecided it names the facts of that alone.
 */
export function factsMissing(condition: NisCondition, facts: SettledFacts): readonly NisFactName[] {
  return [...new Set(openTests(condition, facts).map(({ fact }) => fact))];
}

function openTests(condition: NisCondition, facts: SettledFacts): readonly NisTest[] {
  if (decide(condition, facts) !== "unknown") return [];
  if ("any" in condition) return condition.any.flatMap((part) => openTests(part, facts));
  if (!("all" in condition)) return [condition];
  const { when } = condition;
  if (when && decide(when, facts) === "unknown") return openTests(when, facts);
  return condition.all.flatMap((part) => openTests(part, facts));
}

/** The parts of a condition that all have to hold. */
export function partsOf(
  condition: Extract<NisCondition, { readonly all: unknown }>,
): readonly NisCondition[] {
  return condition.when ? [condition.when, ...condition.all] : condition.all;
}

function conjunction(truths: readonly Truth[]): Truth {
  if (truths.includes("false")) return "false";
  return truths.includes("unknown") ? "unknown" : "true";
}

function disjunction(truths: readonly Truth[]): Truth {
  if (truths.includes("true")) return "true";
  return truths.includes("unknown") ? "unknown" : "false";
}
