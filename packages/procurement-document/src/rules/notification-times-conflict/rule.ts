import { defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { reportContradictions } from "../../values/report-contradictions.js";
import { notificationClaims } from "../../values/subjects/notification-claims.js";

/** Reports two times within which the same event has to be told. */
export const notificationTimesConflict = defineRule<ProcurementDocument>({
  id: "procurement/notification-times-conflict",
  title: "An event is told within one time throughout",
  level: "warning",
  cites: [],
  why: "Where two clauses give two times, a supplier keeps to the longer one and the buyer may miss its own deadline.",
  resolution: "person",
  check(document, report) {
    reportContradictions(document, notificationClaims(document), report);
  },
});
