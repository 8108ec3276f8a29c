import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on the security of sub-contractors. */
export const missingSubcontractors = defineMissingRule("subcontractors");
