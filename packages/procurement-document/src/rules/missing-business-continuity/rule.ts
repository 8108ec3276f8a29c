import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on business continuity and recovery. */
export const missingBusinessContinuity = defineMissingRule("business-continuity");
