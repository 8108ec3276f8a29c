import type { Citation } from "@bollard/model";
import { psti } from "./cite.js";
import type { PstiSubject } from "./psti-subject.js";
import { type PublicationDuty, reportingTerms, restingOn } from "./publication-terms.js";
import { routeOf } from "./routes.js";
import { dutiesBind } from "./scope.js";

/** What must be published about reporting security issues, and what says so. */
interface ReportingDuty {
  readonly contact: Citation;
  readonly acknowledgement: Citation;
  readonly updates: Citation;
  /** All of it, each paragraph once. */
  readonly whole: readonly Citation[];
  readonly publication: PublicationDuty;
}

const at = ["psti", "reporting", "published"] as const;
const information = "how to report a security issue";

const underSchedule1: ReportingDuty = {
  contact: psti("Schedule 1 paragraph 2(2)(a)"),
  acknowledgement: psti("Schedule 1 paragraph 2(2)(b)(i)"),
  updates: psti("Schedule 1 paragraph 2(2)(b)(ii)"),
  whole: [
    psti("Schedule 1 paragraph 2(2)(a)"),
    psti("Schedule 1 paragraph 2(2)(b)(i)"),
    psti("Schedule 1 paragraph 2(2)(b)(ii)"),
  ],
  publication: {
    at,
    information,
    duty: [psti("Schedule 1 paragraph 2(2)(a)"), psti("Schedule 1 paragraph 2(3)")],
    terms: reportingTerms,
  },
};

/** Whoever relies on ISO/IEC 29147 publishes the same on the same terms, by Schedule 2. */
const underSchedule2: ReportingDuty = {
  contact: psti("Schedule 2 paragraph 2(3)"),
  acknowledgement: psti("Schedule 2 paragraph 2(3)"),
  updates: psti("Schedule 2 paragraph 2(3)"),
  whole: [psti("Schedule 2 paragraph 2(3)")],
  publication: {
    at,
    information,
    duty: [psti("Schedule 2 paragraph 2(3)"), psti("Schedule 2 paragraph 2(4)")],
    terms: restingOn(reportingTerms, "Schedule 2 paragraph 2(4)"),
  },
};

/** What the product owes about reporting on a day; `undefined` where nothing is to be checked. */
export function reportingDuty(subject: PstiSubject, today: string): ReportingDuty | undefined {
  if (!dutiesBind(subject, today)) return undefined;
  const route = routeOf(subject, "reporting", today);
  if (route === undefined) return underSchedule1;
  return route === "iso-iec-29147" ? underSchedule2 : undefined;
}
