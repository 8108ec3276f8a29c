import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on security contact and governance. */
export const missingGovernanceContact = defineMissingRule("governance-contact");
