import type { Citation } from "@bollard/model";
import { psti } from "./cite.js";
import type { PstiSubject } from "./psti-subject.js";
import { type PublicationDuty, restingOn, supportTerms } from "./publication-terms.js";
import { routeOf } from "./routes.js";
import { dutiesBind } from "./scope.js";

/** What must be published about the support period, and what says so. */
interface SupportDuty {
  /** What asks for a period with an end date. */
  readonly period: readonly Citation[];
  readonly publication: PublicationDuty;
}

const at = ["psti", "supportPeriod", "published"] as const;
const information = "the support period";

const underSchedule1: SupportDuty = {
  period: [psti("Schedule 1 paragraph 3(2)"), psti("SI 2023/1007 reg 2")],
  publication: {
    at,
    information,
    duty: [psti("Schedule 1 paragraph 3(2)"), psti("Schedule 1 paragraph 3(4)")],
    terms: supportTerms,
  },
};

/** Whoever relies on EN 303 645 still owes an end date and the terms of access, by Schedule 2. */
const underSchedule2: SupportDuty = {
  period: [psti("Schedule 2 paragraph 3(3)"), psti("SI 2023/1007 reg 2")],
  publication: {
    at,
    information,
    duty: [psti("Schedule 2 paragraph 3(2)"), psti("Schedule 2 paragraph 3(4)")],
    terms: restingOn(supportTerms, "Schedule 2 paragraph 3(4)"),
  },
};

/** What the product owes about support on a day; `undefined` where nothing is to be checked. */
export function supportDuty(subject: PstiSubject, today: string): SupportDuty | undefined {
  if (!dutiesBind(subject, today)) return undefined;
  const route = routeOf(subject, "supportPeriod", today);
  if (route === "label") return undefined;
  return route === undefined ? underSchedule1 : underSchedule2;
}
