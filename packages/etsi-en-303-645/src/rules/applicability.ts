import { type Condition, evaluate, type Facts, factsIn, type Truth } from "@bollard/model";
import type { FeatureName } from "../features.js";
import type { EditionData, Provision } from "../provision.js";
import { factsFrom, type KnownFeature, type KnownFeatures } from "./known-features.js";
import { listed } from "./wording.js";

/** Whether a provision applies to the device, and why. */
export interface Applicability {
  /** Whether the condition holds; `true` where there is none. */
  readonly holds: Truth;
  /** The features that settle it; empty where nothing does, or where there is no condition. */
  readonly settledBy: readonly KnownFeature[];
  /** The features that would settle it, were they known. */
  readonly unknown: readonly FeatureName[];
}

/** Says whether a provision applies, as far as the features are known. */
export function applicabilityOf(provision: Provision, known: KnownFeatures): Applicability {
  const condition = provision.appliesIf;
  if (condition === undefined) return { holds: "true", settledBy: [], unknown: [] };
  const facts = factsFrom(known);
  const holds = evaluate(condition, facts);
  const decisive = holds === "unknown" ? [] : decisiveIn(condition, facts);
  return {
    holds,
    settledBy: decisive.flatMap((name) => known.get(name) ?? []),
    unknown: holds === "unknown" ? factsIn(condition).filter((name) => !known.has(name)) : [],
  };
}

/** The reasons why a condition holds or does not, each said once, with what follows from it. */
export function reasonsOf({ settledBy }: Applicability): string {
  const said = new Set(settledBy.map(({ statement }) => statement));
  return [...said].map((statement) => reasonOf(statement, settledBy)).join("; ");
}

/** The provisions of an edition whose condition reads one of these features. */
export function decidedBy(edition: EditionData, names: readonly FeatureName[]): readonly string[] {
  return edition.items
    .filter(({ appliesIf }) => appliesIf && factsIn(appliesIf).some((name) => names.includes(name)))
    .map(({ id }) => id);
}

/** The facts that alone make a condition as true or false as it is. */
function decisiveIn(
  condition: Condition<FeatureName>,
  facts: Facts<FeatureName>,
): readonly FeatureName[] {
  if ("fact" in condition) return [condition.fact];
  if ("not" in condition) return decisiveIn(condition.not, facts);
  const [parts, deciding] =
    "all" in condition ? ([condition.all, "false"] as const) : ([condition.any, "true"] as const);
  const alone = parts.filter((part) => evaluate(part, facts) === deciding);
  return (alone.length > 0 ? alone : parts).flatMap((part) => decisiveIn(part, facts));
}

function reasonOf(statement: string, settledBy: readonly KnownFeature[]): string {
  const follows = settledBy
    .filter((known) => known.statement === statement && known.origin !== "declared")
    .map(({ name, value }) => `${name} is ${value}`);
  return follows.length === 0 ? statement : `${statement}, so ${listed(follows)}`;
}
