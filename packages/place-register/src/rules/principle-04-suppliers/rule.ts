import type { EntryOf } from "../../elements.js";
import { relationsOf } from "../../relations.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap, lacks, together } from "../lacks.js";
import type { Look } from "../look.js";
import { isInUse, isSupplying, servesInUse } from "../stages.js";

/** Carries out the checks of principle 4, except for ways in and for exits. */
export const principle04Suppliers = defineCheckRule({
  id: "place/principle-04-suppliers",
  title: "The register shows who supplies what, who controls the supplier, and where data are",
  why: "Whoever runs the place stays responsible for what suppliers do in it, and can only be so for what is known.",
  cites: citePrinciples("ncsc-cp-04"),
  checks: [
    carries({
      id: "ncsc-cp-04-c1",
      on: "systems",
      when: isInUse,
      asks: "who supplies it, and under which contract",
      under: ["supplier", "contract"],
      look: lookAtSupply,
    }),
    carries({
      id: "ncsc-cp-04-c4",
      on: "suppliers",
      when: isSupplying,
      asks: "which company owns it, from which country it is controlled, and when that was last checked",
      under: ["parent", "countryOfControl", "ownershipChecked"],
      // “None” is an answer here: a supplier need not have a parent.
      look: ({ parent, countryOfControl, ownershipChecked }) =>
        together(
          parent === undefined && gap("which company owns it", "parent"),
          countryOfControl === undefined &&
            gap("from which country it is controlled", "countryOfControl"),
          ownershipChecked === undefined &&
            gap("when its ownership was last checked", "ownershipChecked"),
        ),
    }),
    carries({
      id: "ncsc-cp-04-c3",
      on: "suppliers",
      when: handlesData,
      asks: "in which countries it processes data",
      under: ["countries"],
      look: (supplier) => lacks(supplier, { countries: "in which countries it processes data" }),
    }),
    carries({
      id: "ncsc-cp-04-c3",
      on: "dataSets",
      when: servesInUse,
      asks: "in which countries it is processed",
      under: ["countries"],
      look: (data) => lacks(data, { countries: "in which countries it is processed" }),
    }),
  ],
});

function lookAtSupply({ supplier, contract }: EntryOf<"systems">, { index }: Look) {
  if (supplier === undefined) return gap("who supplies it", "supplier");
  if (supplier === "in-house" || contract !== undefined) return "so";
  const contracts = index.first(supplier, "suppliers")?.entry.contracts ?? [];
  const [only, ...others] = contracts;
  if (only?.reference !== undefined && others.length === 0) return "so";
  return gap("under which contract it is supplied", "contract");
}

/** Whether data come from or go to a supplier, or are kept on its systems. */
function handlesData({ id }: EntryOf<"suppliers">, { register }: Look): boolean {
  const { systemsOfSupplier, flowsAt, dataSetsOfSystem } = relationsOf(register);
  return (
    flowsAt(id).length > 0 ||
    systemsOfSupplier(id).some(
      ({ entry }) => isInUse(entry) && dataSetsOfSystem(entry.id).length > 0,
    )
  );
}
