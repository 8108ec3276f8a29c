import { defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { isAskedFor } from "../../wording/asking.js";
import { inSentences } from "../../wording/strength.js";
import { reliesOnSecrecy } from "./relies-on-secrecy.js";

const quoteIn = /* @__PURE__ */ inSentences(reliesOnSecrecy);

/** Reports requirements whose security rests on nobody knowing how it works. */
export const securityByObscurity = defineRule<ProcurementDocument>({
  id: "procurement/security-by-obscurity",
  title: "Security does not rest on a secret design",
  level: "warning",
  cites: [{ framework: "etsi-en-303-645", edition: "3.1.3", item: "5.5-1" }],
  why: "Designs, ports and addresses are found out; only keys can be kept secret, and changed.",
  resolution: "person",
  check(document, report) {
    if (document.language === "other") return;
    for (const [index, statement] of document.statements.entries()) {
      const quote = quoteIn(statement);
      if (quote === undefined) continue;
      if (!isAskedFor(statement, document)) continue;
      report.at(["statements", index], {
        quote,
        what: `This rests security on nobody knowing how it works: “${quote}”.`,
        todo: "Ask for published algorithms and protocols that experts have examined, and for authentication; what is hidden may come on top of it.",
      });
    }
  },
});
