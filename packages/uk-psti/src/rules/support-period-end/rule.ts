import { type Citation, defineRule, type Report } from "@bollard/model";
import { psti } from "../cite.js";
import type { PstiSubject } from "../psti-subject.js";
import { supportDuty } from "../support-duty.js";
import { isBlank, quote } from "../wording.js";

/** Finds a support period that is missing, or that has no end date. */
export const supportPeriodEnd = defineRule<PstiSubject>({
  id: "uk-psti/support-period-end",
  title: "The support period has an end date",
  level: "error",
  cites: [psti("Schedule 1 paragraph 3(2)"), psti("SI 2023/1007 reg 2")],
  resolution: "person",
  check(subject, report, { today }) {
    const cites = supportDuty(subject, today)?.period;
    if (!cites) return;
    const period = subject.psti?.supportPeriod;
    if (period === undefined) {
      reportAbsent(subject, cites, report);
      return;
    }
    const { from, until, text } = period;
    if (until === undefined) {
      const said =
        text === undefined || isBlank(text) ? "" : `: ${quote(text)} does not replace one`;
      report.missing(["psti", "supportPeriod", "until"], {
        what: `The support period has no end date${said}.`,
        todo: "Decide until which day there will be security updates at the least, publish that day, and declare it as until.",
        cites,
      });
      return;
    }
    if (from === undefined || until >= from) return;
    report.at(["psti", "supportPeriod", "until"], {
      what: `The support period ends on ${until}, before it begins on ${from}.`,
      todo: "Correct the two dates.",
      cites,
    });
  },
});

/** The requirement covers what can be updated; the features speak of the device alone. */
function reportAbsent({ features }: PstiSubject, cites: readonly Citation[], report: Report): void {
  if (features?.updatableSoftware !== false) {
    report.missing(["psti", "supportPeriod"], {
      what: "No support period is declared.",
      todo: "Decide until which day there will be security updates at the least, publish it, and declare it as psti.supportPeriod.until.",
      cites,
    });
    return;
  }
  report.missing(["psti", "supportPeriod"], {
    level: "warning",
    question: true,
    what: "Can nothing that belongs to the product receive a security update? No support period is declared, and the features say that the device cannot be updated.",
    todo: "Check the app and other software that the product needs as well. If any of it can be updated, publish a support period; if not, record that and accept this finding.",
    cites: [psti("Schedule 1 paragraph 3(1)"), ...cites],
  });
}
