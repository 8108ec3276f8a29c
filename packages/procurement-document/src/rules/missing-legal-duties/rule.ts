import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on legal and regulatory duties. */
export const missingLegalDuties = defineMissingRule("legal-duties");
