import { defineRule, evaluate, type Facts } from "@bollard/model";
import { type Topic, type TopicFact, topics } from "@bollard/uk-procurement/topics";
import type { ProcurementDocument } from "../../procurement-document.js";
import { boughtBy, isComplete } from "../../topics/evidence.js";
import { firstSection } from "../../topics/fitting-section.js";
import { isDeclared } from "../../topics/purchase-facts.js";
import { surveyOf } from "../../topics/survey.js";
import { touches } from "../../topics/touches.js";

/** Asks what is bought where a document specifies connected technology and leaves topics out. */
export const purchaseUndeclared = defineRule<ProcurementDocument>({
  id: "procurement/purchase-undeclared",
  title: "A specification of connected technology declares what is bought, and for whom",
  level: "info",
  cites: [],
  why: "What a tender has to ask for depends on what is bought: devices or a service, for consumers or organisations, with personal data or without.",
  resolution: "person",
  check(document, report) {
    if (document.notice || document.language === "other" || isDeclared(document.purchase)) return;
    if (!isComplete(document)) return;
    const bought = boughtBy(document);
    if (bought === "nothing-connected") return;
    const missing = applying(document, bought === "devices").filter(
      (topic) => !touches(document, topic),
    );
    if (missing.length === 0) return;
    report.at(["sections", firstSection(document)], {
      what: `This document specifies ${bought === "devices" ? "connected devices" : "a software service"}, but does not declare what is bought and for whom. No requirement was found on: ${missing.map(({ title }) => title).join("; ")}.`,
      todo: "Declare the purchase in the front matter (`purchase`: buyer, use cases, devices, personal data, contract); what is left out is then told one by one, with a clause for each. Where another document of the set covers it, name that document.",
      question: true,
    });
  },
});

/** The topics that such a document is expected to cover whoever buys. */
function applying(
  document: ProcurementDocument,
  devices: boolean,
): readonly (typeof topics)[number][] {
  const personal = surveyOf(document).coverage.has("personal-data");
  const facts: Facts<TopicFact> = {
    buysDevices: devices,
    ...(personal && { processesPersonalData: true }),
  };
  return topics.filter(({ need, appliesIf }: Topic) => {
    if (need !== "expected") return false;
    return appliesIf === undefined || evaluate(appliesIf, facts) === "true";
  });
}
