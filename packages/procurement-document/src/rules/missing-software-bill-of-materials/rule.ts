import { defineMissingRule } from "../missing-rule.js";

/** Asks about software bills of materials. */
export const missingSoftwareBillOfMaterials = defineMissingRule("software-bill-of-materials");
