import type {
  MissingFact,
  NisClassification,
  NisDecision,
  NisKind,
  NominationRoute,
  OperatorRoute,
  ThresholdDecision,
} from "./classification.js";
import { decide, takenForGranted } from "./condition.js";
import { askFor, judge, judgeBehind, openingsFor } from "./judge.js";
import type { NisFacts } from "./nis-facts.js";
import {
  anyThreshold,
  asDigitalServiceProvider,
  asIntegratedCareBoard,
  asOperator,
  besideThreshold,
  byDesignation,
  needsNominatedPerson,
  needsRepresentative,
  waysToBeOperator,
} from "./routes.js";
import type { Threshold } from "./schedule-2/threshold.js";
import { type SettledFacts, settle } from "./settled-facts.js";
import { type ThresholdId, thresholds } from "./thresholds.js";

/**
 * Says what declared facts amount to under the NIS Regulations 2018 as they stood on 1 July 2022.
 * What nobody declared decides nothing; only a revocation counts as not made until it is declared. The result names the requirements that the facts meet; it
 * never says that the law applies to anybody, and it is no legal advice.
 */
export function classify(declared: NisFacts): NisClassification {
  const facts = settle(declared);
  const decided = thresholds().map((threshold) => judgeThreshold(threshold, facts));
  const operator = judgeOperator(facts, decided);
  const provider = {
    item: "NIS reg 1(3)(e)",
    ...judge(
      asDigitalServiceProvider,
      facts,
      openingsFor("the conditions of a relevant digital service provider (regulation 1(3)(e))"),
    ),
  } as const;
  const kind = kindOf(operator, provider);
  const open = kind === "unknown" ? [...operator, provider] : [];
  const missing = distinct(open.flatMap((decision) => decision.missing));
  return {
    kind,
    summary: summarise(kind, [...operator, provider], decided, missing),
    thresholds: decided,
    operator,
    provider,
    nominations: judgeNominations(facts),
    missing,
    takenForGranted: kind === "operator-of-essential-services" ? grantedBy(facts) : [],
    unusable: [...facts.unusable].map(([fact, because]) => ({ fact, because })),
  };
}

function judgeThreshold(threshold: Threshold<ThresholdId>, facts: SettledFacts): ThresholdDecision {
  const { id, subsector, tests } = threshold;
  const paragraphs = tests
    .filter(({ condition }) => decide(condition, facts) === "true")
    .map(({ paragraph }) => paragraph);
  const place = paragraphs[0] ?? id.replace("NIS Schedule 2 paragraph ", "");
  const condition = { any: tests.map((test) => test.condition) };
  const openings = openingsFor(`the threshold of paragraph ${place}`);
  return { item: id, subsector, paragraphs, ...judge(condition, facts, openings) };
}

function judgeOperator(
  facts: SettledFacts,
  decided: readonly ThresholdDecision[],
): readonly OperatorRoute[] {
  const places = decided.flatMap(({ paragraphs }) => paragraphs).join(" and ");
  const openings = {
    true: `Meets the threshold of paragraph ${places}.`,
    false: "As declared, no threshold of Schedule 2 is met.",
    unknown: "Whether a threshold of Schedule 2 is met is undecided.",
  };
  const board = openingsFor("the condition of regulation 8(2A)");
  return [
    { item: "NIS reg 8(1)", ...judgeBehind(anyThreshold(), openings, besideThreshold, facts) },
    { item: "NIS reg 8(3)-(6)", ...judgeDesignation(facts) },
    { item: "NIS reg 8(2A)", ...judge(asIntegratedCareBoard, facts, board) },
  ];
}

function judgeDesignation(facts: SettledFacts): NisDecision {
  const openings = openingsFor("the conditions of a designation (regulation 8(3))");
  const decision = judge(byDesignation, facts, openings);
  if (facts.usable.services?.length !== 0) return decision;
  const reason = `${openings.false} As declared: it provides no essential service.`;
  return { ...decision, reason };
}

function judgeNominations(facts: SettledFacts): readonly NominationRoute[] {
  const openings = {
    true: "Meets the conditions of an operator of an essential service.",
    false: "As declared, the conditions of an operator of an essential service are not met.",
    unknown: "Whether the conditions of an operator of an essential service are met is undecided.",
  };
  const representative = openingsFor("the conditions of regulation 14A");
  return [
    {
      item: "NIS reg 8A",
      ...judgeBehind(asOperator(), openings, needsNominatedPerson(), facts),
    },
    { item: "NIS reg 14A", ...judge(needsRepresentative, facts, representative) },
  ];
}

/** What every way that is met takes for granted; nothing where one of them does without. */
function grantedBy(facts: SettledFacts): readonly MissingFact[] {
  const met = waysToBeOperator().filter((way) => decide(way, facts) === "true");
  const granted = met.map((way) => takenForGranted(way, facts));
  if (granted.some((names) => names.length === 0)) return [];
  return [...new Set(granted.flat())].map((fact) => askFor(fact, facts));
}

function kindOf(operator: readonly NisDecision[], provider: NisDecision): NisKind {
  if (operator.some(({ outcome }) => outcome === "met")) return "operator-of-essential-services";
  if (provider.outcome === "met") return "relevant-digital-service-provider";
  const outside = [...operator, provider].every(({ outcome }) => outcome === "not-met");
  return outside ? "outside" : "unknown";
}

const leads: Readonly<Record<NisKind, string>> = {
  "operator-of-essential-services":
    "By the declared facts, the conditions of an operator of an essential service are met.",
  "relevant-digital-service-provider":
    "By the declared facts, the conditions of a relevant digital service provider are met.",
  outside:
    "By the declared facts, no threshold and no other way into the Regulations is met. An authority may still designate whoever provides an essential service.",
  unknown: "The declared facts do not decide it.",
};

function summarise(
  kind: NisKind,
  routes: readonly NisDecision[],
  decided: readonly NisDecision[],
  missing: readonly MissingFact[],
): string {
  const telling = kind === "unknown" ? decided : routes;
  const met = telling.filter(({ outcome }) => outcome === "met").map(({ reason }) => reason);
  const open = missing.length > 0 ? [`Facts still missing: ${missing.length}.`] : [];
  const close = "Whether the Regulations apply is for a person to decide and record.";
  return [leads[kind], ...met, ...open, close].join(" ");
}

function distinct(missing: readonly MissingFact[]): readonly MissingFact[] {
  const names = missing.map(({ fact }) => fact);
  return missing.filter(({ fact }, index) => names.indexOf(fact) === index);
}
