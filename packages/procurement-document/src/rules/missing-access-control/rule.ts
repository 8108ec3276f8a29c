import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on access control. */
export const missingAccessControl = defineMissingRule("access-control");
