import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on the end of life of devices. */
export const missingEndOfLife = defineMissingRule("end-of-life");
