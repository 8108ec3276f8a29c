import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap } from "../lacks.js";
import { isSupplying } from "../stages.js";

/** Carries out the checks of principle 12 that ask for suppliers of suppliers. */
export const principle12SupplyChain = defineCheckRule({
  id: "place/principle-12-supply-chain",
  title: "It is known who has access or data through a supplier",
  why: "What a supplier hands on is out of sight: its subcontractors reach the place as it does.",
  cites: citePrinciples("ncsc-cp-12"),
  checks: [
    carries({
      id: "ncsc-cp-12-c5",
      on: "suppliers",
      when: isSupplying,
      asks: "who has access or data through it, and whether that list is complete",
      under: ["subSuppliers", "subSuppliersComplete"],
      look: ({ subSuppliers, subSuppliersComplete }) => {
        if (subSuppliersComplete === true && subSuppliers !== undefined) return "so";
        if (subSuppliers === undefined)
          return gap("who has access or data through it", "subSuppliers");
        return gap(
          subSuppliersComplete === false
            ? "who else has access or data through it"
            : "whether the list of those who have access or data through it is complete",
          "subSuppliers",
          "subSuppliersComplete",
        );
      },
    }),
  ],
});
