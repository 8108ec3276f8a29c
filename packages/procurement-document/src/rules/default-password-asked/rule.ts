import { type Citation, defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { isAskedFor } from "../../wording/asking.js";
import { inSentences } from "../../wording/strength.js";
import { asksSharedPassword } from "./asks-shared-password.js";

const provision: Citation = {
  framework: "etsi-en-303-645",
  edition: "3.1.3",
  item: "5.1-1",
};
const schedule: Citation = {
  framework: "uk-psti",
  edition: "2023/1007",
  item: "Schedule 1 paragraph 1(2)",
};

const quoteIn = /* @__PURE__ */ inSentences(asksSharedPassword);

/** Reports requirements for a default password, or for one that units or people share. */
export const defaultPasswordAsked = defineRule<ProcurementDocument>({
  id: "procurement/default-password-asked",
  title: "No default or shared password is asked for",
  level: "error",
  cites: [provision],
  why: "A password that several units or people share is known to many and belongs to nobody; one leak opens them all.",
  resolution: "person",
  check(document, report) {
    if (document.language === "other") return;
    const { devices } = document.purchase;
    const isConsumer = devices === "consumer" || devices === "both";
    for (const [index, statement] of document.statements.entries()) {
      const quote = quoteIn(statement);
      if (quote === undefined) continue;
      if (!isAskedFor(statement, document)) continue;
      report.at(["statements", index], {
        quote,
        what: `This asks for a default or shared password: “${quote}”.`,
        todo: "Ask for a password that is unique to each unit, or set by its user at first use, and for an account of their own for each person.",
        cites: isConsumer ? [provision, schedule] : [provision],
      });
    }
  },
});
