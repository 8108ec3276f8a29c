import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on security monitoring. */
export const missingMonitoring = defineMissingRule("monitoring");
