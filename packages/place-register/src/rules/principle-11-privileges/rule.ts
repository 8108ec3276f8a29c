import { relationsOf } from "../../relations.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { lacks } from "../lacks.js";
import { isInUse } from "../stages.js";

/** Carries out the checks of principle 11 that ask who holds rights. */
export const principle11Privileges = defineCheckRule({
  id: "place/principle-11-privileges",
  title: "It is known who may administer what, and that is looked at again",
  why: "Whoever has the rights of an administrator has the system; rights that nobody looks at again only grow.",
  cites: citePrinciples("ncsc-cp-11"),
  checks: [
    carries({
      id: "ncsc-cp-11-c1",
      on: "systems",
      when: isInUse,
      asks: "who may administer it",
      under: ["privileges"],
      look: ({ id }, { register }) =>
        relationsOf(register).privilegesOnSystem(id).length > 0 ? "so" : "unsaid",
    }),
    carries({
      id: "ncsc-cp-11-c1",
      on: "privileges",
      when: ({ ended }) => ended === undefined,
      asks: "what the right is, on what, who holds it and when it was last reviewed",
      under: ["role", "system", "holder", "reviewed"],
      look: (privilege) =>
        lacks(privilege, {
          system: "on which system it is",
          role: "what the right is",
          holder: "whether staff, a supplier or a service holds it",
          reviewed: "when it was last reviewed",
        }),
    }),
  ],
});
