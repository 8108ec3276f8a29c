import { defineRule, type Remark } from "@bollard/model";
import { decidedBy } from "../applicability.js";
import { cite, claimedEdition, type IcsSubject } from "../ics-subject.js";
import { declaredFeatures, type KnownFeature, saidFeatures } from "../known-features.js";
import { declare, declareOtherwise } from "../remedies.js";
import { statedFacts } from "../stated-facts.js";
import { listed } from "../wording.js";
import { type Cause, causesAgainst } from "./causes.js";

/** Reports declared features that cannot all be right. */
export const featuresContradict = defineRule<IcsSubject>({
  id: "en-303-645/features-contradict",
  title: "The declared features agree with each other and with the rest of the specification",
  level: "error",
  cites: [],
  why: "Some features imply others by their meaning, so a device cannot have the one and lack the other.",
  resolution: "suggestion",
  check(subject, report, { unreadable }) {
    const said = saidFeatures(subject, unreadable);
    const stated = statedFacts(subject, unreadable);
    for (const declared of declaredFeatures(subject)) {
      const causes = causesAgainst(declared, said, stated);
      if (causes.length === 0) continue;
      report.at(["features", declared.name], remarkOn(subject, declared, causes));
    }
  },
});

function remarkOn(subject: IcsSubject, declared: KnownFeature, causes: readonly Cause[]): Remark {
  const edition = claimedEdition(subject);
  const names = [declared.name, ...causes.map(({ said }) => said.name)];
  const because = [...new Set(causes.flatMap((cause) => cause.because))];
  return {
    what: `The feature ${declared.statement}, but ${listed(causes.map(({ said }) => said.statement))}.`,
    todo: ["Correct the one that is wrong.", ...because].join(" "),
    cites: edition ? cite(edition, decidedBy(edition, names)) : [],
    suggestions: [
      declare(declared.name, !declared.value),
      ...declareOtherwise(causes.map(({ said }) => said)),
    ],
  };
}
