import { defineRule } from "@bollard/model";
import { psti } from "../cite.js";
import type { PstiSubject } from "../psti-subject.js";
import { statementDue } from "../statement-duty.js";

/** Finds a support period in the statement that the published one does not bear out. */
export const statementSupportPeriod = defineRule<PstiSubject>({
  id: "uk-psti/statement-support-period",
  title: "The published support period keeps what the statement of compliance says",
  level: "error",
  cites: [psti("Schedule 4 paragraph 1(1)(e)"), psti("Schedule 1 paragraph 3(6)")],
  resolution: "person",
  check(subject, report, { today }) {
    const stated = statementDue(subject, today)?.supportPeriodUntil;
    const { until, earlier = [] } = subject.psti?.supportPeriod ?? {};
    if (stated === undefined || until === undefined || stated === until) return;
    const path = ["psti", "statement", "supportPeriodUntil"] as const;
    if (stated > until) {
      report.at(path, {
        what: `The statement of compliance says support until ${stated}; the published period ends on ${until}.`,
        todo: `Publish ${stated} or a later day as the end of support, or correct the statement if it never was that day.`,
      });
      return;
    }
    if (earlier.some((period) => period.until === stated)) return;
    report.at(path, {
      level: "warning",
      question: true,
      what: `Was the support period extended from ${stated} to ${until}? The statement and the publication differ.`,
      todo: `If it was, add the earlier period with until: ${stated} under supportPeriod.earlier. If not, correct the statement.`,
      cites: [psti("Schedule 4 paragraph 1(1)(e)")],
    });
  },
});
