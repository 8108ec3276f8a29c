import { defineRule } from "@bollard/model";
import { type FeatureName, features } from "../../features.js";
import type { EditionData } from "../../provision.js";
import { applicabilityOf } from "../applicability.js";
import { cite, claimedEdition, type IcsSubject } from "../ics-subject.js";
import { type KnownFeatures, knownFeatures } from "../known-features.js";
import { counted } from "../wording.js";

const explainedAtMost = 10;

/** Asks for the features that decide conditional provisions and that nothing tells. */
export const featuresUndeclared = defineRule<IcsSubject>({
  id: "en-303-645/features-undeclared",
  title: "The features that decide conditional provisions are declared",
  level: "warning",
  cites: [],
  why: "Whether a conditional provision applies depends on what the device has and does, and what is not declared is not known.",
  resolution: "person",
  check(subject, report, { unreadable }) {
    const edition = claimedEdition(subject);
    if (edition === undefined) return;
    const waiting = waitingFor(edition, knownFeatures(subject, unreadable));
    const asked = [...waiting].filter(([name]) => !unreadable.has(`/features/${name}`));
    if (asked.length === 0) return;
    const provisions = [...new Set(asked.flatMap(([, ids]) => ids))];
    report.missing(["features"], {
      what: `${counted(asked.length, "feature")} that ${asked.length === 1 ? "decides" : "decide"} whether ${counted(provisions.length, "provision")} of ${edition.label} ${provisions.length === 1 ? "applies" : "apply"} ${asked.length === 1 ? "is" : "are"} not declared.`,
      todo: `Does the device have them? Declare each true or false under features. ${explain(asked)}`,
      question: true,
      cites: cite(edition, provisions),
    });
  },
});

/** The provisions that each unknown feature leaves undecided. */
function waitingFor(
  edition: EditionData,
  known: KnownFeatures,
): ReadonlyMap<FeatureName, readonly string[]> {
  const waiting = new Map<FeatureName, readonly string[]>();
  for (const provision of edition.items) {
    for (const name of applicabilityOf(provision, known).unknown) {
      waiting.set(name, [...(waiting.get(name) ?? []), provision.id]);
    }
  }
  return waiting;
}

function explain(asked: readonly (readonly [FeatureName, readonly string[]])[]): string {
  const explained = asked
    .slice(0, explainedAtMost)
    .map(([name, ids]) => `${name} (for ${ids.join(", ")}): ${features()[name].meaning}`);
  const others = asked
    .slice(explainedAtMost)
    .map(([name, ids]) => `${name} (for ${ids.join(", ")})`);
  return [...explained, ...(others.length > 0 ? [`Further: ${others.join(", ")}.`] : [])].join(" ");
}
