import { defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { isAskedFor } from "../../wording/asking.js";
import { inSentences } from "../../wording/strength.js";
import { asksNoLogs } from "./asks-no-logs.js";

const quoteIn = /* @__PURE__ */ inSentences(asksNoLogs);

/** Reports requirements to keep no security logs, or to switch logging off. */
export const loggingDisabled = defineRule<ProcurementDocument>({
  id: "procurement/logging-disabled",
  title: "Nobody is asked to switch security logs off",
  level: "error",
  cites: [],
  why: "Without logs an attack is not seen while it happens and cannot be explained afterwards.",
  resolution: "person",
  check(document, report) {
    if (document.language === "other") return;
    for (const [index, statement] of document.statements.entries()) {
      const quote = quoteIn(statement);
      if (quote === undefined) continue;
      if (!isAskedFor(statement, document)) continue;
      report.at(["statements", index], {
        quote,
        what: `This asks that security events are not logged: “${quote}”.`,
        todo: "Have log-ins, changes and remote sessions logged and the logs kept, such as for 12 months; to protect privacy, say which content stays out of them.",
      });
    }
  },
});
