import { defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { isAskedFor } from "../../wording/asking.js";
import { inSentences } from "../../wording/strength.js";
import { asksStandingAccess } from "./asks-standing-access.js";

const quoteIn = /* @__PURE__ */ inSentences(asksStandingAccess);

/** Reports requirements that leave a way in from outside open all the time, or unwatched. */
export const standingAccessAsked = defineRule<ProcurementDocument>({
  id: "procurement/standing-access-asked",
  title: "Access from outside is opened when it is needed, and watched",
  level: "error",
  cites: [],
  why: "Whoever gets into the supplier gets into the buyer's systems by the same way, at any hour and unseen.",
  resolution: "person",
  check(document, report) {
    if (document.language === "other") return;
    for (const [index, statement] of document.statements.entries()) {
      const quote = quoteIn(statement);
      if (quote === undefined) continue;
      const isBuyers = statement.actor === "buyer" && statement.modality === "obligation";
      if (!isBuyers && !isAskedFor(statement, document)) continue;
      if (document.sections[statement.section]?.kind !== "ordinary") continue;
      report.at(["statements", index], {
        quote,
        what: `This leaves a way in from outside open or unwatched: “${quote}”.`,
        todo: "Have access opened for each occasion with the buyer's approval, with multi-factor authentication and an account for each person, logged, and closed afterwards.",
      });
    }
  },
});
