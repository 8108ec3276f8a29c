import type { Citation } from "@bollard/model";
import { latestOf } from "./calendar.js";
import { provision, psti } from "./cite.js";
import type { PstiSubject } from "./psti-subject.js";
import { isPublished, reportingTerms, supportTerms } from "./publication-terms.js";
import type { ReliedStandard, Requirement } from "./routes.js";
import { isBlank } from "./wording.js";

/** A route through a standard, in the words that messages need. */
interface StandardRoute {
  /** The requirement, such as `passwords`. */
  readonly about: string;
  readonly name: string;
  /** What software cannot see, as a clause. */
  readonly condition: string;
  /** What makes the route hold, as a sentence. */
  readonly remedy: string;
  readonly cites: readonly Citation[];
}

const en = "EN 303 645 V2.1.1";

const iso: StandardRoute = {
  about: "reporting",
  name: "ISO/IEC 29147:2018",
  condition:
    "its paragraphs 6.2.2, 6.2.5 and 6.5 are followed for everything that the requirement covers",
  remedy: "Claim the edition 2018 of ISO/IEC 29147 if the process follows it.",
  cites: [psti("Schedule 2 paragraph 2(2)(b)"), psti("Schedule 2 paragraph 2(3)")],
};

const routes: Readonly<Record<Requirement, StandardRoute>> = {
  passwords: {
    about: "passwords",
    name: en,
    condition:
      "5.1-1 and, where relevant, 5.1-2 are met for the hardware, the software installed on it and the software that must be installed",
    remedy:
      "Claim V2.1.1, and answer its 5.1-1 and, where relevant, 5.1-2 with Y once the product meets them.",
    cites: [psti("Schedule 2 paragraph 1(2)"), provision("5.1-1"), provision("5.1-2")],
  },
  reporting: {
    about: "reporting",
    name: en,
    condition:
      "5.2-1 is met for everything that the requirement covers, the software around the product included",
    remedy: "Claim V2.1.1, and answer its 5.2-1 with Y once the manufacturer meets it.",
    cites: [psti("Schedule 2 paragraph 2(2)(a)"), provision("5.2-1")],
  },
  supportPeriod: {
    about: "the support period",
    name: en,
    condition:
      "5.3-13 is met for everything that the requirement covers; an end date, open access, the publishing of an extension, prominence in offers and no shortening are still asked for",
    remedy: "Claim V2.1.1, and answer its 5.3-13 with Y once the manufacturer meets it.",
    cites: [psti("Schedule 2 paragraph 3(2)"), provision("5.3-13")],
  },
};

/** The route by which a standard can stand in for a requirement. */
export function standardRoute(requirement: Requirement, standard: ReliedStandard): StandardRoute {
  return standard === "iso-iec-29147" ? iso : routes[requirement];
}

/** Says whether what Schedule 2 asks besides the standard is declared as met. */
export function conditionsMet(
  { psti: facts }: PstiSubject,
  requirement: Requirement,
  standard: ReliedStandard,
): boolean {
  if (standard === "iso-iec-29147") {
    const { contact, acknowledgedWithin, statusUpdatesEvery, published } = facts?.reporting ?? {};
    const timed = acknowledgedWithin !== undefined && statusUpdatesEvery !== undefined;
    return timed && !isBlank(contact) && isPublished(published, reportingTerms);
  }
  if (requirement !== "supportPeriod") return true;
  const { until, published, earlier, besideMainCharacteristics } = facts?.supportPeriod ?? {};
  const promised = latestOf((earlier ?? []).map((period) => period.until)) ?? "";
  if (until === undefined || promised > until || besideMainCharacteristics !== true) return false;
  return isPublished(published, supportTerms);
}
