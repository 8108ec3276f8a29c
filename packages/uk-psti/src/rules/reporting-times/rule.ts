import { defineRule } from "@bollard/model";
import { psti } from "../cite.js";
import type { PstiSubject } from "../psti-subject.js";
import { reportingDuty } from "../reporting-duty.js";

/** Finds reporting information that does not say when a reporter hears back. */
export const reportingTimes = defineRule<PstiSubject>({
  id: "uk-psti/reporting-times",
  title: "It is published when a reporter is answered and hears news",
  level: "error",
  cites: [psti("Schedule 1 paragraph 2(2)(b)(i)"), psti("Schedule 1 paragraph 2(2)(b)(ii)")],
  resolution: "person",
  check(subject, report, { today }) {
    const duty = reportingDuty(subject, today);
    const reporting = subject.psti?.reporting;
    if (!duty || !reporting) return;
    if (reporting.acknowledgedWithin === undefined) {
      report.missing(["psti", "reporting", "acknowledgedWithin"], {
        what: "It is not declared when the reporter of a security issue gets an acknowledgement.",
        todo: "Decide on a time, publish it, and declare it as acknowledgedWithin: P5D is five days. The law sets no number.",
        cites: [duty.acknowledgement],
      });
    }
    if (reporting.statusUpdatesEvery === undefined) {
      report.missing(["psti", "reporting", "statusUpdatesEvery"], {
        what: "It is not declared when the reporter of a security issue hears news until it is resolved.",
        todo: "Decide on an interval, publish it, and declare it as statusUpdatesEvery: P14D is a fortnight. The law sets no number.",
        cites: [duty.updates],
      });
    }
  },
});
