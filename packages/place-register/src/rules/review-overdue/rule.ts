import { defineRule } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { indexOf } from "../../elements.js";
import { addPeriod } from "../calendar.js";
import { citePrinciples } from "../cite-principle.js";

/** Reports services, risks and governance whose day of review has passed. */
export const reviewOverdue = defineRule<PlaceRegister>({
  id: "place/review-overdue",
  title: "What was to be looked at again has been looked at by its day",
  level: "warning",
  cites: citePrinciples("ncsc-cp-01", "ncsc-cp-02", "ncsc-cp-03"),
  why: "A register that nobody looks at again describes a place that is no longer there.",
  resolution: "person",
  check(register, report, { today }) {
    const index = indexOf(register);
    const todo =
      "Look at it again, correct what has changed, and write the day of the next review.";
    for (const { entry, label, path } of index.of("services")) {
      if (entry.reviewBy === undefined || entry.reviewBy >= today) continue;
      report.at([...path, "reviewBy"], {
        what: `“${label}” was to be looked at again by ${entry.reviewBy}.`,
        todo,
        cites: citePrinciples("ncsc-cp-01"),
      });
    }
    for (const { entry, label, path } of index.of("risks")) {
      if (entry.review === undefined || entry.review >= today) continue;
      report.at([...path, "review"], {
        what: `“${label}” was to be looked at again by ${entry.review}.`,
        todo,
        cites: citePrinciples("ncsc-cp-02"),
      });
    }
    const { lastReview, cadence } = register.place?.governance ?? {};
    if (lastReview === undefined || cadence === undefined) return;
    const due = addPeriod(lastReview, cadence);
    if (due >= today) return;
    report.at(["place", "governance", "lastReview"], {
      what: `Governance was last reviewed on ${lastReview}, and was to be reviewed again by ${due}.`,
      todo: "Review it, and write the day; or write the period that is kept.",
      cites: citePrinciples("ncsc-cp-03"),
    });
  },
});
