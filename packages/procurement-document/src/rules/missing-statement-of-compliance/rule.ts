import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on statements of compliance for consumer products. */
export const missingStatementOfCompliance = defineMissingRule("statement-of-compliance");
