import { evaluate, type Finding } from "@bollard/model";
import {
  factsOf,
  holdsRequirements,
  isDeclared,
  type ProcurementDocument,
  surveyOf,
  topicsOf,
} from "@bollard/procurement-document";
import { type Topic, type TopicId, topics } from "@bollard/uk-procurement/topics";
import { insecure, statementOf } from "./insecure-demands.js";
import { type LineOf, placeOfSection, placeOfStatement, type TenderPlace } from "./place.js";
import { servedItems } from "./served-items.js";

/**
 * How a tender covers a topic: it binds the supplier, asks bidders alone, is weak (recommended, in words that
 * nobody can enforce, or for less security), says nothing though the purchase needs it, says nothing and a person has to
 * decide whether it is needed, or need not say anything.
 */
export type TopicStanding = "bound" | "asked" | "weak" | "missing" | "undecided" | "not-needed";

/** A place that covers a topic weakly. */
export interface WeakPlace extends TenderPlace {
  /** Why it is weak, as a whole sentence. */
  readonly weakness: string;
}

/** What a tender says on one topic. */
export interface TopicCoverage {
  readonly topic: TopicId;
  /** As a heading: `Support period and security updates`. */
  readonly title: string;
  readonly standing: TopicStanding;
  /** Why, where it is missing, undecided or not needed. */
  readonly reason?: string;
  readonly obligations: readonly TenderPlace[];
  readonly weak: readonly WeakPlace[];
  readonly questions: readonly TenderPlace[];
  /** The items that the topic serves, with edition. */
  readonly serves: readonly string[];
}

/** Which topics a tender covers, and how. It counts, and never scores. */
export interface TenderCoverage {
  /** Whether the tender declares what is bought. */
  readonly declared: boolean;
  readonly counts: Readonly<Record<TopicStanding, number>>;
  /** In the order of the topics. */
  readonly topics: readonly TopicCoverage[];
}

/** What is needed of a finding of a rule over the same document. */
export type TenderFinding = Pick<Finding, "rule" | "level" | "pointer" | "what">;

/** The places of a topic, before anything is concluded from them. */
type Places = Pick<TopicCoverage, "obligations" | "weak" | "questions">;

const weakRules: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "procurement/no-measure",
  "procurement/weak-wording",
  ...insecure,
]);

/**
 * Says of every security topic where a tender obliges, asks or only recommends, and what is missing. Pure, and
 * never throws.
 * @param findings - those of the rules over the same document: what they call weak or missing counts as such
 * @param lineOf - leads to the lines of the text, where there is one
 */
export function tenderCoverage(
  document: ProcurementDocument,
  findings: readonly TenderFinding[] = [],
  lineOf?: LineOf,
): TenderCoverage {
  const facts = factsOf(document.purchase);
  const reach = {
    devices: facts.buysDevices !== false,
    consumer: facts.buysConsumerDevices !== false,
  };
  const weaknesses = weaknessesOf(findings);
  const covered = topics.map((topic) => {
    const places = placesOn(topic.id, document, weaknesses, lineOf);
    return {
      topic: topic.id,
      title: `${topic.title.charAt(0).toUpperCase()}${topic.title.slice(1)}`,
      ...standingOf(topic, places, document, findings),
      ...places,
      serves: servedItems(topic, reach),
    };
  });
  return { declared: isDeclared(document.purchase), counts: count(covered), topics: covered };
}

/** What is weak or insecure in a statement, by its place in the list: what the first such finding says. */
function weaknessesOf(findings: readonly TenderFinding[]): ReadonlyMap<number, string> {
  const weaknesses = new Map<number, string>();
  for (const { rule, level, pointer, what } of findings) {
    const index = statementOf(pointer);
    const counts = weakRules.has(rule) && level !== "hint";
    if (counts && index !== undefined && !weaknesses.has(index)) weaknesses.set(index, what);
  }
  return weaknesses;
}

function placesOn(
  topic: TopicId,
  document: ProcurementDocument,
  weaknesses: ReadonlyMap<number, string>,
  lineOf: LineOf | undefined,
): Places {
  const { strengths, coverage } = surveyOf(document);
  const obligations: TenderPlace[] = [];
  const weak: WeakPlace[] = [];
  const questions: TenderPlace[] = [];
  for (const [index, { topics: mentioned, modality }] of document.statements.entries()) {
    const strength = strengths[index];
    if (strength === undefined || !mentioned.some((one) => one.topic === topic)) continue;
    const place = placeOfStatement(document, index, lineOf);
    const weakness = weaknesses.get(index);
    if (modality === "question") questions.push(place);
    else if (weakness !== undefined) weak.push({ ...place, weakness });
    else if (strength === "weak") weak.push({ ...place, weakness: onlyRecommended });
    else obligations.push(place);
  }
  const inTitle = obligations.length + weak.length + questions.length === 0;
  if (!inTitle || !coverage.has(topic)) return { obligations, weak, questions };
  const titled = sectionsOn(topic, document).map((one) => placeOfSection(document, one, lineOf));
  return coverage.get(topic) === "bound"
    ? { obligations: titled, weak, questions }
    : {
        obligations,
        weak: titled.map((one) => ({ ...one, weakness: onlyRecommended })),
        questions,
      };
}

const onlyRecommended = "It is recommended or listed, and binds nobody.";

/** The sections with statements whose title names a topic. */
function sectionsOn(topic: TopicId, document: ProcurementDocument): readonly number[] {
  const { strengths } = surveyOf(document);
  const asking = new Set(
    document.statements.flatMap(({ section }, index) => (strengths[index] ? [section] : [])),
  );
  return [...document.sections.keys()].filter(
    (index) =>
      asking.has(index) &&
      topicsOf(document.sections[index]?.title ?? "").some((one) => one.topic === topic),
  );
}

function standingOf(
  topic: Topic<TopicId>,
  places: Places,
  document: ProcurementDocument,
  findings: readonly TenderFinding[],
): Pick<TopicCoverage, "standing" | "reason"> {
  const gap = findings.find(({ rule }) => rule === `procurement/missing-${topic.id}`);
  if (gap) return { standing: gap.level === "warning" ? "missing" : "undecided", reason: gap.what };
  if (places.obligations.length > 0) return { standing: "bound" };
  if (places.questions.length > 0) return { standing: "asked" };
  if (places.weak.length > 0) return { standing: "weak" };
  return absenceOf(topic, document);
}

function absenceOf(
  { appliesIf, need, dependsOn }: Topic,
  document: ProcurementDocument,
): Pick<TopicCoverage, "standing" | "reason"> & { readonly reason: string } {
  const truth = appliesIf ? evaluate(appliesIf, factsOf(document.purchase)) : "true";
  if (truth === "false") {
    return { standing: "not-needed", reason: "What is declared of the purchase does not need it." };
  }
  if (!holdsRequirements(document)) {
    return {
      standing: "undecided",
      reason: "The document asks too little to be a tender as a whole.",
    };
  }
  if (!isDeclared(document.purchase) || truth === "unknown") {
    return { standing: "undecided", reason: "The tender does not declare what decides it." };
  }
  if (need === "depends") {
    return {
      standing: "undecided",
      reason: `Whether it is needed depends ${dependsOn ?? "on the case"}.`,
    };
  }
  return { standing: "missing", reason: "Nothing in the tender asks for it." };
}

function count(all: readonly TopicCoverage[]): TenderCoverage["counts"] {
  const counts = { bound: 0, asked: 0, weak: 0, missing: 0, undecided: 0, "not-needed": 0 };
  for (const { standing } of all) counts[standing] += 1;
  return counts;
}
