import { defineRule } from "@bollard/model";
import { psti } from "../cite.js";
import type { PstiSubject } from "../psti-subject.js";
import { checkPublication } from "../publication-terms.js";
import { reportingDuty } from "../reporting-duty.js";

/** Finds reporting information that is not published, or not open to everyone. */
export const reportingAccess = defineRule<PstiSubject>({
  id: "uk-psti/reporting-access",
  title: "Everyone can read how to report a security issue",
  level: "error",
  cites: [psti("Schedule 1 paragraph 2(3)")],
  resolution: "person",
  check(subject, report, context) {
    const duty = reportingDuty(subject, context.today);
    const reporting = subject.psti?.reporting;
    if (!duty || !reporting) return;
    checkPublication(subject, reporting.published, duty.publication, report, context);
  },
});
