import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on the location of data. */
export const missingDataLocation = defineMissingRule("data-location");
