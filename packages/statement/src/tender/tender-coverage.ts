import { evaluate } from "@bollard/model";
import {
  factsOf,
  holdsRequirements,
  isDeclared,
  type ProcurementDocument,
  touches,
} from "@bollard/procurement-document";
import { type Topic, type TopicId, topics } from "@bollard/uk-procurement/topics";
import type { LineOf } from "./place.js";
import { servedItems } from "./served-items.js";
import { placesOn, type TenderFinding, type TopicPlaces, weaknessesOf } from "./topic-places.js";

/**
 * How a tender covers a topic: it binds the supplier, asks bidders alone, is weak (recommended, in words that
 * nobody can enforce, or for less security), says nothing though the purchase needs it, says nothing and a person has to
 * decide whether it is needed, or need not say anything.
 */
export type TopicStanding = "bound" | "asked" | "weak" | "missing" | "undecided" | "not-needed";

/** What a tender says on one topic. */
export interface TopicCoverage extends TopicPlaces {
  readonly topic: TopicId;
  /** As a heading: `Support period and security updates`. */
  readonly title: string;
  readonly standing: TopicStanding;
  /** Why, where it is missing, undecided or not needed. */
  readonly reason?: string;
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

function standingOf(
  topic: Topic<TopicId>,
  places: TopicPlaces,
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

/** A topic of which the tender does not speak so that it counts. */
function absenceOf(
  topic: Topic<TopicId>,
  document: ProcurementDocument,
): Required<Pick<TopicCoverage, "standing" | "reason">> {
  const facts = factsOf(document.purchase);
  const truth = topic.appliesIf ? evaluate(topic.appliesIf, facts) : "true";
  if (truth === "false") {
    return { standing: "not-needed", reason: "What is declared of the purchase does not need it." };
  }
  const doubt = doubtOf(topic, document);
  if (doubt !== undefined) return { standing: "undecided", reason: doubt };
  if (truth === "unknown") {
    return { standing: "undecided", reason: "The tender does not declare what decides it." };
  }
  const { need, expectedIf, dependsOn = "on the case" } = topic;
  const expected = expectedIf !== undefined && evaluate(expectedIf, facts) === "true";
  return need === "expected" || expected
    ? { standing: "missing", reason: "Nothing in the tender asks for it." }
    : { standing: "undecided", reason: `Whether it is needed depends ${dependsOn}.` };
}

/** Why a topic that is not covered may not be missing all the same. */
function doubtOf(topic: Topic<TopicId>, document: ProcurementDocument): string | undefined {
  if (!holdsRequirements(document)) return "The document asks too little to be a whole tender.";
  if (!isDeclared(document.purchase)) return "The tender does not declare what is bought.";
  return touches(document, topic)
    ? "Something near it is asked; look whether that is enough."
    : undefined;
}

function count(all: readonly TopicCoverage[]): TenderCoverage["counts"] {
  const counts = { bound: 0, asked: 0, weak: 0, missing: 0, undecided: 0, "not-needed": 0 };
  for (const { standing } of all) counts[standing] += 1;
  return counts;
}
