import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on the protection of personal data. */
export const missingPersonalData = defineMissingRule("personal-data");
