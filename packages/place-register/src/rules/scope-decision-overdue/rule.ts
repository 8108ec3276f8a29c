import { defineRule } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";

/** Reports scope decisions whose day of review is past. */
export const scopeDecisionOverdue = defineRule<PlaceRegister>({
  id: "place/scope-decision-overdue",
  title: "Scope decisions are looked at again by their day of review",
  level: "warning",
  cites: [],
  why: "Laws, places and what is done there change. A decision on scope counts until the day on which it was to be looked at again.",
  resolution: "person",
  check({ scope = [] }, report, { today }) {
    for (const [index, { instrument, review }] of scope.entries()) {
      if (review === undefined || review >= today) continue;
      report.at(["scope", index, "review"], {
        what: `The decision on ${instrument ?? "an instrument that is not named"} was to be looked at again by ${review}.`,
        todo: "Look at it again, and write the day of the decision and of the next review.",
      });
    }
  },
});
