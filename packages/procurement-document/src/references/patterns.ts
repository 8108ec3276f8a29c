import type { CitationPattern } from "./citation-pattern.js";
import { british, european } from "./patterns/british.js";
import { etsi } from "./patterns/etsi.js";
import { audit, owasp, rfc, wcag } from "./patterns/industry.js";
import { iso } from "./patterns/iso.js";
import {
  cybersecurityFramework,
  fips,
  interagencyReports,
  specialPublications,
} from "./patterns/nist.js";
import { abbreviatedLaw, europeanLaw, gdpr, statutoryInstruments } from "./patterns/uk-law.js";
import {
  assuranceSchemes,
  connectedPlaces,
  cyberAssessmentFramework,
  cyberEssentials,
  namedPolicy,
  policyNotes,
} from "./patterns/uk-policy.js";
import { acquisitionRegulation, codes, gsaOrders } from "./patterns/us-law.js";

/** How citations are written, by family; where two fit at a place, the first counts. */
export const patterns: readonly CitationPattern[] = [
  etsi,
  iso,
  european,
  british,
  interagencyReports,
  specialPublications,
  fips,
  cybersecurityFramework,
  statutoryInstruments,
  abbreviatedLaw,
  gdpr,
  europeanLaw,
  policyNotes,
  cyberAssessmentFramework,
  cyberEssentials,
  connectedPlaces,
  assuranceSchemes,
  namedPolicy,
  wcag,
  owasp,
  audit,
  rfc,
  acquisitionRegulation,
  codes,
  gsaOrders,
];
