import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on the rules of its sector. */
export const missingSectorDuties = defineMissingRule("sector-duties");
