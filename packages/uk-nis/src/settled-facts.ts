import { contradictions } from "./contradictions.js";
import { isSmallByFigures } from "./enterprise-size.js";
import { essentialServices } from "./essential-services.js";
import { choiceQuestions, quantityQuestions, yesNoQuestions } from "./fact-questions.js";
import { digitalServices, freightTypes, healthBodies, nisLicences } from "./fact-values.js";
import { nations } from "./nation.js";
import type { ChoiceFact, ListFact, NisFactName, NisFacts, QuantityFact } from "./nis-facts.js";
import { sectors, subsectors } from "./sectors.js";

/** Why a fact that was declared cannot be used. */
export type Unusable = "invalid" | "contradictory";

/** The facts that can be used, and the declared ones that cannot. */
export interface SettledFacts {
  readonly usable: NisFacts;
  readonly unusable: ReadonlyMap<NisFactName, Unusable>;
}

/**
 * Sorts out which declared facts can be used. What is no quantity, no known value or contradicts
 * another fact counts as undeclared; what follows from the others for certain is added.
 */
export function settle(facts: NisFacts): SettledFacts {
  const declared = Object.keys(facts)
    .filter(isFactName)
    .filter((name) => facts[name] !== undefined);
  const invalid = declared.filter((name) => !isValid(name, facts[name]));
  const valid = pick(facts, declared, invalid);
  const contradictory = contradictions(valid).filter((name) => declared.includes(name));
  const unusable = new Map<NisFactName, Unusable>();
  for (const name of invalid) unusable.set(name, "invalid");
  for (const name of contradictory) unusable.set(name, "contradictory");
  return { usable: complete(pick(valid, declared, contradictory)), unusable };
}

/** Says whether a name is that of a fact. */
function isFactName(name: string): name is NisFactName {
  return [choiceQuestions(), yesNoQuestions(), quantityQuestions()].some((questions) =>
    Object.hasOwn(questions, name),
  );
}

function isValid(name: NisFactName, value: unknown): boolean {
  if (isQuantity(name)) return isAmount(name, value);
  if (Object.hasOwn(yesNoQuestions(), name)) return typeof value === "boolean";
  const values = valuesOf[name as ChoiceFact | ListFact | "sector" | "subsector"]();
  if (!Object.hasOwn(lists, name)) return typeof value === "string" && values.includes(value);
  return Array.isArray(value) && value.every((entry) => values.includes(entry));
}

function isQuantity(name: NisFactName): name is QuantityFact {
  return Object.hasOwn(quantityQuestions(), name);
}

function isAmount(name: QuantityFact, value: unknown): boolean {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) return false;
  return quantityQuestions()[name].unit !== "percent" || value <= 100;
}

const lists: Readonly<Record<ListFact, true>> = {
  services: true,
  licences: true,
  freightHandled: true,
  digitalServices: true,
};

const valuesOf: Readonly<
  Record<ChoiceFact | ListFact | "sector" | "subsector", () => readonly string[]>
> = {
  sector: () => sectors.map(({ id }) => id),
  subsector: () => subsectors.map(({ id }) => id),
  services: () => essentialServices().map(({ id }) => id),
  nation: () => Object.keys(nations),
  licences: () => Object.keys(nisLicences),
  healthBody: () => Object.keys(healthBodies),
  freightHandled: () => Object.keys(freightTypes),
  digitalServices: () => Object.keys(digitalServices),
};

function pick(
  facts: NisFacts,
  names: readonly NisFactName[],
  without: readonly NisFactName[],
): NisFacts {
  const kept = names.filter((name) => !without.includes(name));
  return Object.fromEntries(kept.map((name) => [name, facts[name]]));
}

/**
 * Adds what follows: the size from the figures, that nobody is designated without an essential
 * service, and that an integrated care board provides one (regulations 8(3)(a) and 8(2A)).
 */
function complete(facts: NisFacts): NisFacts {
  const small = facts.smallOrMicroEnterprise ?? isSmallByFigures(facts);
  const board = facts.healthBody === "integrated-care-board" && !facts.services;
  return {
    ...facts,
    ...(small !== undefined && { smallOrMicroEnterprise: small }),
    ...(facts.services?.length === 0 && { designated: false }),
    ...(board && { services: ["healthcare"] }),
  };
}
