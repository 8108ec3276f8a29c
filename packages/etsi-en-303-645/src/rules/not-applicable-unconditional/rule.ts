import { defineRule, type Remark, successors } from "@bollard/model";
import { lineage } from "../../lineage.js";
import { type Answered, answersOf, cite, type IcsSubject, provisionOf } from "../ics-subject.js";
import { knownFeatures } from "../known-features.js";
import { answerWith } from "../remedies.js";

/** Reports N/A on provisions that have no condition. */
export const notApplicableUnconditional = defineRule<IcsSubject>({
  id: "en-303-645/not-applicable-unconditional",
  title: "Only a provision with a condition is answered N/A",
  level: "error",
  cites: [],
  why: "Annex B leaves N/A open only for provisions whose row in Table B.1 names a condition or feature.",
  resolution: "suggestion",
  check(subject, report, context) {
    const consent = knownFeatures(subject, context.unreadable).get("consentBasedProcessing");
    for (const answered of answersOf(subject)) {
      const { provision, answer } = answered;
      if (answer.support !== "N/A" || provision.appliesIf) continue;
      const asks = isConsentWithdrawal(answered) && consent?.value !== true;
      report.at(["ics", provision.id, "support"], asks ? question(answered) : remark(answered));
    }
  },
});

/** V2.1.1 prints 6-3 without a condition, although it has meaning only where consent is given. */
function isConsentWithdrawal({ edition, provision }: Answered): boolean {
  return edition.edition === "2.1.1" && provision.id === "6-3";
}

function question({ edition }: Answered): Remark {
  return {
    what: `6-3 is answered N/A, although ${edition.label} prints it without a condition. It has meaning only where personal data is processed on the basis of consent.`,
    todo: "Does the device or a service of it process personal data because the consumer agreed? If so, answer Y or N; if not, say so in detail and settle with the laboratory how to mark it.",
    level: "hint",
    question: true,
    cites: cite(edition, ["6-3", "6-2"]),
  };
}

function remark({ edition, provision: { id } }: Answered): Remark {
  const later = conditionCameLater(edition.edition, id)
    ? " V3.1.3 made it depend on a feature; V2.1.1 does not."
    : "";
  return {
    what: `${id} is answered N/A, but in ${edition.label} it has no condition and applies to every device.`,
    todo: `Answer Y and say how it is met, or N and say why not.${later}`,
    cites: cite(edition, [id]),
    suggestions: [answerWith(id, "Y"), answerWith(id, "N")],
  };
}

function conditionCameLater(edition: string, id: string): boolean {
  if (edition !== "2.1.1") return false;
  const later = successors(lineage(), id);
  return later.length > 0 && later.every((next) => provisionOf("3.1.3", next)?.appliesIf);
}
