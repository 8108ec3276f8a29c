import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on the right to audit. */
export const missingRightToAudit = defineMissingRule("right-to-audit");
