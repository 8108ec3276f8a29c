import { defineRule } from "@bollard/model";
import { psti } from "../cite.js";
import type { PstiSubject } from "../psti-subject.js";
import { checkPublication } from "../publication-terms.js";
import { supportDuty } from "../support-duty.js";

/** Finds a support period that is not published, or not open and plain to everyone. */
export const supportPeriodAccess = defineRule<PstiSubject>({
  id: "uk-psti/support-period-access",
  title: "Everyone can read and understand the support period",
  level: "error",
  cites: [psti("Schedule 1 paragraph 3(2)"), psti("Schedule 1 paragraph 3(4)")],
  resolution: "person",
  check(subject, report, context) {
    const duty = supportDuty(subject, context.today);
    const period = subject.psti?.supportPeriod;
    if (!duty || !period) return;
    checkPublication(subject, period.published, duty.publication, report, context);
  },
});
