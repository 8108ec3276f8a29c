import type { Pattern } from "../pattern.js";
import type { PatternTable } from "./index.js";

const given: readonly Pattern[] = [
  {
    value: false,
    says: /^\W*not (?:yet|given|confirmed|in place|established|complete)\b|^\W*(?:partly|partially|pending|planned|outstanding|open|in preparation|denied)\b|\b(?:is|are|has|have) not (?:yet |been |fully )*(?:confirmed|given|in place|established|introduced|implemented|briefed|set up|available)\b|\b(?:will be|is being|are being|is to be) (?:introduced|established|set up|implemented|briefed|confirmed)\b|\b(?:cannot|can not) (?:yet )?(?:be )?confirm(?:ed)?\b/,
    denial: "ignored",
    example: "Not yet; the process is being introduced.",
    counter: "Confirmed; the process was introduced in 2022.",
  },
  {
    value: true,
    says: /^\W*(?:(?:we )?(?:hereby )?confirm(?:ed)?|given|in place|established)\b/,
    example: "Confirmed.",
    counter: "Unconfirmed.",
  },
];

/** Patterns of table 4. */
export const confPatterns: PatternTable = {
  "Conf/confirmationOfVulnerabilityActions/value": given,
  "Conf/confirmationOfVulnerabilityMonitoring/value": given,
  "Conf/confirmationOfUpdateProcedures/value": given,
  "Conf/confirmationOfSecureManagement/value": given,
  "Conf/confirmationOfSecureDevelopment/value": given,
};
