import { defineRule } from "@bollard/model";
import { applicabilityOf, reasonsOf } from "../applicability.js";
import { answersOf, cite, type IcsSubject } from "../ics-subject.js";
import { knownFeatures } from "../known-features.js";
import { answerWith, declareOtherwise } from "../remedies.js";

/** Reports Y on provisions whose condition cannot hold by what the specification says elsewhere. */
export const supportedContradicted = defineRule<IcsSubject>({
  id: "en-303-645/supported-contradicted",
  title: "Y agrees with the features and facts of the device",
  level: "warning",
  cites: [],
  why: "Y says that a provision is met, which needs the thing that its condition names.",
  resolution: "suggestion",
  check(subject, report, context) {
    const known = knownFeatures(subject, context.unreadable);
    for (const { edition, provision, answer } of answersOf(subject)) {
      if (answer.support !== "Y" || !provision.appliesIf) continue;
      const applicability = applicabilityOf(provision, known);
      if (applicability.holds !== "false") continue;
      const { id } = provision;
      report.at(["ics", id, "support"], {
        what: `${id} is answered Y, but its condition does not hold: ${reasonsOf(applicability)}.`,
        todo: "Answer N/A with that reason, or correct what the specification says of the device.",
        cites: cite(edition, [id]),
        suggestions: [answerWith(id, "N/A"), ...declareOtherwise(applicability.settledBy)],
      });
    }
  },
});
