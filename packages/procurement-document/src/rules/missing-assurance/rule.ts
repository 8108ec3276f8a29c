import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on assurance and independent tests. */
export const missingAssurance = defineMissingRule("assurance");
