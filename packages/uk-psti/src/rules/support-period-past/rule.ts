import { defineRule } from "@bollard/model";
import { psti } from "../cite.js";
import { isOnSale } from "../on-sale.js";
import type { PstiSubject } from "../psti-subject.js";
import { supportDuty } from "../support-duty.js";

/** Finds a product on sale whose support has already ended. */
export const supportPeriodPast = defineRule<PstiSubject>({
  id: "uk-psti/support-period-past",
  title: "A product on sale is still supported",
  level: "error",
  cites: [psti("Schedule 1 paragraph 3(2)"), psti("SI 2023/1007 reg 2")],
  resolution: "person",
  check(subject, report, { today }) {
    const duty = supportDuty(subject, today);
    const until = subject.psti?.supportPeriod?.until;
    if (!duty || until === undefined) return;
    const path = ["psti", "supportPeriod", "until"] as const;
    const cites = duty.period;
    const from = subject.product?.onSale?.from;
    if (from !== undefined && until < from) {
      report.at(path, {
        what: `Support ends on ${until}, before the product is first sold on ${from}.`,
        todo: "Publish a support period that covers the time on sale, or correct the dates.",
        cites,
      });
      return;
    }
    const onSale = until < today ? isOnSale(subject, today) : "false";
    if (onSale === "true") {
      report.at(path, {
        what: `Support ended on ${until}, and the product is still on sale on ${today}.`,
        todo: "Extend the support period and publish the new one, or stop selling the product.",
        cites,
      });
    }
    if (onSale === "unknown") {
      report.at(path, {
        level: "warning",
        question: true,
        what: `Is the product still on sale? Support ended on ${until}.`,
        todo: "Declare product.onSale with from and, if sales have ended, until.",
        cites,
      });
    }
  },
});
