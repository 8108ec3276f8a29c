import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on secure configuration and unused interfaces. */
export const missingSecureConfiguration = defineMissingRule("secure-configuration");
