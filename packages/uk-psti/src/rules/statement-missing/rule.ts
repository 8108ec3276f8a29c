import { defineRule } from "@bollard/model";
import { psti } from "../cite.js";
import { isOnSale } from "../on-sale.js";
import type { PstiSubject } from "../psti-subject.js";
import { scopeOf } from "../scope.js";
import { needsStatement } from "../statement-duty.js";

/** Finds a product on sale without a statement of compliance. */
export const statementMissing = defineRule<PstiSubject>({
  id: "uk-psti/statement-missing",
  title: "A product on sale has a statement of compliance",
  level: "error",
  cites: [psti("PSTI Act s.9"), psti("SI 2023/1007 reg 7")],
  resolution: "person",
  check(subject, report, { today }) {
    if (!needsStatement(subject, today) || subject.psti?.statement) return;
    const path = ["psti", "statement"] as const;
    const { from, until } = subject.product?.onSale ?? {};
    if (until !== undefined && until < today) return;
    const onSale = isOnSale(subject, today);
    const todo =
      "Prepare the statement with all entries of Schedule 4, let it accompany the product, and declare it under psti.statement.";
    if (onSale === "false") {
      const what = `No statement of compliance is declared; the product needs one by ${from}, when it goes on sale.`;
      report.missing(path, { level: "hint", what, todo });
      return;
    }
    if (onSale === "true" && scopeOf(subject, today).verdict === "in") {
      const relies = Object.keys(subject.psti?.deemedBy ?? {}).length > 0;
      const standards = relies
        ? " Relying on a standard does not replace it; only a label does."
        : "";
      const what = `The product is on sale, and no statement of compliance is declared.${standards}`;
      report.missing(path, { what, todo });
      return;
    }
    const reason = onSale === "true" ? "in scope of the PSTI regime" : "already on sale";
    report.missing(path, {
      level: "warning",
      question: true,
      what: `Is the product ${reason}? If so, it needs a statement of compliance, and none is declared.`,
      todo: `Declare ${onSale === "true" ? "audience and connectable under product" : "product.onSale"}. ${todo}`,
    });
  },
});
