import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on exit, return and deletion of data. */
export const missingExit = defineMissingRule("exit");
