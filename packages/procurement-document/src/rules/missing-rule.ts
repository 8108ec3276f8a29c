import {
  type Citation,
  defineRule,
  evaluate,
  type Facts,
  factsIn,
  type Level,
  type Remark,
  type Rule,
  toPointer,
} from "@bollard/model";
import { isProcurementItemId, procurementItem } from "@bollard/uk-procurement";
import {
  fillClause,
  type Topic,
  type TopicFact,
  type TopicId,
  topic,
  topicCitations,
} from "@bollard/uk-procurement/topics";
import { checksOfTopic } from "../checks/topic-checks.js";
import type { ProcurementDocument } from "../procurement-document.js";
import { clauseValues } from "../topics/clause-values.js";
import { holdsRequirements } from "../topics/evidence.js";
import { fittingSection, lastStatement } from "../topics/fitting-section.js";
import { factsOf, isDeclared } from "../topics/purchase-facts.js";
import { sectorGap } from "../topics/sector-gap.js";
import { touches } from "../topics/touches.js";

/** Declares the rule that a topic is covered where the declared purchase is expected to cover it. */
export function defineMissingRule(id: TopicId): Rule<ProcurementDocument> {
  const subject = topic(id);
  return defineRule<ProcurementDocument>({
    id: `procurement/missing-${id}`,
    title: `A tender for connected technology has requirements on ${subject.title}`,
    level: "warning",
    cites: topicCitations(subject, { devices: true, consumer: true }).filter(isChecked),
    ...(checksOfTopic(id).length > 0 && { carriesOut: checksOfTopic(id) }),
    why: subject.why,
    resolution: "suggestion",
    check(document, report) {
      const level = levelOf(document, subject);
      if (level === undefined) return;
      const section = fittingSection(document, subject);
      report.at(["sections", section], remarkOn(document, subject, section, level));
    },
  });
}

/** How much a topic's absence matters; `undefined` where it is covered or nothing is known of the purchase. */
function levelOf(document: ProcurementDocument, subject: Topic<TopicId>): Level | undefined {
  const { purchase, language } = document;
  if (language === "other" || !isDeclared(purchase)) return undefined;
  const facts = factsOf(purchase);
  const truth = subject.appliesIf ? evaluate(subject.appliesIf, facts) : "true";
  if (truth === "false" || !holdsRequirements(document)) return undefined;
  if (subject.id === "sector-duties") return sectorGap(document)?.level;
  if (touches(document, subject)) return undefined;
  return truth === "true" && isExpected(subject, facts) ? "warning" : "info";
}

function isExpected({ need, expectedIf }: Topic, facts: Facts<TopicFact>): boolean {
  return (
    need === "expected" || (expectedIf !== undefined && evaluate(expectedIf, facts) === "true")
  );
}

function remarkOn(
  document: ProcurementDocument,
  subject: Topic<TopicId>,
  section: number,
  level: Level,
): Remark {
  const { purchase } = document;
  const facts = factsOf(purchase);
  const gap = subject.id === "sector-duties" ? sectorGap(document) : undefined;
  const clause = fillClause(subject.clause, {
    ...clauseValues(subject.id, purchase),
    ...gap?.values,
  });
  const last = lastStatement(document, section);
  const place = last < 0 ? ["sections", section] : ["statements", last];
  return {
    what: gap?.what ?? `No requirement on ${subject.title} was found in this document.`,
    todo: gap?.todo ?? todoFor(subject, level, facts),
    level,
    cites: topicCitations(subject, {
      devices: facts.buysDevices !== false,
      consumer: facts.buysConsumerDevices === true,
    }).filter(isChecked),
    ...(level !== "warning" && { question: true as const }),
    suggestions: [
      {
        title: `Insert a clause on ${subject.title}`,
        edits: [{ kind: "insert", pointer: toPointer(place), text: clause }],
      },
    ],
  };
}

/** A reason that nobody checked would only weaken one that stands by itself. */
function isChecked({ framework, item }: Citation): boolean {
  if (framework !== "uk-procurement" || !isProcurementItemId(item)) return true;
  return procurementItem(item).source.verified !== "unchecked";
}

function todoFor(subject: Topic, level: Level, facts: Facts<TopicFact>): string {
  const { content, dependsOn, appliesIf } = subject;
  const asked = `ask for ${content.join("; ")}`;
  if (level === "warning") return `${asked.charAt(0).toUpperCase()}${asked.slice(1)}.`;
  const [open] = (appliesIf ? factsIn(appliesIf) : []).filter((fact) => facts[fact] === undefined);
  if (open !== undefined)
    return `Declare in the front matter whether ${openness[open]}; if so, ${asked}.`;
  return `Decide whether this is needed, ${dependsOn ?? "as the case may be"}; if so, ${asked}.`;
}

/** What is asked where a fact of the purchase is not declared. */
const openness: Readonly<Record<TopicFact, string>> = {
  buysDevices: "devices are bought (`devices`)",
  buysConsumerDevices: "products are bought that consumers can buy as well (`devices`)",
  processesPersonalData: "personal data are processed (`personalData`)",
  controlsEquipment: "something physical is controlled (`operationalTechnology`)",
  isEssentialService: "the NIS Regulations reach the buyer (`nis`)",
  hasUseCase: "it is for a use case with rules of its own (`useCases`)",
};
