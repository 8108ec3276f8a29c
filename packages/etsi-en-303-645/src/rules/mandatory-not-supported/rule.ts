import { defineRule, type Remark } from "@bollard/model";
import { features } from "../../features.js";
import type { EditionData, Provision } from "../../provision.js";
import { type Applicability, applicabilityOf, reasonsOf } from "../applicability.js";
import { answersOf, cite, type IcsSubject } from "../ics-subject.js";
import { knownFeatures } from "../known-features.js";
import { answerWith, declare } from "../remedies.js";
import { listed } from "../wording.js";

/** Reports N on mandatory provisions. */
export const mandatoryNotSupported = defineRule<IcsSubject>({
  id: "en-303-645/mandatory-not-supported",
  title: "No mandatory provision is answered N",
  level: "error",
  cites: [],
  why: "A device conforms only if it meets every mandatory provision that applies to it.",
  resolution: "person",
  check(subject, report, context) {
    const known = knownFeatures(subject, context.unreadable);
    for (const { edition, provision, answer } of answersOf(subject)) {
      if (answer.support !== "N" || provision.obligation !== "shall") continue;
      const applicability = applicabilityOf(provision, known);
      report.at(["ics", provision.id, "support"], {
        ...remarkOn(edition, provision, applicability),
        cites: cite(edition, [provision.id]),
      });
    }
  },
});

function remarkOn(
  edition: EditionData,
  provision: Provision,
  applicability: Applicability,
): Remark {
  if (applicability.holds === "unknown") return whereUnknown(provision, applicability);
  if (applicability.holds === "false") return whereNotApplicable(provision, applicability);
  return {
    what: provision.appliesIf
      ? `${provision.id} is mandatory and answered N, and its condition holds: ${reasonsOf(applicability)}.`
      : `${provision.id} is mandatory for every device and answered N.`,
    todo: `Meet the provision and answer Y. Until then the device does not conform to ${edition.label}.`,
  };
}

function whereUnknown({ id }: Provision, { unknown }: Applicability): Remark {
  const meanings = unknown.map((name) => `${name}: ${features()[name].meaning}`);
  return {
    what: `${id} is mandatory under a condition and answered N; whether the condition holds is not known, as ${listed(unknown)} ${unknown.length === 1 ? "is" : "are"} not declared.`,
    todo: `Declare under features, true or false: ${meanings.join(" ")} If the condition does not hold, the answer is N/A.`,
    level: "warning",
    suggestions: unknown.flatMap((name) => [declare(name, true), declare(name, false)]),
  };
}

function whereNotApplicable({ id }: Provision, applicability: Applicability): Remark {
  return {
    what: `${id} is answered N, but it does not apply to this device: ${reasonsOf(applicability)}.`,
    todo: "Answer N/A and give that as the reason; N would count as not conforming.",
    level: "warning",
    suggestions: [answerWith(id, "N/A")],
  };
}
