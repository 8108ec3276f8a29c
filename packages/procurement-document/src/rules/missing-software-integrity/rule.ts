import { defineMissingRule } from "../missing-rule.js";

/** Reports tenders without requirements on the integrity of software and updates. */
export const missingSoftwareIntegrity = defineMissingRule("software-integrity");
