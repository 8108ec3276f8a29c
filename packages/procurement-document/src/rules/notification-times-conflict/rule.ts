import { defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { reportContradictions } from "../../values/report-contradictions.js";
import { acknowledgementClaims } from "../../values/subjects/acknowledgement-claims.js";
import { notificationClaims } from "../../values/subjects/notification-claims.js";

/** Reports two times within which the same event has to be told. */
export const notificationTimesConflict = defineRule<ProcurementDocument>({
  id: "procurement/notification-times-conflict",
  title: "An event is told, and a report acknowledged, within one time throughout",
  level: "warning",
  cites: [],
  why: "Where two clauses give two times, a supplier keeps to the longer one and the buyer may miss its own deadline.",
  resolution: "person",
  check(document, report) {
    const claims = [...notificationClaims(document), ...acknowledgementClaims(document)];
    reportContradictions(document, claims, report);
  },
});
