import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on encrypted communication and storage. */
export const missingEncryption = defineMissingRule("encryption");
