import { defineRule } from "@bollard/model";
import { isOutcomeId } from "@bollard/ncsc-caf";
import type { PlaceRegister } from "../../definition/place-register.js";
import { cafEvidenceOf, citeCaf, hasEvidence, outcomeInWords } from "../caf-evidence.js";
import { lookAt } from "../look.js";
import { contradictions } from "./contradictions.js";

/** So many entries are named. */
const shown = 5;

/** Reports evidence for outcomes of the CAF on which the register itself says otherwise. */
export const cafEvidenceContradicted = defineRule<PlaceRegister>({
  id: "place/caf-evidence-contradicted",
  title: "The register says nothing against the evidence that is recorded for the CAF",
  level: "warning",
  cites: [],
  why: "An assessor looks at the evidence and at the place. Where the two disagree, one of them is out of date.",
  carriesOut: contradictions.flatMap(({ outcome, check }) =>
    (["3.2", "4.0"] as const).map((number) => `caf-${number}-${outcome.toLowerCase()}-c${check}`),
  ),
  resolution: "person",
  check(register, report, context) {
    const recorded = cafEvidenceOf(register);
    const { edition } = recorded;
    if (edition === undefined) return;
    const look = lookAt(register, context);
    for (const { outcome, against, todo } of contradictions) {
      if (!isOutcomeId(edition, outcome) || !hasEvidence(recorded, outcome)) continue;
      // Where an outcome is said not to arise, there is nothing that it could be evidence for.
      const answer = recorded.evidence[outcome];
      if (typeof answer === "object" && answer.notApplicable !== undefined) continue;
      const found = against(look);
      if (found.length === 0) continue;
      const more = found.length - shown;
      report.at(["caf", "evidence", outcome], {
        what: `Evidence is recorded for ${outcomeInWords(edition, outcome)}, while by this register ${found.slice(0, shown).join("; ")}${more > 0 ? `; and ${more} more` : ""}.`,
        todo,
        cites: citeCaf(edition, outcome),
      });
    }
  },
});
