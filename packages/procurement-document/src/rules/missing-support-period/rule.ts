import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on support period and security updates. */
export const missingSupportPeriod = defineMissingRule("support-period");
