import { decide, type NisCondition, type NisTest, partsOf } from "./condition.js";
import { essentialServices } from "./essential-services.js";
import { quantityQuestions, yesNoQuestions } from "./fact-questions.js";
import { digitalServices, freightTypes, healthBodies, nisLicences } from "./fact-values.js";
import { nations } from "./nation.js";
import type { ListFact, NisFacts, QuantityFact } from "./nis-facts.js";
import type { SettledFacts } from "./settled-facts.js";

/**
 * What of the declared facts decides a condition, in plain words, each once; empty while it is
 * undecided. Of alternatives that hold, the first one counts; where none holds, all are named.
 */
export function groundsOf(condition: NisCondition, facts: SettledFacts): readonly string[] {
  return [...new Set(grounds(condition, facts))];
}

function grounds(condition: NisCondition, facts: SettledFacts): readonly string[] {
  const truth = decide(condition, facts);
  if (truth === "unknown") return [];
  if (!("all" in condition) && !("any" in condition)) {
    return [describe(condition, facts.usable, truth === "true")];
  }
  const parts = "all" in condition ? partsOf(condition) : condition.any;
  const needsOne = "all" in condition ? truth === "false" : truth === "true";
  if (!needsOne) return parts.flatMap((part) => grounds(part, facts));
  const one = parts.find((part) => decide(part, facts) === truth);
  return one ? grounds(one, facts) : [];
}

function describe(test: NisTest, facts: NisFacts, holds: boolean): string {
  if ("moreThan" in test) {
    const relation = holds ? "more than" : "not more than";
    return describeAmount(test.fact, facts, relation, test.moreThan);
  }
  if ("atLeast" in test) {
    return describeAmount(test.fact, facts, holds ? "at least" : "less than", test.atLeast);
  }
  if ("is" in test) {
    const { name, negation } = yesNoQuestions()[test.fact];
    const said = test.is === holds ? name : negation;
    // An exception that nobody declared is not told as if somebody had.
    return holds && test.unlessDeclared && facts[test.fact] === undefined
      ? `nobody declared that ${test.is ? negation : name}`
      : said;
  }
  if ("oneOf" in test) {
    const said = test.fact === "nation" ? nameNation(facts) : nameBody(facts);
    const wanted =
      test.fact === "nation"
        ? test.oneOf.map((id) => nations[id])
        : test.oneOf.map((id) => healthBodies[id]);
    return holds ? said : `${said}, not ${wanted.join(" or ")}`;
  }
  return `it ${holds ? `${verbOf[test.fact]}s` : `does not ${verbOf[test.fact]}`} ${nameEntry(test)}`;
}

function describeAmount(
  fact: QuantityFact,
  facts: NisFacts,
  relation: string,
  limit: number,
): string {
  const { name, unit } = quantityQuestions()[fact];
  return `${name}: ${formatNumber(facts[fact] ?? 0)}, ${relation} ${formatNumber(limit)} (${unit})`;
}

function formatNumber(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 20 });
}

function nameNation({ nation }: NisFacts): string {
  return `the nation is ${nation ? nations[nation] : "unknown"}`;
}

function nameBody({ healthBody }: NisFacts): string {
  return `the body is: ${healthBody ? healthBodies[healthBody] : "unknown"}`;
}

function nameEntry(test: Extract<NisTest, { readonly includes: unknown }>): string {
  if (test.fact === "licences") return nisLicences[test.includes];
  if (test.fact === "freightHandled") return freightTypes[test.includes];
  if (test.fact === "digitalServices") return digitalServices[test.includes];
  return essentialServices().find(({ id }) => id === test.includes)?.title ?? test.includes;
}

const verbOf: Readonly<Record<ListFact, string>> = {
  services: "provide",
  licences: "hold",
  freightHandled: "handle",
  digitalServices: "provide",
};
