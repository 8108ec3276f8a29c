import { type ProcurementDocument, type Statement, surveyOf } from "@bollard/procurement-document";
import { isTopicId, type TopicId } from "@bollard/uk-procurement/topics";
import { type LineOf, placeOfStatement, wordsOf } from "./place.js";
import type { Requirement } from "./trace-model.js";

/** Topics on which a specification declares facts of its own. */
const deviceTopics: ReadonlySet<TopicId> = /* @__PURE__ */ new Set<TopicId>([
  "support-period",
  "vulnerability-disclosure",
  "default-passwords",
  "secure-configuration",
  "software-integrity",
  "software-bill-of-materials",
  "end-of-life",
  "statement-of-compliance",
  "encryption",
]);

/** Topics of services, of which a specification speaks where a requirement is about devices. */
const sharedTopics: ReadonlySet<TopicId> = /* @__PURE__ */ new Set<TopicId>([
  "access-control",
  "audit-logs",
  "monitoring",
  "business-continuity",
  "data-retention",
]);

const devices =
  /\b(?:devices?|products?|units?|sensors?|gateways?|cameras?|tags?|meters?|readers?|recorders?|controllers?|nodes?|beacons?|wearables?|actuators?|equipment|hardware|firmware)\b/i;

/** The standard for devices, as references name it. */
export const standard = "ETSI EN 303 645";

const services =
  /\b(?:platform|portal|web ?sites?|web (?:client|application|page)s?|cloud|hosted|hosting|data ?cent(?:re|er)s?|back-?end|SaaS)\b/i;
const tellsBuyer =
  /\b(?:inform|notify|tell|report to|advise|alert)\b[^.;]{0,40}\b(?:authority|council|buyer|customer|client|contracting|purchaser|department|agency|city|county|us)\b/i;
const tellsReporters =
  /\b(?:acknowledg\w*|publish\w*|polic(?:y|ies)|point of contact|security\.txt|disclosure)\b/i;

/**
 * What a tender asks for on security of what is bought: obligations and recommendations, and rows that are
 * ranked or stand in a table of requirements; not questions, nor what binds the buyer. What cites the
 * standard for devices counts as well.
 */
export function requirementsOf(
  document: ProcurementDocument,
  lineOf?: LineOf,
): readonly Requirement[] {
  const { strengths, requirements } = surveyOf(document);
  const asked = new Set<Statement>(requirements);
  const citing = new Set(
    document.references.flatMap((one) => (one.document === standard ? [one.statement] : [])),
  );
  return document.statements.flatMap((statement, index) => {
    const topics = statement.topics.flatMap(({ topic }) => (isTopicId(topic) ? [topic] : []));
    const security = topics.length > 0 || citing.has(index);
    if (!security || !asked.has(statement) || !binds(statement)) return [];
    const place = placeOfStatement(document, index, lineOf);
    return [{ ...place, statement: index, mandatory: strengths[index] === "bound", topics }];
  });
}

function binds({ modality, rank, actor, form }: Statement): boolean {
  if (modality === "question" || modality === "option") return false;
  if (rank !== undefined) return true;
  if (modality === "fact") return form === "row" || actor !== undefined;
  return actor !== "buyer";
}

/** Says whether a word names devices or what is in them. */
export function isDeviceWord(word: string): boolean {
  return devices.test(word);
}

/** The topics of a requirement on which a specification can speak; none where it is no matter of the device. */
export function deviceTopicsOf({ topics, text }: Requirement): readonly TopicId[] {
  if (services.test(text) && !devices.test(text)) return [];
  const own = topics.filter((topic) => deviceTopics.has(topic) && !isOfContract(topic, text));
  if (own.length > 0) return own;
  return devices.test(text) ? topics.filter((topic) => sharedTopics.has(topic)) : [];
}

/** On vulnerabilities, what the buyer alone is told is settled in the contract. */
function isOfContract(topic: TopicId, text: string): boolean {
  return (
    topic === "vulnerability-disclosure" && tellsBuyer.test(text) && !tellsReporters.test(text)
  );
}

/** Says whether a topic is one of services, where a declared answer alone decides nothing. */
export function isShared(topic: TopicId): boolean {
  return sharedTopics.has(topic);
}

/** The words of a requirement with those of its list. */
export function askedWords(document: ProcurementDocument, { statement }: Requirement): string {
  const found = document.statements[statement];
  return found === undefined ? "" : wordsOf(found);
}
