import type { EntryOf } from "../../elements.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap, inARow, lacks, together } from "../lacks.js";
import { isInUse, servesInUse } from "../stages.js";

/** Carries out the checks of principle 7. */
export const principle07Exposure = defineCheckRule({
  id: "place/principle-07-exposure",
  title: "What can be reached from the internet or from the street is known, and why",
  why: "What nobody knows to be reachable is not watched, not updated and not missed when it is taken over.",
  cites: citePrinciples("ncsc-cp-07"),
  checks: [
    carries({
      id: "ncsc-cp-07-c5",
      on: "systems",
      when: isInUse,
      asks: "what of it can be reached from the internet, who answers for that and why it has to be",
      under: ["endpoints"],
      look: lookAtEndpoints,
    }),
    carries({
      id: "ncsc-cp-07-c6",
      on: "sites",
      asks: "how close the public comes to it",
      under: ["exposure"],
      look: (site) => lacks(site, { exposure: "how close the public comes to it" }),
    }),
    carries({
      id: "ncsc-cp-07-c6",
      on: "deviceClasses",
      when: (devices, look) =>
        servesInUse(devices, look) && look.index.first(devices.site, "sites") === undefined,
      asks: "how close the public comes to them",
      under: ["exposure", "site"],
      look: ({ exposure }) =>
        exposure === undefined ? gap("how close the public comes to them", "exposure") : "so",
    }),
  ],
});

function lookAtEndpoints({ endpoints }: EntryOf<"systems">) {
  if (endpoints === undefined) {
    return gap("what of it can be reached from the internet", "endpoints");
  }
  return together(
    ...endpoints.map(({ what, owner, why }, index) => {
      const open = inARow([
        what === undefined && "what it is",
        owner === undefined && "who answers for it",
        why === undefined && "why it has to be reachable",
      ]);
      const name = what === undefined ? `endpoint ${index + 1}` : `the endpoint “${what}”`;
      return open !== "" && gap(`${open}, at ${name}`, "endpoints");
    }),
  );
}
