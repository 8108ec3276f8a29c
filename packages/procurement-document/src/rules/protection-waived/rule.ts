import { defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { isAskedFor } from "../../wording/asking.js";
import { inSentences } from "../../wording/strength.js";
import { waivesProtection } from "./waives-protection.js";

const quoteIn = /* @__PURE__ */ inSentences(waivesProtection);

/** Reports requirements to do without a protection that is expected everywhere. */
export const protectionWaived = defineRule<ProcurementDocument>({
  id: "procurement/protection-waived",
  title: "No requirement does without a basic protection",
  level: "warning",
  cites: [],
  why: "What a tender waives nobody offers, and to get it later costs more.",
  resolution: "person",
  check(document, report) {
    if (document.language === "other") return;
    for (const [index, statement] of document.statements.entries()) {
      const quote = quoteIn(statement);
      if (quote === undefined || !isAskedFor(statement, document)) continue;
      report.at(["statements", index], {
        quote,
        what: `This does without a basic protection: “${quote}”.`,
        todo: "Ask for the protection; where it cannot be had, say for what, why, how long, and what takes its place.",
      });
    }
  },
});
