import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on the retention of data. */
export const missingDataRetention = defineMissingRule("data-retention");
