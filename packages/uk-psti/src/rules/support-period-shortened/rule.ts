import { defineRule } from "@bollard/model";
import { latestOf } from "../calendar.js";
import { psti } from "../cite.js";
import type { PstiSubject } from "../psti-subject.js";
import { supportDuty } from "../support-duty.js";

/** Finds a support period that became shorter, or an extension that was not published. */
export const supportPeriodShortened = defineRule<PstiSubject>({
  id: "uk-psti/support-period-shortened",
  title: "A published support period is never shortened, and an extension is published",
  level: "error",
  cites: [psti("Schedule 1 paragraph 3(6)"), psti("Schedule 1 paragraph 3(3)")],
  resolution: "person",
  check(subject, report, { today }) {
    const { until, earlier = [], published } = subject.psti?.supportPeriod ?? {};
    if (!supportDuty(subject, today) || until === undefined) return;
    const promised = latestOf(earlier.map((period) => period.until));
    if (promised === undefined) return;
    if (promised > until) {
      report.at(["psti", "supportPeriod", "until"], {
        what: `Support until ${promised} was published earlier; the period now ends on ${until}.`,
        todo: `Restore ${promised} or a later day. Published support cannot be taken back.`,
        cites: [psti("Schedule 1 paragraph 3(6)")],
      });
    }
    const since = typeof published === "object" ? published.since : undefined;
    const before = latestOf(earlier.map((period) => period.published));
    if (promised >= until || since === undefined || before === undefined || since >= before) return;
    report.at(["psti", "supportPeriod", "published", "since"], {
      what: `The period was extended to ${until}, but the page is from ${since}, before the shorter period was published on ${before}.`,
      todo: "Publish the extended period and give the day on which that was done, or correct the dates.",
      cites: [psti("Schedule 1 paragraph 3(3)")],
    });
  },
});
