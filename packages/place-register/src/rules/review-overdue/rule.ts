import { defineRule } from "@bollard/model";
import type { PrincipleId } from "@bollard/ncsc-connected-places";
import type { PlaceRegister } from "../../definition/place-register.js";
import { type Element, indexOf } from "../../elements.js";
import { addPeriod } from "../calendar.js";
import { nameOf } from "../check-rule.js";
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
    const tell = (one: Element, field: string, day: string | undefined, principle: PrincipleId) => {
      if (day === undefined || day >= today) return;
      report.at([...one.path, field], {
        what: `${nameOf(one)} was to be looked at again by ${day}.`,
        todo: "Look at it again, correct what has changed, and write the day of the next review.",
        cites: citePrinciples(principle),
      });
    };
    for (const one of index.of("services")) tell(one, "reviewBy", one.entry.reviewBy, "ncsc-cp-01");
    for (const one of index.of("risks")) tell(one, "review", one.entry.review, "ncsc-cp-02");
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
