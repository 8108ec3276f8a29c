/** A condition over declared facts, as data. `fact` names a boolean fact of the subject. */
export type Condition<Fact extends string = string> =
  | { readonly fact: Fact }
  | { readonly not: Condition<Fact> }
  | { readonly all: readonly Condition<Fact>[] }
  | { readonly any: readonly Condition<Fact>[] };

/** Three-valued truth: a fact nobody declared is `unknown`, never `false`. */
export type Truth = "true" | "false" | "unknown";

/** What is known of the facts: an absent key is unknown. */
export type Facts<Fact extends string = string> = { readonly [F in Fact]?: boolean | undefined };

/** Says whether a condition holds, by Kleene's three-valued logic. */
export function evaluate<Fact extends string>(
  condition: Condition<Fact>,
  facts: Facts<Fact>,
): Truth {
  if ("fact" in condition) {
    return Object.hasOwn(facts, condition.fact) ? truthOf(facts[condition.fact]) : "unknown";
  }
  if ("not" in condition) return negate(evaluate(condition.not, facts));
  if ("all" in condition) return conjunction(condition.all.map((part) => evaluate(part, facts)));
  return negate(conjunction(condition.any.map((part) => negate(evaluate(part, facts)))));
}

/** Lists the facts that a condition reads, each once, in order of appearance. */
export function factsIn<Fact extends string>(condition: Condition<Fact>): readonly Fact[] {
  if ("fact" in condition) return [condition.fact];
  if ("not" in condition) return factsIn(condition.not);
  const parts = "all" in condition ? condition.all : condition.any;
  return [...new Set(parts.flatMap((part) => factsIn(part)))];
}

/** Says a condition in words: `passwords and (not constrained or networked)`. */
export function conditionWords(condition: Condition): string {
  if ("fact" in condition) return condition.fact;
  if ("not" in condition) return `not ${bracketed(condition.not)}`;
  if ("all" in condition) return condition.all.map(bracketed).join(" and ");
  return condition.any.map(bracketed).join(" or ");
}

function bracketed(condition: Condition): string {
  const words = conditionWords(condition);
  return "all" in condition || "any" in condition ? `(${words})` : words;
}

function truthOf(value: boolean | undefined): Truth {
  if (value === undefined) return "unknown";
  return value ? "true" : "false";
}

function negate(truth: Truth): Truth {
  if (truth === "unknown") return "unknown";
  return truth === "true" ? "false" : "true";
}

function conjunction(truths: readonly Truth[]): Truth {
  if (truths.includes("false")) return "false";
  return truths.includes("unknown") ? "unknown" : "true";
}
