import { defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { reportContradictions } from "../../values/report-contradictions.js";
import { passwordClaims } from "../../values/subjects/password-claims.js";

/** Reports clauses on passwords that contradict each other. */
export const passwordClausesConflict = defineRule<ProcurementDocument>({
  id: "procurement/password-clauses-conflict",
  title: "Clauses on passwords agree with each other",
  level: "warning",
  cites: [],
  why: "Where two clauses on passwords differ, a supplier may keep to the weaker one and say that it complies.",
  resolution: "person",
  check(document, report) {
    reportContradictions(document, passwordClaims(document), report);
  },
});
