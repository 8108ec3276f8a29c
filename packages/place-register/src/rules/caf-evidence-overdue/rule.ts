import { readAnswer } from "@bollard/device-spec";
import { defineRule } from "@bollard/model";
import { isOutcomeId } from "@bollard/ncsc-caf";
import type { PlaceRegister } from "../../definition/place-register.js";
import { cafEvidenceOf, citeCaf, outcomeInWords } from "../caf-evidence.js";

/** Reports CAF evidence whose day of review has passed. */
export const cafEvidenceOverdue = defineRule<PlaceRegister>({
  id: "place/caf-evidence-overdue",
  title: "CAF evidence is looked at again by the day that was set",
  level: "warning",
  cites: [],
  why: "Whoever recorded the evidence set a day on which it stops counting without another look.",
  resolution: "person",
  check(register, report, { today }) {
    const { edition, evidence } = cafEvidenceOf(register);
    for (const [key, answer] of Object.entries(evidence)) {
      const { answered, review } = readAnswer(answer);
      if (!answered || review === undefined || review >= today) continue;
      const known = edition !== undefined && isOutcomeId(edition, key);
      report.at(["caf", "evidence", key, "review"], {
        what: `The evidence for ${known ? outcomeInWords(edition, key) : key} was to be looked at again by ${review}.`,
        todo: "Look at it again, and write the day of the next review.",
        ...(known && { cites: citeCaf(edition, key) }),
      });
    }
  },
});
