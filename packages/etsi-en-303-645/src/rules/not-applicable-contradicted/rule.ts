import { defineRule } from "@bollard/model";
import { applicabilityOf, reasonsOf } from "../applicability.js";
import { answersOf, cite, type IcsSubject } from "../ics-subject.js";
import { knownFeatures } from "../known-features.js";
import { answerWith, declareOtherwise } from "../remedies.js";

/** Reports N/A on provisions whose condition holds by what the specification says elsewhere. */
export const notApplicableContradicted = defineRule<IcsSubject>({
  id: "en-303-645/not-applicable-contradicted",
  title: "N/A agrees with the features and facts of the device",
  level: "error",
  cites: [],
  why: "N/A says that the condition of a provision does not hold, and the specification must not say elsewhere that it does.",
  resolution: "suggestion",
  check(subject, report, context) {
    const known = knownFeatures(subject, context.unreadable);
    for (const { edition, provision, answer } of answersOf(subject)) {
      if (answer.support !== "N/A" || !provision.appliesIf) continue;
      const applicability = applicabilityOf(provision, known);
      if (applicability.holds !== "true") continue;
      const { id } = provision;
      report.at(["ics", id, "support"], {
        what: `${id} is answered N/A, but its condition holds: ${reasonsOf(applicability)}.`,
        todo: "Answer Y or N, or correct what the specification says of the device.",
        cites: cite(edition, [id]),
        suggestions: [
          answerWith(id, "Y"),
          answerWith(id, "N"),
          ...declareOtherwise(applicability.settledBy),
        ],
      });
    }
  },
});
