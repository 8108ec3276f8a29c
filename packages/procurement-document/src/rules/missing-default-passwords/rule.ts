import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on default passwords. */
export const missingDefaultPasswords = defineMissingRule("default-passwords");
