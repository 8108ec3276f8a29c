import { defineRule } from "@bollard/model";
import { psti } from "../cite.js";
import type { PstiSubject } from "../psti-subject.js";
import { reportingDuty } from "../reporting-duty.js";
import { isBlank } from "../wording.js";

/** Finds a product for which nobody is named to report security issues to. */
export const reportingContact = defineRule<PstiSubject>({
  id: "uk-psti/reporting-contact",
  title: "A point of contact for security issues is published",
  level: "error",
  cites: [psti("Schedule 1 paragraph 2(2)(a)")],
  resolution: "person",
  check(subject, report, { today }) {
    const duty = reportingDuty(subject, today);
    const reporting = subject.psti?.reporting;
    if (!duty || !isBlank(reporting?.contact)) return;
    if (reporting === undefined) {
      report.missing(["psti", "reporting"], {
        what: "Nothing is declared about how people report a security issue of the product.",
        todo: "Publish a point of contact, when a report is acknowledged and when news follow, and declare them under psti.reporting.",
        cites: duty.whole,
      });
      return;
    }
    report.missing(["psti", "reporting", "contact"], {
      what: "No point of contact is declared for reporting a security issue.",
      todo: "Publish an e-mail address, a web form or a telephone number, and declare it as contact.",
      cites: [duty.contact],
    });
  },
});
